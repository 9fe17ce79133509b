// SPDX-License-Identifier: GPL-3.0-or-later
// Forward-only numbered migrations from SQL files, one transaction each.
#pragma once

#include "core/store/Connection.h"

#include <string>
#include <string_view>
#include <vector>

namespace zaklon {

/// PRAGMA application_id of both compartments: 'Zkln'.
inline constexpr std::int64_t kApplicationId = 0x5A6B6C6E;

struct Migration {
    int number = 0;
    std::string_view name; ///< file name, for messages
    std::string_view sql;
};

/// The migrations of a compartment ("casework" or "confidential"), ascending and without gaps.
const std::vector<Migration>& migrationsOf(std::string_view compartment);

/// The format that this program writes.
int newestFormat(std::string_view compartment);

/// Format of an opened schema (PRAGMA user_version).
int formatOf(Connection& connection, std::string_view schema);

/// Applies what is missing. StoreFailure(NewerVersion) if the database is newer than the program,
/// StoreFailure(DamagedDatabase) if it is not a Zaklon compartment. `schema` is the attached name.
void migrate(Connection& connection, std::string_view schema, std::string_view compartment);

} // namespace zaklon
