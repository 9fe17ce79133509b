// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the rules of a questionnaire: which questions, and when.
#pragma once

#include "core/assessments/Questionnaire.h"
#include "core/definitions/DefinitionCursor.h"

namespace zaklon::assessments {

/// Reads against what is already known of the questionnaire: its items, marks, sums, elements and,
/// for `level`, its levels. Throws DefinitionProblem.
class ConditionReader {
  public:
    explicit ConditionReader(const Questionnaire& known) : m_known(known) {}

    Condition condition(const definitions::DefinitionCursor& at) const;
    ItemSet selector(const definitions::DefinitionCursor& at) const;
    /// A list of question ids.
    ItemSet itemIds(const definitions::DefinitionCursor& at) const;
    std::vector<AnswerCode> answers(const definitions::DefinitionCursor& at) const;

  private:
    std::size_t itemPosition(const definitions::DefinitionCursor& at) const;
    const ItemSet& sum(const definitions::DefinitionCursor& at) const;
    CountTest count(const definitions::DefinitionCursor& at) const;
    NumberTest number(const definitions::DefinitionCursor& at) const;
    ElementTest element(const definitions::DefinitionCursor& at) const;
    LevelTest level(const definitions::DefinitionCursor& at) const;
    std::vector<Condition> parts(const definitions::DefinitionCursor& at) const;

    const Questionnaire& m_known;
};

} // namespace zaklon::assessments
