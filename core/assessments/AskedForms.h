// SPDX-License-Identifier: GPL-3.0-or-later
// Which forms the results of a person ask for: a safety plan after danger, another questionnaire
// (domain.md 9.3, 9.4; `opens` of an action).
#pragma once

#include "core/assessments/Assessment.h"
#include "core/assessments/QuestionnaireLibrary.h"

#include <string>
#include <vector>

namespace zaklon {

/// The current forms that an action of the newest result of each questionnaire opens, and that
/// nobody completed since, or on the same day where the form measures the risk; the most urgent
/// first, each once. Whether the action went into the care plan makes no difference: the form may
/// be filled in either way. `completed` are all results of the person, newest first, as
/// AssessmentStore::completed gives them.
std::vector<assessments::QuestionnaireLibrary::Entry>
askedForms(const std::vector<Assessment>& completed,
           const assessments::QuestionnaireLibrary& library);

/// Codes of the actions of a questionnaire taken on that day that open a form which has measured
/// the risk then or since: what they would ask for is done. `completed` as above.
std::vector<std::string> measuredActions(const assessments::Questionnaire& questionnaire,
                                         Date takenOn, const std::vector<Assessment>& completed,
                                         const assessments::QuestionnaireLibrary& library);

} // namespace zaklon
