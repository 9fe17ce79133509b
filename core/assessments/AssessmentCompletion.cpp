// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/AssessmentCompletion.h"

#include "core/assessments/LevelOverride.h"
#include "core/base/BrokenRule.h"
#include "core/people/ChildAge.h"
#include "core/people/Narrative.h"
#include "core/vault/RequiredRecord.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace zaklon {

namespace {

using assessments::Answers;
using assessments::Outcome;
using assessments::Questionnaire;
using assessments::SubjectFacts;

bool isOf(const Assessment& draft, const Questionnaire& questionnaire) {
    return draft.questionnaire.text == questionnaire.code &&
           draft.questionnaireVersion == questionnaire.version;
}

/// The outcome at the level that holds: the scored one, or the decided one if the rules allow it.
Result<Outcome> judged(const Questionnaire& questionnaire, const Answers& answers,
                       SubjectFacts facts, const std::optional<LevelDecision>& decision) {
    auto outcome = score(questionnaire, answers, facts);
    if (!decision || decision->level == outcome.scoredLevel) {
        return outcome;
    }
    const assessments::LevelOverride wanted{decision->level, decision->reason,
                                            decision->bySupervisor};
    if (const auto allowed = checkOverride(questionnaire, outcome, wanted); !allowed) {
        return passOn(allowed);
    }
    return scoreAtLevel(questionnaire, answers, facts, decision->level);
}

void keep(Assessment& record, const Outcome& outcome) {
    record.state = AssessmentState::Completed;
    record.points = (outcome.points.inHundredths() + 50) / 100;
    record.scoredLevel = Code{outcome.scoredLevel};
    record.level = Code{outcome.level};
    record.riskRank = outcome.riskRank;
    record.overridden = outcome.level != outcome.scoredLevel;
    record.outcome.data() = outcome.toJson();
    record.reassessBy = outcome.reassessInDays
                            ? std::optional(record.takenOn.plusDays(*outcome.reassessInDays))
                            : std::nullopt;
}

/// What stands under the assessment's id, with the reason of the decision.
Result<Narrative> withReason(const ConfidentialRecords& confidential, const Assessment& record,
                             const std::string& reason) {
    const auto stored = confidential.find<Narrative>(record.id);
    if (!stored) {
        return passOn(stored);
    }
    auto narrative = stored->value_or(Narrative());
    narrative.id = record.id;
    narrative.person = record.person;
    narrative.about = Code{std::string(Description<Assessment>::kind)};
    narrative.text += (narrative.text.empty() ? "" : "\n\n") + reason;
    return narrative;
}

} // namespace

Assessment newAssessment(const RecordId& person, const assessments::Questionnaire& questionnaire,
                         const Session& session, Date today) {
    Assessment draft;
    draft.id = RecordId::generate();
    draft.person = person;
    draft.questionnaire = Code{questionnaire.code};
    draft.questionnaireVersion = questionnaire.version;
    draft.takenOn = today;
    draft.worker = session.worker.id;
    return draft;
}

SubjectFacts subjectFacts(const Person& person, Date on) {
    return {isKnownChild(person, on), mayBeChild(person, on)};
}

Result<CompletedAssessment> complete(Assessment draft,
                                     const assessments::Questionnaire& questionnaire,
                                     SubjectFacts facts,
                                     const std::optional<LevelDecision>& decision) {
    if (draft.state == AssessmentState::Completed) {
        return fail(ErrorCode::Invalid, "state");
    }
    if (!isOf(draft, questionnaire)) {
        return fail(ErrorCode::Invalid, "questionnaire");
    }
    const auto answers = Answers::fromJson(draft.answers.data());
    if (!answers) {
        return passOn(answers);
    }
    if (const auto fitting = answers->checkAgainst(questionnaire); !fitting) {
        return passOn(fitting);
    }
    auto outcome = judged(questionnaire, *answers, facts, decision);
    if (!outcome) {
        return passOn(outcome);
    }
    // A level that no answer speaks for would be read as somebody's judgement.
    const bool isChosen = outcome->level != outcome->scoredLevel;
    if (!isChosen && !questionnaire.levels.empty() && outcome->answeredCount == 0) {
        return fail(ErrorCode::Invalid, "answers", kNothingAnswered);
    }
    draft.child = facts.isChild;
    keep(draft, *outcome);
    return CompletedAssessment{std::move(draft), std::move(*outcome)};
}

Result<CompletedAssessment> completeAssessment(Transaction& transaction, const Vault& vault,
                                               Assessment draft,
                                               const assessments::Questionnaire& questionnaire,
                                               Date takenOn, std::optional<LevelDecision> decision,
                                               int childAtMostDays) {
    const auto person = findRequired<Person>(vault.casework(), draft.person);
    if (!person) {
        return passOn(person);
    }
    if (decision) {
        decision->bySupervisor = may(vault.session().role(), Act::LowerRiskLevel);
    }
    const auto today = vault.environment().clock.today();
    if (takenOn > today || takenOn < std::min(person->firstContact, today)) {
        return fail(ErrorCode::Invalid, "taken_on",
                    takenOn > today ? kToCome : earlierThan("first_contact"));
    }
    draft.takenOn = takenOn;
    auto finished =
        complete(std::move(draft), questionnaire, subjectFacts(*person, takenOn), decision);
    if (!finished) {
        return finished;
    }
    const auto& clock = vault.environment().clock;
    if (const auto now = clock.now(); clock.dayOf(now) == takenOn) {
        finished->record.completedAt = now;
    }
    auto& again = finished->record.reassessBy;
    if (mayBeChild(*person, takenOn) && childAtMostDays > 0 && again) {
        again = std::min(*again, takenOn.plusDays(childAtMostDays));
    }
    if (finished->record.overridden) { // first: the record is not saved without its reason
        const auto confidential = vault.confidential();
        if (!confidential) {
            return fail(ErrorCode::NoConfidentialKey, "reason");
        }
        const auto reason = withReason(*confidential, finished->record, decision->reason);
        const auto saved =
            reason ? transaction.save(*confidential, *reason) : Status(passOn(reason));
        if (!saved) {
            return passOn(saved);
        }
    }
    if (const auto saved = transaction.save(finished->record); !saved) {
        return passOn(saved);
    }
    return finished;
}

Result<CompletedAssessment> completeAssessment(Vault& vault, const Assessment& draft,
                                               const assessments::Questionnaire& questionnaire,
                                               Date takenOn,
                                               const std::optional<LevelDecision>& decision,
                                               int childAtMostDays) {
    auto finished = Result<CompletedAssessment>(fail(ErrorCode::Internal));
    const auto written = vault.write([&](Transaction& transaction) -> Status {
        finished = completeAssessment(transaction, vault, draft, questionnaire, takenOn, decision,
                                      childAtMostDays);
        return finished ? Status() : Status(passOn(finished));
    });
    return written ? finished : Result<CompletedAssessment>(passOn(written));
}

} // namespace zaklon
