// SPDX-License-Identifier: GPL-3.0-or-later
// Every record type of the program in one list. A new type is one line here.
#pragma once

#include "core/vault/RecordCatalogue.h"

namespace zaklon {

/// All record types, in an order in which a record comes after those it refers to. Lives as long as
/// the program.
const RecordCatalogue& recordCatalogue();

} // namespace zaklon
