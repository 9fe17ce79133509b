// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/RecordMoment.h"

namespace zaklon {

namespace {

constexpr std::size_t kMomentBytes = 6; ///< milliseconds since 1970, the highest byte first
constexpr std::int64_t kMillisecondsInSecond = 1000;

std::int64_t millisecondOf(const RecordId& id) {
    std::int64_t milliseconds = 0;
    for (std::size_t i = 0; i < kMomentBytes; ++i) {
        milliseconds = (milliseconds << 8) | id.bytes()[i];
    }
    return milliseconds;
}

// As text of the same length: a part of an id is no number in SQL.
std::string madeSql(std::string_view id) {
    return "hex(substr(" + std::string(id) + ", 1, 6))";
}

std::string millisecondSql(const std::string& moment) {
    return "printf('%012X', " + moment + " * 1000)";
}

} // namespace

Timestamp madeAt(const RecordId& id) {
    return {millisecondOf(id) / kMillisecondsInSecond};
}

std::string madeAfterSql(std::string_view id, std::string_view moment) {
    return madeSql(id) + " >= " + millisecondSql("(" + std::string(moment) + " + 1)");
}

std::int64_t momentOf(const RecordId& id, const std::optional<Timestamp>& known) {
    return known ? known->seconds * kMillisecondsInSecond : millisecondOf(id);
}

std::string momentSql(std::string_view id, std::string_view known) {
    const std::string moment(known);
    return "CASE WHEN " + moment + " IS NULL THEN " + madeSql(id) + " ELSE " +
           millisecondSql(moment) + " END";
}

} // namespace zaklon
