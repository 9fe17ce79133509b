// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what a condition of a pathway asks of the record of a person.
#pragma once

#include "core/assessments/QuestionnaireLibrary.h"
#include "core/codes/CodeLists.h"
#include "core/definitions/DefinitionCursor.h"
#include "core/referrals/ConditionTest.h"

namespace zaklon::referrals {

/// What a condition may name: a code or a level that nothing has would never be met, and nobody
/// would notice.
struct ConditionTerms {
    const CodeLists& codes;
    const assessments::QuestionnaireLibrary& questionnaires;
};

/// Throws DefinitionProblem for a fact, a code, a questionnaire or a level that is not there, and
/// for what does not belong to the fact.
ConditionTest readConditionTest(const definitions::DefinitionCursor& at,
                                const ConditionTerms& terms);

} // namespace zaklon::referrals
