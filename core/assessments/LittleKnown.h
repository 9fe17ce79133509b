// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/Assessment.h"
#include "core/assessments/Outcome.h"
#include "core/assessments/Questionnaire.h"

namespace zaklon::assessments {

/// The lowest level of risk, from fewer than half of the questions: what is not known is no safety,
/// and the points alone do not say it (SR-1, domain.md 9.4, gives none to an unknown answer).
inline bool saysLittle(const Outcome& outcome) {
    return outcome.riskRank == 0 && outcome.answeredCount * 2 < outcome.questionCount;
}

/// Without any answer there is no level yet: the lowest one would say something of the person. A
/// form in words has none (Questionnaire::isGraded).
inline bool saysNothing(const Questionnaire& questionnaire, const Outcome& outcome) {
    return questionnaire.isGraded() && outcome.answeredCount == 0;
}

/// Whether little is known, of what is kept with an assessment.
inline bool saysLittle(const Assessment& assessment) {
    const auto outcome = Outcome::fromJson(assessment.outcome.data());
    return outcome && saysLittle(*outcome);
}

} // namespace zaklon::assessments
