// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/ClosingClaims.h"

#include "core/assessments/AssessmentStore.h"
#include "core/base/IsAmong.h"
#include "core/identification/ReportedProcedure.h"
#include "core/identification/SecondRecord.h"
#include "core/people/SaidInWords.h"
#include "core/services/CarePlanRules.h"
#include "core/vault/RuleContext.h"

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

/// Nobody assesses somebody who died or whom nobody finds; of a second record the other one tells.
bool canBeAssessed(const CaseClosing& closing) {
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
    if (!canBeAssessed(closing)) {
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

} // namespace zaklon
