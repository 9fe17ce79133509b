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

} // namespace zaklon
