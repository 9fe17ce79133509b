// SPDX-License-Identifier: GPL-3.0-or-later
// What the reason of a closing claims must be so, and what was not done is said by whoever closes
// the file nevertheless: people may leave on the day they come (domain.md 1, 2.3, 3 phase 12; needs
// D33, D48).
#pragma once

#include "core/codes/CodeLists.h"
#include "core/identification/CaseClosing.h"

namespace zaklon {

/// Error::detail of `reason`: there is no plan, nothing of it was reached, or something of it is
/// still to be done.
inline constexpr const char* kPlanGoesOn = "plan goes on";
/// Field of the Narrative of a closing: why the file closes although something was left undone. The
/// plan for afterwards stands in its text, and explains none of that.
inline constexpr const char* kWhyNevertheless = "title";
/// Error::detail of `risk_level`, where the reason claims that the person is safe, and of
/// kWhyNevertheless.
inline constexpr const char* kNeverAssessed = "never assessed";
/// Error::detail of kWhyNevertheless: a report on the person was not sent on.
inline constexpr const char* kNotSentOn = "not sent on";
/// Error::detail of `stay`: the person sleeps in a house of ours, or a place is kept there.
inline constexpr const char* kStillHere = "still here";
/// Error::detail of kWhyNevertheless: what goes on for the person when nobody works with them any
/// more.
inline constexpr const char* kHearingAhead = "hearing ahead";
inline constexpr const char* kReferralGoesOn = "referral goes on";
inline constexpr const char* kStepsOpen = "steps open";

/// Whoever says that the plan is carried out (CodeEntry::means, list closing_reason: `plan_done`)
/// has one of which something was reached and nothing is open (isCarriedOut of CarePlanRules.h).
Status planCarriedOut(const CaseClosing& closing, const RuleContext& context,
                      const CodeLists& codes);
/// A level of risk that nobody assessed carries no reason that claims safety (`risk_gone` and
/// `plan_done`). With any other, whoever closes the file writes why (kWhyNevertheless); not where
/// nobody can be asked any more.
Status assessedOrExplained(const CaseClosing& closing, const RuleContext& context,
                           const CodeLists& codes);
/// A report on the person that was not sent on and has no procedure (reportsNotSentOn()): sent, or
/// the person taken off it, or it is written why the file closes without it. Not of who died.
Status sentOnOrExplained(const CaseClosing& closing, const RuleContext& context,
                         const CodeLists& codes);

/// Nobody closes the file of who sleeps in a house of ours: whoever stays there has somebody who is
/// responsible, and the bed would be taken for ever. Of a second record the other one tells.
Status leftHouse(const CaseClosing& closing, const RuleContext& context, const CodeLists& codes);
/// A hearing that is planned for the day of the closing or a later one. Of who died nobody asks.
Status hearingsExplained(const CaseClosing& closing, const RuleContext& context,
                         const CodeLists& codes);
/// A referral that left and has no end: somebody elsewhere expects the person, or an answer comes.
/// Not where nobody can be asked any more.
Status referralsExplained(const CaseClosing& closing, const RuleContext& context,
                          const CodeLists& codes);
/// Open actions of the plan; not where the reason claims that the plan is carried out
/// (planCarriedOut), or nobody can be asked any more.
Status stepsExplained(const CaseClosing& closing, const RuleContext& context,
                      const CodeLists& codes);

} // namespace zaklon
