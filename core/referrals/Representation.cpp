// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/Representation.h"

#include "core/base/BrokenRule.h"
#include "core/store/Fields.h"

namespace zaklon {

Status Description<Representation>::check(const Representation& record) {
    const bool advises = record.basis == AuthorityBasis::AdviceOnly;
    if (record.validUntil && (advises || *record.validUntil < record.since)) {
        return fail(ErrorCode::Invalid, "valid_until", earlierThan("since"));
    }
    if (record.endedOn && *record.endedOn < record.since) {
        return fail(ErrorCode::Invalid, "ended_on", earlierThan("since"));
    }
    if (!record.endedOn && !record.endReason.empty()) {
        return fail(ErrorCode::Invalid, "ended_on");
    }
    return record.endedOn && record.endReason.empty() ? fail(ErrorCode::Invalid, "end_reason")
                                                      : Status();
}

bool mayRepresent(const Representation& representation, Date day) {
    const bool begun = representation.since <= day;
    const bool over = (representation.validUntil && *representation.validUntil < day) ||
                      (representation.endedOn && *representation.endedOn <= day);
    return representation.basis != AuthorityBasis::AdviceOnly && begun && !over;
}

template <>
struct Fields<Representation> {
    static auto all() {
        using R = Representation;
        return std::tuple{field("person", &R::person).refersTo("person").required(),
                          field("kind", &R::kind).codeList("representation_kind").required(),
                          field("provider", &R::provider).refersTo("provider"),
                          field("authority_basis", &R::basis),
                          field("covers", &R::covers).codeList("representation_scope").required(),
                          field("since", &R::since).required(),
                          field("valid_until", &R::validUntil),
                          field("ended_on", &R::endedOn),
                          field("end_reason", &R::endReason).codeList("representation_end"),
                          field("worker", &R::worker).refersTo("worker")};
    }
};
template struct RecordMapping<Representation>;

} // namespace zaklon
