// SPDX-License-Identifier: GPL-3.0-or-later
// What closes each duty. One table, so that nobody has to look for the rule in the pages.
#include "core/people/WrittenReason.h"
#include "core/referrals/DutyDays.h"
#include "core/referrals/DutyResult.h"
#include "core/vault/RuleContext.h"

#include <algorithm>

namespace zaklon {

namespace {

using Judge = Status (*)(const FollowUp&, const RuleContext&);

Status needsFinding(const FollowUp& duty, const RuleContext& /*context*/) {
    return duty.finding.empty() ? fail(ErrorCode::Invalid, "finding") : Status();
}

/// The record that should close a duty, if it is there and hers.
template <class Record>
Result<Record> evidenceOf(const FollowUp& duty, const RuleContext& context) {
    auto found = context.casework().find<Record>(duty.evidence);
    if (!found) {
        return passOn(found);
    }
    if (!*found || (*found)->person != duty.person) {
        return fail(ErrorCode::Invalid, "evidence");
    }
    return std::move(**found);
}

template <class Record>
Status needsResult(const FollowUp& duty, const RuleContext& context) {
    const auto found = evidenceOf<Record>(duty, context);
    if (!found) {
        return passOn(found);
    }
    return isResult(*found, duty) ? Status() : fail(ErrorCode::Invalid, "evidence");
}

struct ClosingRule {
    std::string_view duty;
    Judge closedBy;
};

/// Source: domain.md 1 (verify, reassess_risk, inform_rights, consider_review), issue 4 part 4.
/// A duty that an organisation adds is closed by what was found.
constexpr std::array kClosingRules{
    ClosingRule{kVerify, needsFinding}, // a recorded verification
    ClosingRule{kReassessRisk, needsResult<Assessment>},
    ClosingRule{kInformRights, needsResult<RightsInformation>},
    ClosingRule{kConsiderReview, needsResult<ReviewRequest>}}; // a review decided on, either way

Status doneRightly(const FollowUp& duty, const RuleContext& context) {
    for (const auto& rule : kClosingRules) {
        if (rule.duty == duty.duty.text) {
            return rule.closedBy(duty, context);
        }
    }
    return needsFinding(duty, context);
}

Status waivedRightly(const FollowUp& duty, const RuleContext& context) {
    if (duty.closedBy != context.session().worker.id) {
        return fail(ErrorCode::Invalid, "closed_by");
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
        return fail(ErrorCode::Invalid, "closed_on");
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
    switch (after.state) {
    case FollowUpState::Done:
        return doneRightly(after, context);
    case FollowUpState::Waived:
        return waivedRightly(after, context);
    case FollowUpState::Open:
        break;
    }
    return {};
}

} // namespace zaklon
