// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/OriginAssessment.h"

namespace zaklon {

Status Description<OriginAssessment>::check(const OriginAssessment& record) {
    return record.reviewBy && *record.reviewBy <= record.seenOn
               ? fail(ErrorCode::Invalid, "review_by")
               : Status();
}

} // namespace zaklon
