// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/AssessmentBeginning.h"

#include "core/assessments/AnswerNotes.h"
#include "core/assessments/Answers.h"
#include "core/assessments/AssessmentCompletion.h"
#include "core/assessments/AssessmentStore.h"
#include "core/people/Narrative.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace zaklon::ui {

namespace {

/// Empty where nothing was completed before, or its words may not be read and written here now.
Result<std::optional<Assessment>> lastToContinue(const Session& session, const Assessment& draft) {
    const bool may = session.confidential() && !session.isPresenting() &&
                     mayWrite(session.role(), describe<Narrative>().kind);
    return may ? AssessmentStore(session.casework()).latest(draft.person, draft.questionnaire)
               : std::optional<Assessment>();
}

Result<BegunAssessment> continued(const Session& session, Assessment draft,
                                  const assessments::Questionnaire& questionnaire) {
    const auto last = lastToContinue(session, draft);
    if (!last) {
        return passOn(last);
    }
    BegunAssessment begun{std::move(draft)};
    if (!*last) {
        return begun;
    }
    auto words = wordsToContinue(*session.confidential(), questionnaire, **last);
    if (!words) {
        return passOn(words);
    }
    assessments::Answers answers;
    for (const auto& each : *words) {
        answers.set(each.first, assessments::Answer{assessments::AnswerCode::Yes, {}, {}, true});
    }
    begun.draft.answers.data() = answers.toJson();
    begun.words = std::move(*words);
    return begun;
}

} // namespace

Result<BegunAssessment> beginAssessment(const Session& session, const RecordId& person,
                                        const assessments::Questionnaire& questionnaire) {
    const auto drafts = AssessmentStore(session.casework()).drafts(person);
    if (!drafts) {
        return passOn(drafts);
    }
    const auto waiting = std::find_if(drafts->begin(), drafts->end(), [&](const Assessment& each) {
        return each.questionnaire.text == questionnaire.code &&
               each.questionnaireVersion == questionnaire.version;
    });
    if (waiting != drafts->end()) {
        return BegunAssessment{*waiting, true};
    }
    auto draft = newAssessment(person, questionnaire, session.vault().session(), session.today());
    return questionnaire.continues ? continued(session, std::move(draft), questionnaire)
                                   : Result<BegunAssessment>(BegunAssessment{std::move(draft)});
}

} // namespace zaklon::ui
