// SPDX-License-Identifier: GPL-3.0-or-later
// Forward-only numbered migrations from SQL files, one transaction each.
#pragma once

#include "core/store/Connection.h"
#include "core/store/FieldDescription.h"

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

/// The migrations of a compartment, ascending and without gaps.
const std::vector<Migration>& migrationsOf(Compartment compartment);

/// The format that this program writes.
int newestFormat(Compartment compartment);

/// Format of an opened schema, 0 for a new file. StoreFailure(NewerVersion) if the database is
/// newer than the program, StoreFailure(DamagedDatabase) if it is not a Zaklon compartment.
/// `schema` is the attached name.
int readableFormat(Connection& connection, std::string_view schema, Compartment compartment);

/// Applies what is missing. Fails as readableFormat.
void migrate(Connection& connection, std::string_view schema, Compartment compartment);

} // namespace zaklon
