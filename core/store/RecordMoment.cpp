// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/RecordMoment.h"

namespace zaklon {

namespace {

constexpr std::size_t kMomentBytes = 6; ///< milliseconds since 1970, the highest byte first
constexpr std::int64_t kMillisecondsInSecond = 1000;

} // namespace

Timestamp madeAt(const RecordId& id) {
    std::int64_t milliseconds = 0;
    for (std::size_t i = 0; i < kMomentBytes; ++i) {
        milliseconds = (milliseconds << 8) | id.bytes()[i];
    }
    return {milliseconds / kMillisecondsInSecond};
}

std::string madeAfterSql(std::string_view id, std::string_view moment) {
    // As text of the same length: a part of an id is no number in SQL.
    return "hex(substr(" + std::string(id) + ", 1, 6)) >= printf('%012X', (" + std::string(moment) +
           " + 1) * 1000)";
}

} // namespace zaklon
