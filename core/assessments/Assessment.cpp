// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/Assessment.h"

#include "core/base/BrokenRule.h"
#include "core/store/Fields.h"

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

template <>
struct Fields<Assessment> {
    static auto all() {
        return std::tuple{
            field("person", &Assessment::person).refersTo("person").required(),
            field("questionnaire", &Assessment::questionnaire).required(),
            field("questionnaire_version", &Assessment::questionnaireVersion).range(1, 10000),
            field("state", &Assessment::state),
            field("taken_on", &Assessment::takenOn).required(),
            field("completed_at", &Assessment::completedAt),
            field("worker", &Assessment::worker).refersTo("worker"),
            field("child", &Assessment::child),
            field("answers", &Assessment::answers),
            field("points", &Assessment::points),
            field("scored_level", &Assessment::scoredLevel),
            field("level", &Assessment::level),
            field("risk_rank", &Assessment::riskRank).range(0, 3),
            field("overridden", &Assessment::overridden),
            field("outcome", &Assessment::outcome),
            field("reassess_by", &Assessment::reassessBy)};
    }
};
template struct RecordMapping<Assessment>;

} // namespace zaklon
