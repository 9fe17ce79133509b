// SPDX-License-Identifier: GPL-3.0-or-later
// What the organisation's data say about when something is due: every list of tasks is made from
// the same.
#pragma once

#include "core/assessments/QuestionnaireLibrary.h"
#include "core/codes/CodeLists.h"
#include "core/identification/IdentificationLimits.h"
#include "core/referrals/DutyRules.h"
#include "core/referrals/PathwayLibrary.h"
#include "core/retention/RetentionTerms.h"

#include <map>
#include <string>
#include <vector>

namespace zaklon {

struct TaskTerms {
    Lengths lengths;
    PatternLimits patterns;
    RetentionTerms retention;
    int screeningEarlyDays = 0;   ///< `screeningEarlyHours` as days can tell (startedDays)
    Lengths childLengths;         ///< of a child, none later (domain.md 11; needs B09)
    std::vector<int> waitingDays; ///< limits of waiting without protection (PersonLimits)
    std::vector<int> childWaitingDays;
    IndicatorTerms indicators;
    /// By code of an event: the questionnaires that ask for a new assessment after it
    /// (`reassessOn`; domain.md 9.3).
    std::map<std::string, std::vector<std::string>, std::less<>> reassessAfter;
    /// `pathway/step` of every step that is the decision of an authority.
    std::vector<std::string> decisionSteps;
    DutyTerms duties;
    /// Answers to a request for review after which a decision is due (answersToDecideOn of
    /// OutcomeRules.h).
    std::vector<std::string> decidingAnswers;
    /// Reasons of an outcome that mean that the person was not found (notFoundReasons of
    /// OutcomeRules.h).
    std::vector<std::string> notFoundReasons;
    int receiptDays = 0; ///< sent, and not even a receipt (IdentificationLimits)
    /// Reactions to a report that only say that it has arrived (reactionsOfReceipt of
    /// ReportedProcedure.h).
    std::vector<std::string> receiptReactions;
    /// What protects while a procedure waits (core/identification/InterimRule.h).
    std::vector<std::string> protectingMeasures;

    static TaskTerms of(const IdentificationLimits& limits,
                        const assessments::QuestionnaireLibrary& questionnaires,
                        const referrals::PathwayLibrary& pathways, const CodeLists& codes);
    /// Of the data that the program ships. Throws what is a defect of the program.
    static const TaskTerms& shipped();
};

} // namespace zaklon
