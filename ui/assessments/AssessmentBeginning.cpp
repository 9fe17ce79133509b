// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/AssessmentBeginning.h"

#include "core/assessments/AnswerNotes.h"
#include "core/assessments/AssessmentCompletion.h"
#include "core/assessments/AssessmentStore.h"
#include "core/people/Narrative.h"

#include <algorithm>

namespace zaklon::ui {

namespace {

/// Empty where nothing was completed before, or its words may not be read and written here now.
Result<std::optional<Assessment>> lastToContinue(const Session& session, const Assessment& draft) {
    const bool may = session.confidential() && !session.isPresenting() &&
                     mayWrite(session.role(), describe<Narrative>().kind);
    return may ? AssessmentStore(session.casework()).latest(draft.person, draft.questionnaire)
               : std::optional<Assessment>();
}

Result<Assessment> continued(const Session& session, Assessment draft,
                             const assessments::Questionnaire& questionnaire) {
    const auto last = lastToContinue(session, draft);
    if (!last) {
        return passOn(last);
    }
    if (!*last) {
        return draft;
    }
    const auto saved = session.vault().write([&](Transaction& transaction) {
        return saveContinued(transaction, *session.confidential(), questionnaire, **last, draft);
    });
    return saved ? Result<Assessment>(std::move(draft)) : Result<Assessment>(passOn(saved));
}

} // namespace

Result<Assessment> beginAssessment(const Session& session, const RecordId& person,
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
        return *waiting;
    }
    auto draft = newAssessment(person, questionnaire, session.vault().session(), session.today());
    return questionnaire.continues ? continued(session, std::move(draft), questionnaire)
                                   : Result<Assessment>(std::move(draft));
}

} // namespace zaklon::ui
