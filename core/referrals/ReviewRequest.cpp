// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/ReviewRequest.h"

#include <algorithm>

namespace zaklon {

Status Description<ReviewRequest>::check(const ReviewRequest& record) {
    const bool left = record.state == ReviewState::Sent || record.state == ReviewState::Answered;
    if (left && record.addressee.empty()) {
        return fail(ErrorCode::Invalid, "addressee");
    }
    if (left && record.grounds.empty()) {
        return fail(ErrorCode::Invalid, "grounds");
    }
    const bool ofLabour =
        std::any_of(record.grounds.begin(), record.grounds.end(),
                    [](const Code& ground) { return ground.text == kLabourItems; });
    if (!record.labourViolations.empty() && !ofLabour) {
        return fail(ErrorCode::Invalid, "grounds");
    }
    if (left && !record.sentOn) {
        return fail(ErrorCode::Invalid, "sent_on");
    }
    if (record.state != ReviewState::Answered) {
        return {};
    }
    if (!record.answeredOn || *record.answeredOn < *record.sentOn) {
        return fail(ErrorCode::Invalid, "answered_on");
    }
    return record.answer.empty() ? fail(ErrorCode::Invalid, "answer") : Status();
}

} // namespace zaklon
