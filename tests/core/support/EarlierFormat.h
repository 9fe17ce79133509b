// SPDX-License-Identifier: GPL-3.0-or-later
// A database as an earlier program left it: its schema by the migrations of then, with what is
// kept.
#pragma once

#include "core/store/Connection.h"
#include "core/store/FieldDescription.h"

#include <string>
#include <string_view>

namespace zaklon::test {

/// The SQL of a migration, for a schema.
std::string inSchema(std::string_view sql, std::string_view schema);

/// Takes the main database of a connection back to the format after that migration: tables, columns
/// and indexes of later ones go, the rows stay.
void backToFormat(Connection& connection, Compartment compartment, int migration);

} // namespace zaklon::test
