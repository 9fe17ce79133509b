// SPDX-License-Identifier: GPL-3.0-or-later
// What no way of saving can go around: nothing ends against a person without what must follow, and
// nothing closes past it (domain.md 1; needs D33, D40, D48).
#include "core/assessments/AssessmentStore.h"
#include "core/identification/CaseClosing.h"
#include "core/identification/OutcomeRules.h"
#include "core/identification/ProtectiveStatus.h"
#include "core/identification/RiskLevel.h"
#include "core/referrals/FollowUp.h"
#include "core/referrals/ReviewRequest.h"
#include "core/vault/RuleContext.h"

#include <algorithm>

namespace zaklon {

namespace {

/// Nothing of these is open: follow-ups by `field`, reviews by the same.
Status nothingOpen(const RuleContext& context, std::string_view field, const RecordId& id) {
    const auto duties = context.casework().where<FollowUp>(field, id);
    if (!duties) {
        return passOn(duties);
    }
    const auto isOpen = [](const FollowUp& each) { return each.state == FollowUpState::Open; };
    if (std::any_of(duties->begin(), duties->end(), isOpen)) {
        return fail(ErrorCode::Invalid, "follow_up", "open");
    }
    const auto reviews = context.casework().where<ReviewRequest>(field, id);
    if (!reviews) {
        return passOn(reviews);
    }
    return std::any_of(reviews->begin(), reviews->end(), awaitsAnswer)
               ? fail(ErrorCode::Invalid, "review", "waits")
               : Status();
}

/// A protective status outlives a closed file, but not unseen: on the day of the closing somebody
/// looks at it again or ends it (needs D45).
Status protectionDealtWith(const CaseClosing& closing, const RuleContext& context) {
    const auto statuses = context.casework().where<ProtectiveStatus>("person", closing.person);
    if (!statuses) {
        return passOn(statuses);
    }
    const bool unseen = std::any_of(statuses->begin(), statuses->end(), [&](const auto& each) {
        return !each.endedOn && each.reviewedOn.value_or(each.since) < closing.onDate;
    });
    return unseen ? fail(ErrorCode::Invalid, "protective_status", "runs") : Status();
}

int rankOf(const Code& level) {
    const auto found = std::find(kRiskLevels.begin(), kRiskLevels.end(), level.text);
    return static_cast<int>(found - kRiskLevels.begin());
}

/// Whoever sees less risk than the newest assessment makes a new one first. Nobody assesses again
/// somebody who died.
Status riskAsAssessed(const CaseClosing& closing, const RuleContext& context) {
    if (closing.reason.text == "died") {
        return {};
    }
    const auto newest = AssessmentStore(context.casework()).latestRisk(closing.person);
    if (!newest) {
        return passOn(newest);
    }
    return *newest && rankOf(closing.riskLevel) < *(*newest)->riskRank
               ? fail(ErrorCode::Invalid, "risk_level", "assessed higher")
               : Status();
}

} // namespace

Status Description<IdentificationProcedure>::guard(const IdentificationProcedure* before,
                                                   const IdentificationProcedure& after,
                                                   const RuleContext& context) {
    if (isAgainstHer(after.outcome)) {
        if (auto opened = followUpOpened(after.pathwayCase, context.casework()); !opened) {
            return opened;
        }
    }
    const bool closes = after.closedOn && (before == nullptr || !before->closedOn);
    if (!closes) {
        return {};
    }
    // Without an answer the person would be in no list any more.
    return isDecision(after.outcome) ? nothingOpen(context, "pathway_case", after.pathwayCase)
                                     : Status(fail(ErrorCode::Invalid, "outcome", "not decided"));
}

Status Description<CaseClosing>::guard(const CaseClosing* before, const CaseClosing& after,
                                       const RuleContext& context) {
    if (before != nullptr) {
        return {};
    }
    if (auto allowed = nothingOpen(context, "person", after.person); !allowed) {
        return allowed;
    }
    const auto procedures =
        context.casework().where<IdentificationProcedure>("person", after.person);
    if (!procedures) {
        return passOn(procedures);
    }
    if (std::any_of(procedures->begin(), procedures->end(), isWaiting)) {
        return fail(ErrorCode::Invalid, "procedure", "waits");
    }
    auto protection = protectionDealtWith(after, context);
    return protection ? riskAsAssessed(after, context) : protection;
}

} // namespace zaklon
