// SPDX-License-Identifier: GPL-3.0-or-later
// What a role may change of records that it may not write otherwise.
#pragma once

#include "core/vault/Role.h"

namespace zaklon {

/// Whether this role may change this field of a record that is there, although it may not write the
/// kind (mayWrite). A shelter worker says where somebody is accommodated, and nothing else of a
/// person: who welcomes somebody at night need not wait for a case worker.
bool mayChangeField(Role role, std::string_view recordKind, std::string_view field);

} // namespace zaklon
