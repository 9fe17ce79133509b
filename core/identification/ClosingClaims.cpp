// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/ClosingClaims.h"

#include "core/assessments/AssessmentStore.h"
#include "core/base/IsAmong.h"
#include "core/identification/HouseRule.h"
#include "core/identification/ReportedProcedure.h"
#include "core/identification/SecondRecord.h"
#include "core/legal/Hearing.h"
#include "core/people/SaidInWords.h"
#include "core/referrals/ReferralRules.h"
#include "core/services/CarePlanRules.h"
#include "core/vault/RuleContext.h"

#include <algorithm>

namespace zaklon {

namespace {

// CodeEntry::means, list closing_reason.
constexpr std::string_view kRiskGone = "risk_gone";
constexpr std::string_view kPlanDone = "plan_done";

bool claims(const CaseClosing& closing, std::string_view meaning, const CodeLists& codes) {
    return isAmong(closing.reason.text, codes.codesMeaning("closing_reason", meaning));
}

bool claimsSafety(const CaseClosing& closing, const CodeLists& codes) {
    return claims(closing, kRiskGone, codes) || claims(closing, kPlanDone, codes);
}

/// Nobody asks somebody who died or whom nobody finds; of a second record the other one tells.
bool canBeAsked(const CaseClosing& closing) {
    return closing.reason.text != kDied && closing.reason.text != kNoContact &&
           !isSecondRecord(closing);
}

Status explained(const CaseClosing& closing, const RuleContext& context, const char* what) {
    if (!context.confidential()) {
        return fail(ErrorCode::NoConfidentialKey, kWhyNevertheless);
    }
    const auto words = context.confidential()->find<Narrative>(closing.id);
    if (!words) {
        return passOn(words);
    }
    return *words && !isBlank((*words)->title) ? Status()
                                               : fail(ErrorCode::Invalid, kWhyNevertheless, what);
}

/// Whether one of the person's records is so.
template <class Record, class Is>
Result<bool> has(const CaseClosing& closing, const RuleContext& context, const Is& is) {
    const auto all = context.casework().where<Record>("person", closing.person);
    return all ? Result<bool>(std::any_of(all->begin(), all->end(), is)) : passOn(all);
}

Status explainedIf(const Result<bool>& goesOn, const CaseClosing& closing,
                   const RuleContext& context, const char* what) {
    if (!goesOn) {
        return passOn(goesOn);
    }
    return *goesOn ? explained(closing, context, what) : Status();
}

} // namespace

Status planCarriedOut(const CaseClosing& closing, const RuleContext& context,
                      const CodeLists& codes) {
    if (!claims(closing, kPlanDone, codes)) {
        return {};
    }
    const auto needs = context.casework().where<Need>("person", closing.person);
    const auto goals = context.casework().where<Goal>("person", closing.person);
    const auto actions = context.casework().where<Action>("person", closing.person);
    if (!needs || !goals) {
        return needs ? Status(passOn(goals)) : Status(passOn(needs));
    }
    if (!actions) {
        return passOn(actions);
    }
    return isCarriedOut(*needs, *goals, *actions) ? Status()
                                                  : fail(ErrorCode::Invalid, "reason", kPlanGoesOn);
}

Status assessedOrExplained(const CaseClosing& closing, const RuleContext& context,
                           const CodeLists& codes) {
    if (!canBeAsked(closing)) {
        return {};
    }
    const auto known = AssessmentStore(context.casework()).knownRisk(closing.person);
    if (!known) {
        return passOn(known);
    }
    if (*known) {
        return {};
    }
    return claimsSafety(closing, codes) ? fail(ErrorCode::Invalid, "risk_level", kNeverAssessed)
                                        : explained(closing, context, kNeverAssessed);
}

Status sentOnOrExplained(const CaseClosing& closing, const RuleContext& context,
                         const CodeLists& codes) {
    if (closing.reason.text == kDied || isSecondRecord(closing)) {
        return {};
    }
    const auto reports = reportsNotSentOn(context.casework(), closing.person, codes);
    if (!reports) {
        return passOn(reports);
    }
    return reports->empty() ? Status() : explained(closing, context, kNotSentOn);
}

Status leftHouse(const CaseClosing& closing, const RuleContext& context,
                 const CodeLists& /*codes*/) {
    if (isSecondRecord(closing)) {
        return {};
    }
    const auto here = hasBedOfOurs(context.casework(), closing.person);
    if (!here) {
        return passOn(here);
    }
    return *here ? fail(ErrorCode::Invalid, "stay", kStillHere) : Status();
}

Status hearingsExplained(const CaseClosing& closing, const RuleContext& context,
                         const CodeLists& /*codes*/) {
    if (closing.reason.text == kDied || isSecondRecord(closing)) {
        return {};
    }
    const auto ahead = has<Hearing>(closing, context, [&closing](const Hearing& each) {
        return each.state == HearingState::Planned && closing.onDate <= each.onDate;
    });
    return explainedIf(ahead, closing, context, kHearingAhead);
}

Status referralsExplained(const CaseClosing& closing, const RuleContext& context,
                          const CodeLists& /*codes*/) {
    if (!canBeAsked(closing)) {
        return {};
    }
    const auto running = has<Referral>(closing, context, [](const Referral& each) {
        return awaitsAnswer(each.state) || each.state == ReferralState::Accepted;
    });
    return explainedIf(running, closing, context, kReferralGoesOn);
}

Status stepsExplained(const CaseClosing& closing, const RuleContext& context,
                      const CodeLists& codes) {
    if (!canBeAsked(closing) || claims(closing, kPlanDone, codes)) {
        return {};
    }
    const auto open =
        has<Action>(closing, context, [](const Action& each) { return isOpen(each.state); });
    return explainedIf(open, closing, context, kStepsOpen);
}

} // namespace zaklon
