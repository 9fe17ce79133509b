// SPDX-License-Identifier: GPL-3.0-or-later
// Roles as they are typed.
#pragma once

#include "core/vault/Role.h"

#include <optional>
#include <string>
#include <string_view>

namespace zaklon::cli {

/// The codes of the roles, and the short words admin, caseworker and shelter.
std::optional<Role> roleFrom(std::string_view typed);
/// "coordinator, case_worker, ..." for messages.
std::string roleList();

} // namespace zaklon::cli
