// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/PlanPhase.h"

#include "core/base/BrokenRule.h"
#include "core/services/CarePlanRules.h"
#include "core/store/Fields.h"

namespace zaklon {

Status Description<PlanPhase>::check(const PlanPhase& record) {
    if (record.endedOn && *record.endedOn < record.startedOn) {
        return fail(ErrorCode::Invalid, "ended_on", earlierThan("started_on"));
    }
    if (record.reviewDue && *record.reviewDue < record.startedOn) {
        return fail(ErrorCode::Invalid, "review_due", earlierThan("started_on"));
    }
    if (record.endedOn && record.endReason.empty()) {
        return fail(ErrorCode::Invalid, "end_reason");
    }
    return !record.endedOn && !record.endReason.empty() ? fail(ErrorCode::Invalid, "ended_on")
                                                        : Status();
}

PhaseProgress progressIn(const Code& phase, std::span<const Goal> goals) {
    PhaseProgress progress;
    for (const auto& goal : goals) {
        const bool reached = goal.state == GoalState::Reached;
        if (goal.phase == phase && (reached || isOpen(goal.state))) {
            ++progress.goals;
            progress.reached += reached ? 1 : 0;
        }
    }
    return progress;
}

template <>
struct Fields<PlanPhase> {
    static auto all() {
        using P = PlanPhase;
        return std::tuple{field("person", &P::person).refersTo("person").required(),
                          field("phase", &P::phase).codeList("plan_phase").required(),
                          field("started_on", &P::startedOn).required(),
                          field("review_due", &P::reviewDue),
                          field("ended_on", &P::endedOn),
                          field("end_reason", &P::endReason).codeList("plan_phase_end"),
                          field("worker", &P::worker).refersTo("worker")};
    }
};
template struct RecordMapping<PlanPhase>;

} // namespace zaklon
