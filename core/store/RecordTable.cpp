// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/RecordTable.h"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace zaklon {

RecordTable::RecordTable(const RecordDescription& description, std::string_view schema)
    : m_description(description), m_table(std::string(schema) + "." + description.kind) {
    std::string columns = "id";
    std::string marks = "?1";
    std::string updates;
    for (std::size_t i = 0; i < description.fields.size(); ++i) {
        const auto& name = description.fields[i].name;
        columns += ", " + name;
        marks += ", ?" + std::to_string(i + 2);
        updates += (i == 0 ? "" : ", ") + name + " = excluded." + name;
    }
    m_select = "SELECT " + columns + " FROM " + m_table;
    m_put = "INSERT INTO " + m_table + " (" + columns + ") VALUES (" + marks +
            ") ON CONFLICT (id) DO UPDATE SET " + updates;
    m_contains = "SELECT 1 FROM " + m_table + " WHERE id = ?1";
    m_remove = "DELETE FROM " + m_table + " WHERE id = ?1";
}

Row RecordTable::read(const Statement& statement) const {
    Row row{statement.id(0).value_or(RecordId()), {}};
    row.values.reserve(m_description.fields.size());
    for (std::size_t i = 0; i < m_description.fields.size(); ++i) {
        row.values.push_back(statement.value(static_cast<int>(i + 1)));
    }
    return row;
}

std::optional<Row> RecordTable::find(Connection& connection, const RecordId& id) const {
    auto statement = connection.prepare(m_select + " WHERE id = ?1");
    statement.bind(1, id);
    return statement.step() ? std::optional(read(statement)) : std::nullopt;
}

bool RecordTable::contains(Connection& connection, const RecordId& id) const {
    auto statement = connection.prepare(m_contains);
    statement.bind(1, id);
    return statement.step();
}

std::vector<Row> RecordTable::where(Connection& connection, std::string_view field,
                                    const Value& value) const {
    if (field != "id" && !m_description.indexOf(field)) {
        throw std::logic_error("no such field: " + std::string(field));
    }
    auto statement =
        connection.prepare(m_select + " WHERE " + std::string(field) + " = ?1 ORDER BY id");
    statement.bind(1, value);
    std::vector<Row> rows;
    while (statement.step()) {
        rows.push_back(read(statement));
    }
    return rows;
}

std::vector<Row> RecordTable::page(Connection& connection, const RecordId& after, int limit) const {
    auto statement = connection.prepare(m_select + " WHERE id > ?1 ORDER BY id LIMIT ?2");
    statement.bind(1, after).bind(2, std::int64_t{limit});
    std::vector<Row> rows;
    while (statement.step()) {
        rows.push_back(read(statement));
    }
    return rows;
}

std::int64_t RecordTable::count(Connection& connection) const {
    return connection.singleInteger("SELECT count(*) FROM " + m_table);
}

void RecordTable::put(Connection& connection, const Row& row) const {
    auto statement = connection.prepare(m_put);
    statement.bind(1, row.id);
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        statement.bind(static_cast<int>(i + 2), row.values[i]);
    }
    statement.run();
}

void RecordTable::remove(Connection& connection, const RecordId& id) const {
    connection.prepare(m_remove).bind(1, id).run();
}

std::vector<std::string> columnMismatches(const ReadConnection& connection, std::string_view schema,
                                          const RecordDescription& description) {
    std::set<std::string> missing{"id"};
    for (const auto& each : description.fields) {
        missing.insert(each.name);
    }
    std::vector<std::string> wrong;
    auto statement = connection.prepare("SELECT name FROM pragma_table_info(?1, ?2)");
    statement.bind(1, std::string_view(description.kind)).bind(2, schema);
    while (statement.step()) {
        if (missing.erase(statement.text(0)) == 0) {
            wrong.push_back(description.kind + "." + statement.text(0));
        }
    }
    std::transform(missing.begin(), missing.end(), std::back_inserter(wrong),
                   [&](const auto& name) { return description.kind + "." + name; });
    return wrong;
}

} // namespace zaklon
