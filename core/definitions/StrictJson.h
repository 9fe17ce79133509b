// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the JSON of a definition file strictly: bounded in size, depth and text length, no key
// twice.
#pragma once

#include "core/base/Result.h"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <string_view>

namespace zaklon::definitions {

inline constexpr std::size_t kMaxFileBytes = std::size_t{1024} * 1024;
inline constexpr std::size_t kMaxDepth = 24;
/// Also keeps the recursive matcher of std::regex, which checks codes, within its stack.
inline constexpr std::size_t kMaxTextBytes = 4000;

/// A failure names the file and, as far as known, the place: `ti-1.json#/items`. Its detail is
/// technical and never quotes the file.
Result<nlohmann::json> parseStrict(std::string_view text, std::string_view fileName);

/// `ti-1.json#/groups/0`: the form in which every failure of a definition names its place.
std::string placeIn(std::string_view fileName, std::string_view pointer);

} // namespace zaklon::definitions
