// SPDX-License-Identifier: GPL-3.0-or-later
// Codes of the organisation's data that stand in SQL where nothing can be bound.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zaklon {

inline std::string quotedCode(std::string_view code) {
    std::string text = "'";
    for (const char letter : code) {
        text += letter == '\'' ? "''" : std::string(1, letter);
    }
    return text + "'";
}

/// For `IN (...)`; of no code, what equals nothing.
inline std::string quotedCodes(const std::vector<std::string>& codes) {
    std::string list;
    for (const auto& code : codes) {
        list += (list.empty() ? "" : ", ") + quotedCode(code);
    }
    return list.empty() ? "NULL" : list;
}

} // namespace zaklon
