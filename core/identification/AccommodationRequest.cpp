// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/AccommodationRequest.h"

#include "core/base/BrokenRule.h"

#include <algorithm>

namespace zaklon {

Status Description<AccommodationRequest>::check(const AccommodationRequest& record) {
    const bool waits = record.state == AccommodationState::Asked;
    const bool early = record.answeredOn && *record.answeredOn < record.askedOn;
    if (waits == record.answeredOn.has_value() || early) {
        return fail(ErrorCode::Invalid, "answered_on", earlierThan("asked_on"));
    }
    const bool refused = record.state == AccommodationState::Refused;
    return refused == record.refusalReason.empty()
               ? fail(ErrorCode::Invalid, "refusal_reason", onlyWith("state"))
               : Status();
}

int nightsOutside(const AccommodationRequest& request, Date today) {
    const auto until = request.answeredOn.value_or(today);
    const auto counted = static_cast<int>(request.askedOn.daysUntil(until));
    return request.nightsOutside.value_or(std::max(counted, 0));
}

template struct RecordMapping<AccommodationRequest>;

} // namespace zaklon
