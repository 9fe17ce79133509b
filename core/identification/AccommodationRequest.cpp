// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/AccommodationRequest.h"

#include "core/base/BrokenRule.h"
#include "core/store/Fields.h"

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

template <>
struct Fields<AccommodationRequest> {
    static auto all() {
        using R = AccommodationRequest;
        return std::tuple{
            field("person", &R::person).refersTo("person").required(),
            field("asked_of", &R::askedOf).codeList("institution_type").required(),
            field("provider", &R::provider).refersTo("provider"),
            field("asked_on", &R::askedOn).required(),
            field("people", &R::people).range(1, 100),
            field("state", &R::state),
            field("answered_on", &R::answeredOn),
            field("refusal_reason", &R::refusalReason).codeList("accommodation_refusal"),
            field("nights_outside", &R::nightsOutside).range(0, 3650),
            field("worker", &R::worker).refersTo("worker")};
    }
};
template struct RecordMapping<AccommodationRequest>;

} // namespace zaklon
