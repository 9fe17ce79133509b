// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Migrator.h"

#include "core/base/EmbeddedFile.h"
#include "core/store/SqlError.h"
#include "core/store/SqlTransaction.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <stdexcept>

namespace zaklon {

namespace embedded {
std::span<const EmbeddedFile> migrations();
}

namespace {

std::map<std::string, std::vector<Migration>, std::less<>> loadMigrations() {
    std::map<std::string, std::vector<Migration>, std::less<>> all;
    for (const auto& file : embedded::migrations()) {
        const auto slash = file.name.find('/');
        const auto base = file.name.substr(slash + 1);
        int number = 0;
        std::from_chars(base.data(), base.data() + 4, number);
        all[std::string(file.name.substr(0, slash))].push_back({number, file.name, file.text});
    }
    for (auto& [compartment, steps] : all) {
        std::sort(steps.begin(), steps.end(),
                  [](const auto& a, const auto& b) { return a.number < b.number; });
        for (std::size_t i = 0; i < steps.size(); ++i) {
            if (steps[i].number != static_cast<int>(i + 1)) {
                throw std::logic_error("migrations must be numbered without gaps: " + compartment);
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

const std::vector<Migration>& migrationsOf(std::string_view compartment) {
    static const auto all = loadMigrations();
    return all.find(compartment)->second;
}

int newestFormat(std::string_view compartment) {
    return static_cast<int>(migrationsOf(compartment).size());
}

int formatOf(Connection& connection, std::string_view schema) {
    return static_cast<int>(
        connection.singleInteger("PRAGMA " + std::string(schema) + ".user_version"));
}

void migrate(Connection& connection, std::string_view schema, std::string_view compartment) {
    const std::string prefix = "PRAGMA " + std::string(schema) + ".";
    const int current = formatOf(connection, schema);
    if (current > newestFormat(compartment)) {
        throw StoreFailure(
            {ErrorCode::NewerVersion, std::string(compartment), std::to_string(current)});
    }
    if (current > 0 && connection.singleInteger(prefix + "application_id") != kApplicationId) {
        throw StoreFailure(
            {ErrorCode::DamagedDatabase, std::string(compartment), "application id"});
    }
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
                {ErrorCode::DamagedDatabase, std::string(compartment), "foreign keys"});
        }
        transaction.commit();
    }
}

} // namespace zaklon
