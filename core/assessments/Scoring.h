// SPDX-License-Identifier: GPL-3.0-or-later
// From answers to an outcome. Pure: the same questionnaire and answers always give the same
// outcome.
#pragma once

#include "core/assessments/Answers.h"
#include "core/assessments/Outcome.h"
#include "core/assessments/Questionnaire.h"

#include <string_view>

namespace zaklon::assessments {

struct SubjectFacts {
    /// Under 18 by what is written (isKnownChild): the rule for children is for children
    /// (domain.md 7). For an unknown age see levelForChild.
    bool isChild = false;
    /// Under 18, or nobody knows (mayBeChild): what only children are asked counts, as the form
    /// asks it (domain.md 11). Always so for a child.
    bool mayBeChild = false;
};

/// Answers to questions that are not in the questionnaire are ignored.
Outcome score(const Questionnaire& questionnaire, const Answers& answers, SubjectFacts facts);

/// The level of the same answers for a child, if it is another one than `level`; else nullptr. Said
/// beside the result of a person of unknown age, who may be a child (domain.md 11).
const Level* levelForChild(const Questionnaire& questionnaire, const Answers& answers,
                           std::string_view level);

/// The outcome with the level that a person decided (see LevelOverride.h): what follows from the
/// level follows from that one; points, reasons and the scored level stay. The level must be one of
/// the questionnaire.
Outcome scoreAtLevel(const Questionnaire& questionnaire, const Answers& answers, SubjectFacts facts,
                     std::string_view level);

} // namespace zaklon::assessments
