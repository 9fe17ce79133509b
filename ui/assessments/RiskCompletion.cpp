// SPDX-License-Identifier: GPL-3.0-or-later
// What is saved together when an assessment is completed, and what comes next.
#include "core/assessments/AnswerNotes.h"
#include "core/identification/ProtectiveStatus.h"
#include "core/identification/RiskPhase.h"
#include "core/identification/ScreeningCoverageStore.h"
#include "core/people/Narrative.h"
#include "core/people/Person.h"
#include "core/referrals/DutyResult.h"
#include "core/services/AnsweredActions.h"
#include "core/services/CarePlanAdoption.h"
#include "core/tasks/DueTask.h"
#include "ui/assessments/AssessmentForm.h"
#include "ui/assessments/AssessmentList.h"
#include "ui/assessments/RiskSection.h"
#include "ui/components/Banner.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/forms/PlainScroll.h"
#include "ui/session/PersonLimits.h"

#include <algorithm>

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

void RiskSection::complete() {
    if (m_form != nullptr) {
        m_form->tellNotes(); // afterwards nothing changes any more
    }
    if (m_form == nullptr || !m_outcome->check() || !keepDraft()) {
        return;
    }
    int added = 0;
    const auto written = m_session.vault().write(
        [this, &added](Transaction& transaction) { return completeWith(transaction, added); });
    if (!written) {
        m_outcome->showError(written.error()); // the form stays, with everything in it
        return;
    }
    m_drafts->finish();
    leaveForm();
    showBeginning(*this); // what came of it is said there
    // Without Undo: a completed assessment never changes, another one follows it (domain.md 9.3).
    Q_EMIT m_session.done(tr("The assessment is completed and saved. It stays as it is now."));
    Q_EMIT m_session.personChanged(m_person);
    m_list->focusRow(m_draft.id, *this);
    if (added > 0) {
        m_added->setSentence(tr("%n action(s) were added to the care plan.", nullptr, added));
        m_added->show();
        m_added->announceNow();
    }
    showForDuty();
}

QWidget* RiskSection::makeForDuty(QWidget* page) {
    m_forDuty = new Banner(Tone::Info, IconName::CheckCircle, QString(), QString(), page);
    m_forDuty->setObjectName(QStringLiteral("assessment_for_duty"));
    m_forDuty->setAction(tr("To the duty"));
    m_forDuty->hide();
    connect(m_forDuty, &Banner::actionTriggered, this, [this] {
        m_navigator.openTask(m_person, PersonSection::Identification, TaskKind::Duty, m_duty);
    });
    return m_forDuty;
}

/// A duty that asked for this assessment stays open until somebody takes it as the result: the keys
/// stand on the way there.
void RiskSection::showForDuty() {
    const auto made = m_session.read(m_session.casework().find<Assessment>(m_draft.id));
    const auto duties = m_session.read(m_session.casework().where<FollowUp>("person", m_person));
    if (!made || !*made || !duties || !mayWrite(m_session.role(), describe<FollowUp>().kind)) {
        return;
    }
    const auto& codes = m_session.definitions().codes;
    const auto waiting = std::find_if(duties->begin(), duties->end(), [&](const FollowUp& duty) {
        return duty.state == FollowUpState::Open &&
               resultOf(duty, {**made}, {}, codes) == m_draft.id;
    });
    if (waiting == duties->end()) {
        return;
    }
    m_duty = waiting->id;
    m_forDuty->setSentence(tr("A duty waits for this: %1.")
                               .arg(m_session.words().label("follow_up_duty", waiting->duty)));
    m_forDuty->setDetail(tr("It is closed once you take this assessment as its result."));
    m_forDuty->show();
    m_forDuty->announceNow();
    m_forDuty->setFocus(Qt::OtherFocusReason);
}

/// What was said of a duty goes once that is closed.
void RiskSection::lookAtDuty() {
    if (m_forDuty->isHidden()) {
        return;
    }
    const auto duty = m_session.read(m_session.casework().find<FollowUp>(m_duty));
    m_forDuty->setVisible(duty && *duty && (*duty)->state == FollowUpState::Open);
}

} // namespace zaklon::ui
