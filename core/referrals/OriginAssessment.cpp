// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/OriginAssessment.h"

#include "core/base/BrokenRule.h"

namespace zaklon {

Status Description<OriginAssessment>::check(const OriginAssessment& record) {
    return record.reviewBy && *record.reviewBy <= record.seenOn
               ? fail(ErrorCode::Invalid, "review_by", earlierThan("seen_on"))
               : Status();
}

template struct RecordMapping<OriginAssessment>;

} // namespace zaklon
