// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/Outcome.h"
#include "tests/core/support/TestVault.h"

#include <nlohmann/json.hpp>

namespace zaklon::test {

/// As anAssessment, of the lowest level, with so many of 20 questions answered.
inline Assessment aLowAssessment(const RecordId& person, Date takenOn, int answered) {
    auto made = anAssessment(person, takenOn, 0);
    assessments::Outcome outcome;
    outcome.questionnaire = made.questionnaire.text;
    outcome.version = made.questionnaireVersion;
    outcome.riskRank = made.riskRank;
    outcome.level = outcome.scoredLevel = made.level.text;
    outcome.answeredCount = answered;
    outcome.questionCount = 20;
    made.outcome.data() = outcome.toJson();
    return made;
}

} // namespace zaklon::test
