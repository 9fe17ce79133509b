// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/TaskTerms.h"

#include "core/identification/InterimRule.h"
#include "core/identification/OutcomeRules.h"
#include "core/identification/ReportedProcedure.h"
#include "core/identification/ScreeningRule.h"
#include "core/referrals/DutyRules.h"

#include <array>
#include <utility>

namespace zaklon {

namespace {

using assessments::QuestionnaireLibrary;
using referrals::PathwayLibrary;

} // namespace

TaskTerms TaskTerms::of(const IdentificationLimits& limits,
                        const QuestionnaireLibrary& questionnaires, const PathwayLibrary& pathways,
                        const CodeLists& codes) {
    static constexpr std::array kDecides{referrals::StepRule::Decision};
    TaskTerms terms;
    terms.lengths = limits.lengths;
    terms.patterns = limits.patterns;
    terms.retention = RetentionTerms::of(limits);
    terms.screeningEarlyDays = startedDays(limits.screeningEarlyHours);
    terms.indicators = limits.indicators();
    terms.childLengths = limits.of(true).lengths;
    terms.waitingDays = limits.waitingDays;
    terms.childWaitingDays = limits.of(true).waitingDays;
    for (const auto& questionnaire : questionnaires.allCurrent()) {
        for (const auto& trigger : questionnaire->reassessOn) {
            terms.reassessAfter[trigger.code].push_back(questionnaire->code);
        }
    }
    for (const auto& pathway : pathways.allCurrent()) {
        for (const auto& step : pathways.carriers(pathway->code, kDecides)) {
            terms.decisionSteps.push_back(pathway->code + "/" + step.text);
        }
    }
    terms.duties = DutyTerms::of(codes);
    terms.decidingAnswers = answersToDecideOn(codes);
    for (auto& reason : zaklon::notFoundReasons(codes)) {
        terms.notFoundReasons.push_back(std::move(reason.text));
    }
    terms.receiptDays = limits.receiptDays;
    terms.receiptReactions = reactionsOfReceipt(codes);
    terms.protectingMeasures = zaklon::protectingMeasures(codes);
    return terms;
}

const TaskTerms& TaskTerms::shipped() {
    static const TaskTerms terms =
        of(IdentificationLimits::shipped().value(), QuestionnaireLibrary::shipped().value(),
           PathwayLibrary::shipped().value(), CodeLists::load().value());
    return terms;
}

} // namespace zaklon
