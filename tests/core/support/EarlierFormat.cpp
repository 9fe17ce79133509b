// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/support/EarlierFormat.h"

#include "core/store/Migrator.h"

#include <vector>

namespace zaklon::test {

namespace {

constexpr std::string_view kMark = "{schema}";

struct Object {
    std::string type;
    std::string name;
    std::string sql;
};

/// What a schema is made of, tables before what hangs on them.
std::vector<Object> objectsOf(Connection& connection, const std::string& schema) {
    std::vector<Object> objects;
    auto statement = connection.prepare("SELECT type, name, sql FROM " + schema +
                                        ".sqlite_master WHERE sql IS NOT NULL"
                                        " ORDER BY type <> 'table', name");
    while (statement.step()) {
        objects.push_back({statement.text(0), statement.text(1), statement.text(2)});
    }
    return objects;
}

/// The columns that a table had then and has now; one that is gone since was empty then.
std::string columnsOf(Connection& connection, const std::string& table) {
    return connection.singleText("SELECT group_concat(name, ', ') FROM pragma_table_info('" +
                                 table +
                                 "', 'earlier') WHERE name IN"
                                 " (SELECT name FROM pragma_table_info('" +
                                 table + "', 'main'))");
}

} // namespace

std::string inSchema(std::string_view sql, std::string_view schema) {
    std::string text(sql);
    for (auto at = text.find(kMark); at != std::string::npos; at = text.find(kMark, at)) {
        text.replace(at, kMark.size(), schema);
    }
    return text;
}

void backToFormat(Connection& connection, Compartment compartment, int migration) {
    connection.execute("PRAGMA foreign_keys = OFF"); // parents go before their children
    connection.execute("ATTACH ':memory:' AS earlier KEY ''");
    for (const auto& step : migrationsOf(compartment)) {
        if (step.number <= migration) {
            connection.execute(inSchema(step.sql, "earlier"));
        }
    }
    const auto then = objectsOf(connection, "earlier");
    for (const auto& each : then) {
        if (each.type == "table") {
            const auto columns = columnsOf(connection, each.name);
            connection.execute("INSERT OR REPLACE INTO earlier." + each.name + " (" + columns +
                               ") SELECT " + columns + " FROM main." + each.name);
        }
    }
    for (const auto& each : objectsOf(connection, "main")) {
        if (each.type == "table") {
            connection.execute("DROP TABLE main." + each.name);
        }
    }
    for (const auto& each : then) {
        connection.execute(each.sql); // as it stands in sqlite_master it names no schema: main
        if (each.type == "table") {
            connection.execute("INSERT INTO main." + each.name + " SELECT * FROM earlier." +
                               each.name);
        }
    }
    connection.execute("DETACH earlier");
    connection.execute("PRAGMA foreign_keys = ON");
    connection.execute("PRAGMA user_version = " + std::to_string(migration));
}

} // namespace zaklon::test
