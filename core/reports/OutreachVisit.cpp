// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/OutreachVisit.h"

namespace zaklon {

Status Description<OutreachVisit>::check(const OutreachVisit& record) {
    if (record.spoken > record.met) {
        return fail(ErrorCode::Invalid, "spoken");
    }
    if (record.followUpOn && *record.followUpOn < record.onDate) {
        return fail(ErrorCode::Invalid, "follow_up_on");
    }
    if (record.followedUpOn && *record.followedUpOn < record.onDate) {
        return fail(ErrorCode::Invalid, "followed_up_on");
    }
    return {};
}

bool awaitsFollowUp(const OutreachVisit& visit) {
    return (!visit.followUp.empty() || visit.followUpOn) && !visit.followedUpOn;
}

} // namespace zaklon
