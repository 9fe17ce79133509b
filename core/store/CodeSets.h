// SPDX-License-Identifier: GPL-3.0-or-later
// Sets of codes, as records hold them.
#pragma once

#include "core/store/FieldTraits.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace zaklon {

inline bool holds(const std::vector<Code>& codes, std::string_view code) {
    return std::any_of(codes.begin(), codes.end(),
                       [code](const Code& each) { return each.text == code; });
}
inline bool holds(const std::vector<Code>& codes, const Code& code) {
    return holds(codes, std::string_view(code.text));
}
inline bool holdsAll(const std::vector<Code>& codes, const std::vector<Code>& wanted) {
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](const Code& each) { return holds(codes, each); });
}

} // namespace zaklon
