// SPDX-License-Identifier: GPL-3.0-or-later
// What no way of saving can go around: nothing ends against a person without what must follow, and
// nothing closes past it (domain.md 1; needs D33, D40, D48).
#include "core/identification/CaseClosing.h"
#include "core/identification/OutcomeRules.h"
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

Status followUpOpened(const IdentificationProcedure& procedure, const RuleContext& context) {
    const auto duties = context.casework().where<FollowUp>("pathway_case", procedure.pathwayCase);
    if (!duties) {
        return passOn(duties);
    }
    return duties->empty() ? fail(ErrorCode::Invalid, "follow_up", "missing") : Status();
}

} // namespace

Status Description<IdentificationProcedure>::guard(const IdentificationProcedure* before,
                                                   const IdentificationProcedure& after,
                                                   const RuleContext& context) {
    if (needsFollowUp(after)) {
        if (auto opened = followUpOpened(after, context); !opened) {
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
    return std::any_of(procedures->begin(), procedures->end(), isWaiting)
               ? fail(ErrorCode::Invalid, "procedure", "waits")
               : Status();
}

} // namespace zaklon
