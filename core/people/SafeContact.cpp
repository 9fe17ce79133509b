// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/SafeContact.h"

#include "core/people/SafeWeek.h"

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
        return fail(ErrorCode::Invalid, fromField, "time");
    }
    const auto end = minuteOfDay(to);
    // Equal times would mean a whole day or no time at all: two readings, one of them dangerous.
    return end && *end != *begin ? Status() : fail(ErrorCode::Invalid, toField, "time");
}

} // namespace

Status Description<SafeContact>::check(const SafeContact& record) {
    if (auto agreed = checkSpan(record.fromTime, record.toTime, "from_time", "to_time"); !agreed) {
        return agreed;
    }
    if (auto excluded = checkSpan(record.notFrom, record.notTo, "not_from", "not_to"); !excluded) {
        return excluded;
    }
    for (int day = 0; day < kDaysOfWeek; ++day) {
        const auto weekday = static_cast<Weekday>(day);
        if (!readSpans(spansOf(record, weekday))) {
            return fail(ErrorCode::Invalid, codeOf(weekday).text + "_spans", "time");
        }
    }
    const bool silent = !record.emergencyContact.empty() && record.emergencySay.empty();
    return silent ? fail(ErrorCode::Invalid, "emergency_say") : Status();
}

template struct RecordMapping<SafeContact>;

} // namespace zaklon
