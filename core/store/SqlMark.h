// SPDX-License-Identifier: GPL-3.0-or-later
// A mark in SQL that stands for something that is only known when the SQL is asked: the
// organisation's terms, the day, an event.
#pragma once

#include <string>
#include <string_view>

namespace zaklon {

/// `by` wherever the mark stands; a mark within `by` stays.
inline void replaceMark(std::string& sql, std::string_view mark, const std::string& by) {
    for (auto at = sql.find(mark); at != std::string::npos; at = sql.find(mark, at + by.size())) {
        sql.replace(at, mark.size(), by);
    }
}

} // namespace zaklon
