// SPDX-License-Identifier: GPL-3.0-or-later
// A duty stays what it was opened as, and is left only with a written reason. What closes it is in
// DutyRules.cpp.
#include "core/base/BrokenRule.h"
#include "core/people/WrittenReason.h"
#include "core/referrals/DutyDays.h"
#include "core/referrals/FollowUp.h"
#include "core/vault/RuleContext.h"

namespace zaklon {

namespace {

constexpr std::string_view kIsRecognised = "SELECT 1 FROM main.identification_procedure WHERE "
                                           "pathway_case = ?1 AND outcome = 'identified'";

/// The decision of the procedure that the duty followed stands with a day and a colleague of its
/// own.
Status isRecognised(const FollowUp& duty, const RuleContext& context) {
    return guarded([&]() -> Status {
        auto statement = context.casework().connection().prepare(kIsRecognised);
        statement.bind(1, duty.pathwayCase);
        return statement.step() ? Status() : fail(ErrorCode::Invalid, "waive_reason");
    });
}

Status waivedRightly(const FollowUp& duty, const RuleContext& context) {
    if (duty.closedBy != context.session().worker.id) {
        return fail(ErrorCode::Invalid, "closed_by");
    }
    if (duty.waiveReason.text == kRecognisedLater) {
        return isRecognised(duty, context);
    }
    return ownReasonIsWritten(duty.id, context); // how somebody tried is no reason to leave it
}

/// What was done before the decision follows from nothing: the day goes back with the decision
/// only.
Status opensWithDecision(const FollowUp& before, const FollowUp& after,
                         const RuleContext& context) {
    if (after.openedOn == before.openedOn) {
        return {};
    }
    if (context.today() < after.openedOn) {
        return fail(ErrorCode::Invalid, "opened_on", "to come");
    }
    if (before.openedOn < after.openedOn) {
        return {};
    }
    const auto decided = decisionBehind(before, context.casework());
    if (!decided) {
        return passOn(decided);
    }
    return *decided && **decided <= after.openedOn
               ? Status()
               : fail(ErrorCode::Invalid, "opened_on", "before the decision");
}

/// Under another name it would be closed by the result of another duty.
Status staysTheSameDuty(const FollowUp& before, const FollowUp& after, const RuleContext& context) {
    if (before.duty != after.duty) {
        return fail(ErrorCode::Invalid, "duty", "never changes");
    }
    if (before.pathwayCase != after.pathwayCase) {
        return fail(ErrorCode::Invalid, "pathway_case", "never changes");
    }
    return opensWithDecision(before, after, context);
}

} // namespace

Status Description<FollowUp>::check(const FollowUp& record) {
    if (record.state == FollowUpState::Open) {
        return {};
    }
    if (!record.closedOn || *record.closedOn < record.openedOn) {
        return fail(ErrorCode::Invalid, "closed_on", earlierThan("opened_on"));
    }
    if (record.closedBy.isNil()) {
        return fail(ErrorCode::Invalid, "closed_by");
    }
    const bool unexplained = record.state == FollowUpState::Waived && record.waiveReason.empty();
    return unexplained ? fail(ErrorCode::Invalid, "waive_reason") : Status();
}

Status Description<FollowUp>::guard(const FollowUp* before, const FollowUp& after,
                                    const RuleContext& context) {
    if (before != nullptr && before->state != FollowUpState::Open) {
        return fail(ErrorCode::Conflict, "state");
    }
    if (before != nullptr) {
        if (auto same = staysTheSameDuty(*before, after, context); !same) {
            return same;
        }
    }
    return after.state == FollowUpState::Waived ? waivedRightly(after, context) : Status();
}

} // namespace zaklon
