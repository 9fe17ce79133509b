// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/WrittenReason.h"
#include "core/referrals/PathwayDays.h"
#include "core/referrals/PathwayDecision.h"
#include "core/vault/RuleContext.h"

namespace zaklon {

Status Description<PathwayStep>::check(const PathwayStep& record) {
    if (record.outcome == StepOutcome::Positive) {
        return {};
    }
    if (!record.decisionKind.empty()) {
        return fail(ErrorCode::Invalid, "decision_kind");
    }
    return record.protectionGround.empty() ? Status()
                                           : fail(ErrorCode::Invalid, "protection_ground");
}

Status Description<PathwayCase>::guard(const PathwayCase* before, const PathwayCase& after,
                                       const RuleContext& context) {
    // Whoever begins today was born.
    const bool asked = (before == nullptr || before->startedOn != after.startedOn) &&
                       after.startedOn != context.today();
    return asked ? canHaveHappened(context.casework(), after.person, after.startedOn,
                                   context.today(), "started_on")
                 : Status();
}

Status Description<PathwayDecision>::guard(const PathwayDecision* before,
                                           const PathwayDecision& after,
                                           const RuleContext& context) {
    if (after.decidedOn > context.today()) {
        return fail(ErrorCode::Invalid, "decided_on", "to come");
    }
    if (after.lastContact > context.today()) {
        return fail(ErrorCode::Invalid, "last_contact", "to come");
    }
    if (!after.misfitReason.empty()) {
        if (const auto written = reasonIsWritten(after.id, context); !written) {
            return written;
        }
    }
    if (before != nullptr && before->pathway == after.pathway) {
        return {};
    }
    const auto followed = context.casework().find<PathwayCase>(after.pathwayCase);
    if (!followed) {
        return passOn(followed);
    }
    return *followed && (*followed)->pathway == after.pathway
               ? Status()
               : fail(ErrorCode::Invalid, "pathway", "not that of the case");
}

} // namespace zaklon
