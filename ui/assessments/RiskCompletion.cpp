// SPDX-License-Identifier: GPL-3.0-or-later
// What is saved together when an assessment is completed.
#include "core/assessments/AnswerNotes.h"
#include "core/identification/ProtectiveStatus.h"
#include "core/identification/RiskPhase.h"
#include "core/identification/ScreeningCoverageStore.h"
#include "core/people/Narrative.h"
#include "core/people/Person.h"
#include "core/services/AnsweredActions.h"
#include "core/services/CarePlanAdoption.h"
#include "ui/assessments/AssessmentForm.h"
#include "ui/assessments/RiskSection.h"
#include "ui/session/PersonLimits.h"

namespace zaklon::ui {

/// Completed together with what was chosen to go with it, or not at all.
Status RiskSection::completeWith(Transaction& transaction, int& added) const {
    const auto& vault = m_session.vault();
    const auto& questionnaire = m_form->questionnaire();
    const auto completed =
        completeAssessment(transaction, vault, m_draft, questionnaire,
                           m_outcome->takenOn().value_or(m_session.today()), m_outcome->decision(),
                           limitsOf(m_session, m_person).reassessAtMostDays);
    if (!completed) {
        return passOn(completed);
    }
    const auto& pathways = m_session.definitions().pathways;
    if (auto done = followAssessment(transaction, vault, pathways, completed->record); !done) {
        return done;
    }
    if (mayWrite(m_session.role(), describe<Action>().kind)) {
        const auto closed =
            closeAnswered(transaction, m_session.casework(), m_session.definitions().questionnaires,
                          completed->record);
        if (!closed) {
            return closed;
        }
    }
    if (const auto chosen = m_outcome->chosenRules(); !chosen.empty()) {
        const auto came = cameOn(m_session.casework(), m_person);
        if (!came) {
            return passOn(came);
        }
        const auto adopted = adoptProposals(transaction, vault, m_draft.id, questionnaire, chosen,
                                            m_session.words().language(), *came);
        if (!adopted) {
            return passOn(adopted);
        }
        added = static_cast<int>(adopted->actions.size());
    }
    const auto category = m_outcome->confirmedCategory();
    if (!category) {
        return {};
    }
    const auto confirmed =
        confirmCategory(transaction, vault, m_draft.id, *category, m_outcome->categoryReason());
    return confirmed ? protect(transaction, *category) : confirmed;
}

/// By indicators; the plan and other criteria are added under Identification.
Status RiskSection::protect(Transaction& transaction, PersonCategory category) const {
    const auto known = openProtectiveStatus(m_session.casework(), m_person);
    if (!known) {
        return passOn(known);
    }
    if (*known || category != PersonCategory::PersonAtRisk) {
        return {};
    }
    ProtectiveStatus status;
    status.id = RecordId::generate();
    status.person = m_person;
    status.criteria = {{"indicators"}};
    status.since = m_session.today();
    status.reviewDays = limitsOf(m_session, m_person).atRiskReviewDays;
    status.reviewDue = status.since.plusDays(status.reviewDays);
    status.worker = m_session.worker().id;
    return protectAsAtRisk(transaction, m_session.casework(), status);
}

} // namespace zaklon::ui
