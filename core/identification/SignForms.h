// SPDX-License-Identifier: GPL-3.0-or-later
// By which indicator forms (TI-1, domain.md 7) a procedure is judged: those of its own time and its
// own report, so that neither a half-empty form nor the one of another report wipes away what was
// found. Each rule in C++ and in SQL.
#pragma once

#include "core/assessments/Assessment.h"
#include "core/identification/IdentificationLimits.h"
#include "core/identification/IdentificationProcedure.h"
#include "core/reports/ReportedPerson.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zaklon {

/// The level of a form says more than that too little is known (domain.md 7: `insufficient` never
/// means 'no trafficking').
bool tellsOfSigns(const Assessment& form, const IndicatorTerms& terms);
/// The newest of these that tells; `forms` are completed, newest first.
const Assessment* newestTelling(const std::vector<Assessment>& forms, const IndicatorTerms& terms);
/// The newest that tells found a suspicion of trafficking.
bool suspects(const std::vector<Assessment>& forms, const IndicatorTerms& terms);
/// SQL of the same for the person of the procedure `t`.
std::string suspectsSql(const IndicatorTerms& terms);

/// Of all procedures, indicator forms (completed, newest first) and reports of one person: the form
/// of the procedure's report, if there is one, and the newest that tells and is of no other, taken
/// before the next procedure was opened. Where there is none of that time, the newest one. What
/// fired in any of them counts. Newest first.
std::vector<Assessment> signForms(const IdentificationProcedure& procedure,
                                  const std::vector<IdentificationProcedure>& procedures,
                                  const std::vector<ReportedPerson>& links,
                                  const std::vector<Assessment>& forms,
                                  const IndicatorTerms& terms);
/// SQL: the procedure `t` was decided for a reason that the signs of its forms speak against. As
/// downgradedBy of OutcomeRules.h.
std::string isDowngradedSql(const IndicatorTerms& terms);

} // namespace zaklon
