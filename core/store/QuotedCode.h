// SPDX-License-Identifier: GPL-3.0-or-later
// A code of the organisation's data that stands in SQL where nothing can be bound.
#pragma once

#include <string>
#include <string_view>

namespace zaklon {

inline std::string quotedCode(std::string_view code) {
    std::string text = "'";
    for (const char letter : code) {
        text += letter == '\'' ? "''" : std::string(1, letter);
    }
    return text + "'";
}

} // namespace zaklon
