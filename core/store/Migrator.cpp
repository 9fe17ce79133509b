// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Migrator.h"

#include "core/base/EmbeddedFile.h"
#include "core/store/SqlError.h"
#include "core/store/SqlTransaction.h"

#include <algorithm>
#include <charconv>
#include <stdexcept>

namespace zaklon {

namespace embedded {
std::span<const EmbeddedFile> migrations();
}

namespace {

struct Migrations {
    std::vector<Migration> casework;
    std::vector<Migration> confidential;

    const std::vector<Migration>& of(Compartment compartment) const {
        return compartment == Compartment::Casework ? casework : confidential;
    }
    std::vector<Migration>& inFolder(std::string_view name) {
        if (name == toString(Compartment::Casework)) {
            return casework;
        }
        if (name == toString(Compartment::Confidential)) {
            return confidential;
        }
        throw std::logic_error("migrations of no compartment: " + std::string(name));
    }
};

Migrations loadMigrations() {
    Migrations all;
    for (const auto& file : embedded::migrations()) {
        const auto slash = file.name.find('/');
        const auto base = file.name.substr(slash + 1);
        int number = 0;
        std::from_chars(base.data(), base.data() + 4, number);
        all.inFolder(file.name.substr(0, slash)).push_back({number, file.name, file.text});
    }
    for (auto* steps : {&all.casework, &all.confidential}) {
        std::sort(steps->begin(), steps->end(),
                  [](const auto& a, const auto& b) { return a.number < b.number; });
        for (std::size_t i = 0; i < steps->size(); ++i) {
            if ((*steps)[i].number != static_cast<int>(i + 1)) {
                throw std::logic_error("migrations must be numbered without gaps: " +
                                       std::string((*steps)[i].name));
            }
        }
    }
    return all;
}

/// SQL files name tables without a schema; `{schema}` stands where SQL wants one.
std::string withSchema(std::string_view sql, std::string_view schema) {
    static constexpr std::string_view kMark = "{schema}";
    std::string text;
    std::size_t from = 0;
    for (auto at = sql.find(kMark); at != std::string_view::npos; at = sql.find(kMark, from)) {
        text.append(sql.substr(from, at - from)).append(schema);
        from = at + kMark.size();
    }
    return text.append(sql.substr(from));
}

} // namespace

const std::vector<Migration>& migrationsOf(Compartment compartment) {
    static const auto all = loadMigrations();
    return all.of(compartment);
}

int newestFormat(Compartment compartment) {
    return static_cast<int>(migrationsOf(compartment).size());
}

int readableFormat(Connection& connection, std::string_view schema, Compartment compartment) {
    const std::string prefix = "PRAGMA " + std::string(schema) + ".";
    const std::string name(toString(compartment));
    const auto format = static_cast<int>(connection.singleInteger(prefix + "user_version"));
    if (format > newestFormat(compartment)) {
        throw StoreFailure({ErrorCode::NewerVersion, name, std::to_string(format)});
    }
    if (format > 0 && connection.singleInteger(prefix + "application_id") != kApplicationId) {
        throw StoreFailure({ErrorCode::DamagedDatabase, name, "application id"});
    }
    return format;
}

void migrate(Connection& connection, std::string_view schema, Compartment compartment) {
    const std::string prefix = "PRAGMA " + std::string(schema) + ".";
    const int current = readableFormat(connection, schema, compartment);
    for (const auto& step : migrationsOf(compartment)) {
        if (step.number <= current) {
            continue;
        }
        SqlTransaction transaction(connection);
        connection.execute(withSchema(step.sql, schema));
        connection.execute(prefix + "user_version = " + std::to_string(step.number));
        connection.execute(prefix + "application_id = " + std::to_string(kApplicationId));
        if (!connection.singleText(prefix + "foreign_key_check").empty()) {
            throw StoreFailure(
                {ErrorCode::DamagedDatabase, std::string(toString(compartment)), "foreign keys"});
        }
        transaction.commit();
    }
}

} // namespace zaklon
