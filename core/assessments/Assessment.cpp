// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/Assessment.h"

#include "core/base/BrokenRule.h"

namespace zaklon {

Status Description<Assessment>::check(const Assessment& record) {
    const bool completed = record.state == AssessmentState::Completed;
    if (completed && (record.level.empty() || record.scoredLevel.empty())) {
        return fail(ErrorCode::Invalid, "level");
    }
    if (record.reassessBy && *record.reassessBy < record.takenOn) {
        return fail(ErrorCode::Invalid, "reassess_by", earlierThan("taken_on"));
    }
    return {};
}

template struct RecordMapping<Assessment>;

} // namespace zaklon
