// SPDX-License-Identifier: GPL-3.0-or-later
// What changed between two assessments of one person with the same questionnaire.
#pragma once

#include "core/assessments/Answers.h"
#include "core/assessments/Outcome.h"
#include "core/assessments/Questionnaire.h"

#include <string>
#include <vector>

namespace zaklon::assessments {

/// How the level moved. NotComparable: too little was known, or the levels are not the same ones.
enum class Trend { NotComparable, Lower, Same, Higher };

struct AnswerChange {
    std::string item;
    Answer before; ///< not asked, if the earlier version had no such question
    Answer after;
};

struct OutcomeComparison {
    Trend trend = Trend::NotComparable;
    std::vector<AnswerChange> changed; ///< answer or number differs; source and note do not count
    std::vector<std::string> newlyFired;
    std::vector<std::string> noLongerFired;
    Points difference; ///< later minus earlier, on the meter
};

/// One side of a comparison; all three belong together.
struct AssessedAnswers {
    const Questionnaire& questionnaire;
    const Answers& answers;
    const Outcome& outcome;
};

/// The levels compared are the decided ones, after overrides.
OutcomeComparison compare(const AssessedAnswers& earlier, const AssessedAnswers& later);

} // namespace zaklon::assessments
