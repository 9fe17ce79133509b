// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/CarriedDanger.h"

#include "core/assessments/AssessmentStore.h"
#include "core/people/FileReopening.h"

#include <algorithm>

namespace zaklon {

Result<bool> asksForAssessment(const CaseworkRecords& casework, const HelplineContact& contact,
                               const RecordId& person, const Code& questionnaire, Date on) {
    if (!isInDanger(contact)) {
        return false;
    }
    const AssessmentStore store(casework);
    const auto drafts = store.drafts(person);
    const auto latest = store.latest(person, questionnaire);
    if (!drafts || !latest) {
        return drafts ? Result<bool>(passOn(latest)) : Result<bool>(passOn(drafts));
    }
    const bool isBegun = std::any_of(drafts->begin(), drafts->end(), [&](const Assessment& draft) {
        return draft.questionnaire == questionnaire;
    });
    return !isBegun && !(*latest && (*latest)->takenOn >= on);
}

Result<bool> reopensFile(const CaseworkRecords& casework, const HelplineContact& contact,
                         const RecordId& person) {
    if (!isInDanger(contact)) {
        return false;
    }
    const auto before = casework.find<HelplineContact>(contact.id);
    if (!before) {
        return passOn(before);
    }
    const bool isKnown = *before && (*before)->person == person && isInDanger(**before);
    return isKnown ? Result<bool>(false) : wouldReopen(casework, person);
}

} // namespace zaklon
