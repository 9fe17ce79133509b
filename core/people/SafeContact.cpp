// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/SafeContact.h"

#include "core/people/SafeContactRules.h"

namespace zaklon {

Status Description<SafeContact>::check(const SafeContact& record) {
    const bool noTimes = record.fromTime.empty() && record.toTime.empty();
    if (noTimes) {
        return {};
    }
    const auto from = minuteOfDay(record.fromTime);
    if (!from) {
        return fail(ErrorCode::Invalid, "from_time");
    }
    const auto to = minuteOfDay(record.toTime);
    // Equal times would mean a whole day or no time at all: two readings, one of them dangerous.
    if (!to || *to == *from) {
        return fail(ErrorCode::Invalid, "to_time");
    }
    return {};
}

} // namespace zaklon
