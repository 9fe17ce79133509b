// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/SafeContact.h"

#include "core/people/SafeContactRules.h"

namespace zaklon {

namespace {

/// Both empty, or two different times.
Status checkSpan(const std::string& from, const std::string& to, const char* fromField,
                 const char* toField) {
    if (from.empty() && to.empty()) {
        return {};
    }
    const auto begin = minuteOfDay(from);
    if (!begin) {
        return fail(ErrorCode::Invalid, fromField);
    }
    const auto end = minuteOfDay(to);
    // Equal times would mean a whole day or no time at all: two readings, one of them dangerous.
    return end && *end != *begin ? Status() : fail(ErrorCode::Invalid, toField);
}

} // namespace

Status Description<SafeContact>::check(const SafeContact& record) {
    const auto agreed = checkSpan(record.fromTime, record.toTime, "from_time", "to_time");
    return agreed ? checkSpan(record.notFrom, record.notTo, "not_from", "not_to") : agreed;
}

} // namespace zaklon
