// SPDX-License-Identifier: GPL-3.0-or-later
// What an outcome means for what follows. Pure rules, each with its source.
#pragma once

#include "core/assessments/Assessment.h"
#include "core/identification/IdentificationLimits.h"
#include "core/identification/IdentificationProcedure.h"
#include "core/identification/InterimMeasure.h"
#include "core/identification/LabourQualification.h"

#include <optional>
#include <string>
#include <vector>

namespace zaklon {

/// Rejected, discontinued, not identified: reviewable, and never the end (domain.md 1, 2.2).
bool isAgainstHer(ProcedureOutcome outcome);
/// Identified or against her.
bool isDecision(ProcedureOutcome outcome);
/// Not decided, not closed: she waits.
bool isWaiting(const IdentificationProcedure& procedure);
/// The reason that she was not found is among those given (domain.md 2.2).
bool saysNotFound(const IdentificationProcedure& procedure);
/// An outcome against her, or the reason that she was not found, whatever the outcome (issue 4
/// part 4).
bool needsFollowUp(const IdentificationProcedure& procedure);

/// Whole days since the procedure opened; until the decision, the closing or today.
int waitingDays(const IdentificationProcedure& procedure, Date today);
/// Holds on a day: begun, and not ended before it.
bool inForce(const InterimMeasure& measure, Date on);
/// The first limit after a day, as a day; nothing once all are passed.
std::optional<Date> nextEscalation(Date openedOn, const IdentificationLimits& limits, Date after);

/// Items that fired in the newest completed indicator form and speak against an outcome
/// `labour_rights_violation` or `fraud` (domain.md 7: C2-C4, B1, B2, B9, B12); empty: no mark.
std::vector<std::string> downgradedBy(const IdentificationProcedure& procedure,
                                      const std::optional<Assessment>& indicators,
                                      const IdentificationLimits& limits);
/// The same rule for what an institution says of the work before, or instead of, an outcome.
std::vector<std::string> downgradedBy(const LabourQualification& qualification,
                                      const std::optional<Assessment>& indicators,
                                      const IdentificationLimits& limits);
/// Ids of the questions that fired, as the outcome of an assessment keeps them.
std::vector<std::string> firedItems(const Assessment& assessment);

} // namespace zaklon
