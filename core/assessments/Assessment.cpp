// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/Assessment.h"

namespace zaklon {

Status Description<Assessment>::check(const Assessment& record) {
    const bool completed = record.state == AssessmentState::Completed;
    if (completed && (record.level.empty() || record.scoredLevel.empty())) {
        return fail(ErrorCode::Invalid, "level");
    }
    if (record.reassessBy && *record.reassessBy < record.takenOn) {
        return fail(ErrorCode::Invalid, "reassess_by");
    }
    return {};
}

Status Description<Assessment>::guard(const Assessment* before, const Assessment& after,
                                      const RuleContext& /*context*/) {
    const bool wasCompleted = before != nullptr && before->state == AssessmentState::Completed;
    return wasCompleted && toRow(*before) != toRow(after) ? fail(ErrorCode::Conflict, "state")
                                                          : Status();
}

} // namespace zaklon
