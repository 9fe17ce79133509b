// SPDX-License-Identifier: GPL-3.0-or-later
// By what a telephone or an address is known again, however it was typed (needs D41).
#pragma once

#include <string_view>

namespace zaklon {

/// Both lead to the same telephone, a number by its last digits with or without the country, or to
/// the same address, without spaces; an empty one leads nowhere.
bool isSamePlace(std::string_view one, std::string_view other);

} // namespace zaklon
