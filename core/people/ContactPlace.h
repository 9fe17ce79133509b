// SPDX-License-Identifier: GPL-3.0-or-later
// By what a telephone or an address is known again, however it was typed (needs D41).
#pragma once

#include <string>
#include <string_view>

namespace zaklon {

/// A number by its last digits, with or without the country; else the letters without spaces. Empty
/// where nothing is said.
std::string contactPlace(std::string_view address);

/// Both lead to the same telephone or address; an empty one leads nowhere.
bool isSamePlace(std::string_view one, std::string_view other);

} // namespace zaklon
