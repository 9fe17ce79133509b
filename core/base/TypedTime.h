// SPDX-License-Identifier: GPL-3.0-or-later
// Times of day as people write them: 9, 9:00, 9.30, 9h30, 0900. Records hold HH:MM alone.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace zaklon {

/// The time of day as HH:MM; nothing if it is none, or could be read in two ways: 9:5, 9:00 pm.
std::optional<std::string> typedTime(std::string_view typed);

/// Spans of a day as `09:00-12:00, 17:00-19:00`, from `9-12, 17-19`; nothing if one of them is none
/// or ends when it begins.
std::optional<std::string> typedSpans(std::string_view typed);

} // namespace zaklon
