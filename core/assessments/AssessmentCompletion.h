// SPDX-License-Identifier: GPL-3.0-or-later
// From a draft to a completed assessment: score, judge, keep as it stood (domain.md 9.3, 9.4).
#pragma once

#include "core/assessments/Assessment.h"
#include "core/assessments/Outcome.h"
#include "core/assessments/Questionnaire.h"
#include "core/assessments/Scoring.h"
#include "core/people/Person.h"
#include "core/vault/Vault.h"

#include <optional>
#include <string>

namespace zaklon {

/// Professional judgement against the rules.
struct LevelDecision {
    std::string level;
    std::string
        reason; ///< in the words of who decides; kept as Narrative under the assessment's id
    bool bySupervisor = false; ///< may lower by one level
};

struct CompletedAssessment {
    Assessment record;
    assessments::Outcome outcome; ///< at the decided level
};

/// A draft for a person, begun today by the worker of the session; a new one every time.
Assessment newAssessment(const RecordId& person, const assessments::Questionnaire& questionnaire,
                         const Session& session, Date today);

/// What the rules ask of a person on a day, by what is written (core/people/ChildAge.h).
assessments::SubjectFacts subjectFacts(const Person& person, Date on);

/// Error::detail of `answers`: no question is answered, and nobody chose a level with a reason.
inline constexpr const char* kNothingAnswered = "nothing answered";

/// Scores the draft's answers and closes the record: levels, points, risk rank, outcome, the day of
/// the next assessment counted from the day it was taken. A decision for the scored level is none.
/// Invalid with `state` (completed already), `questionnaire` (made with another one or version),
/// the id of a question, `level` or `reason`, or with `answers` and kNothingAnswered; NoPermission
/// with `level` (see checkOverride).
Result<CompletedAssessment> complete(Assessment draft,
                                     const assessments::Questionnaire& questionnaire,
                                     assessments::SubjectFacts facts,
                                     const std::optional<LevelDecision>& decision = {});

/// Completes and writes, with whatever else the transaction does. It counts from `takenOn`, however
/// long ago the draft was begun (domain.md 9.3, 10.3); that of a form on paper is the day on the
/// paper. The rule for children applies if the person was a child that day by what is written; what
/// only children are asked counts also if nobody knows. The next one of who may be a child is not
/// later than `childAtMostDays`, if that is not 0
/// (PersonLimits::reassessAtMostDays). The role of the session decides whether a level may be
/// lowered. Invalid with `taken_on` for a day to come or before the first contact; NotFound,
/// NoConfidentialKey for a decision without a place for its reason, else as `complete`.
Result<CompletedAssessment>
completeAssessment(Transaction& transaction, const Vault& vault, Assessment draft,
                   const assessments::Questionnaire& questionnaire, Date takenOn,
                   std::optional<LevelDecision> decision = {}, int childAtMostDays = 0);
/// The same in a commit of its own.
Result<CompletedAssessment> completeAssessment(Vault& vault, const Assessment& draft,
                                               const assessments::Questionnaire& questionnaire,
                                               Date takenOn,
                                               const std::optional<LevelDecision>& decision = {},
                                               int childAtMostDays = 0);

} // namespace zaklon
