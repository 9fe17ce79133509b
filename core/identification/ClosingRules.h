// SPDX-License-Identifier: GPL-3.0-or-later
// What must be over before a procedure or a file closes, said once for whoever closes it (domain.md
// 1, 3; needs D33, D40, D45, D48).
#pragma once

#include "core/codes/CodeLists.h"
#include "core/identification/CaseClosing.h"
#include "core/identification/IdentificationProcedure.h"
#include "core/people/Person.h"
#include "core/vault/RuleContext.h"

#include <optional>
#include <string_view>
#include <vector>

namespace zaklon {

/// No duty and no request for review of the person, or of the pathway, whose id stands in `field`
/// is open: Invalid with `follow_up` or `review`.
Status nothingOpen(const RuleContext& context, std::string_view field, const RecordId& id);

/// The newest closing of the person that was recorded for this day: a file ends only with one.
Result<std::optional<CaseClosing>> closingToday(const RecordId& person, const RuleContext& context);

/// A demonstration invents files with their past; elsewhere nobody begins with a closed one.
bool inventsThePast(const Person* before, const RuleContext& context);

/// Error::detail of `review`: the answer asks for an outcome that nobody has recorded.
inline constexpr const char* kOutcomeMissing = "outcome missing";

/// Error::detail of `report`: it was sent about the person, nobody answered it, and no procedure
/// stands for it, so that nobody would wait for it any more.
inline constexpr const char* kSentUnanswered = "sent and unanswered";

/// What only the code lists can tell of a procedure that closes: Invalid with `review` and
/// kOutcomeMissing while an answer to a request for review asks for a new outcome (needs D34); with
/// `told_on` while nobody told the person of the decision (phase 7 of domain.md 3; need D38),
/// unless the person died, cannot be found (a search ended so, or the file ends for want of
/// contact), or whoever closes it writes the reason under the procedure in this change.
Status mayEndProcedure(const IdentificationProcedure& procedure, const RuleContext& context,
                       const CodeLists& codes);

/// The same of a file that ends, and Invalid with `report` and kSentUnanswered while
/// reportsUnanswered() has one, unless the person died; with `reason`, `risk_level` or the
/// field kWhyNevertheless where the reason claims what is not so, or nobody wrote why something was
/// left undone (ClosingClaims.h). Whoever an authority did not find and nobody found since
/// (isNotFoundSince of NotFoundRule.h) is searched for, whatever reason the file ends with: errors
/// of a closing for want of contact (need D40). A reason why somebody was not told stands under the
/// procedure, which is closed with it before.
Status mayEndFile(const CaseClosing& closing, const RuleContext& context, const CodeLists& codes);

/// Whether the file may end with this closing, as things stand now. Errors of
/// CaseClosing::guard.
Status mayClose(const CaseClosing& closing, const RuleContext& context);

/// Where mayClose() and mayEndFile() say the first: all that is in the way of ending the file with
/// this closing, in their order, as the records stand. A written reason that comes with the change
/// itself is still missing for who looks before: Invalid with `text`.
std::vector<Error> allInTheWay(const CaseClosing& closing, const RuleContext& context,
                               const CodeLists& codes);

} // namespace zaklon
