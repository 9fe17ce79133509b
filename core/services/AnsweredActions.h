// SPDX-License-Identifier: GPL-3.0-or-later
// Actions of the plan that said 'fill in this questionnaire', once it is filled in. Which those are
// is said by the questionnaire that recommended them (`opens` of its action), not here.
#pragma once

#include "core/assessments/Assessment.h"
#include "core/assessments/QuestionnaireLibrary.h"
#include "core/services/CarePlan.h"
#include "core/vault/Vault.h"

#include <vector>

namespace zaklon {

/// The open actions of the person that this assessment does. Nothing for one that a questionnaire
/// recommended which is not defined here.
Result<std::vector<Action>> answeredActions(const CaseworkRecords& casework,
                                            const assessments::QuestionnaireLibrary& library,
                                            const Assessment& completed);

/// Makes them done, on the day the assessment was made. What came of it is left to say.
Status closeAnswered(Transaction& transaction, const CaseworkRecords& casework,
                     const assessments::QuestionnaireLibrary& library, const Assessment& completed);

} // namespace zaklon
