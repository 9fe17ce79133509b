// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/Representation.h"

#include "core/base/BrokenRule.h"

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

template struct RecordMapping<Representation>;

} // namespace zaklon
