// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/LeaveQuestion.h"

#include "core/people/Narrative.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/forms/RecordForm.h"

namespace zaklon::ui {

LeaveQuestion::LeaveQuestion(Session& session, const PathwayCase& pathway, const QString& keep,
                             QWidget* parent)
    : PathwayQuestion(session, parent), m_pathway(pathway) {
    setObjectName(QStringLiteral("leave_question"));
    makeForms();
    addButtons(keep, QStringLiteral("choice"));
    begin();
}

void LeaveQuestion::makeForms() {
    auto& form = addForm(describe<PathwayDecision>(), QStringLiteral("choice"));
    form.add("reasons", tr("How it ended, or why it is not taken")).setOptional(false);
    form.addPair("decided_on", tr("On which day"), "last_contact",
                 tr("Last contact with the person"));
    form.add("personal_reasons", tr("Why, as the person sees it"),
             tr("Asked, never guessed. 'Does not wish to say' is a full answer."));
    form.add("outer_reasons", tr("What made it hard, as we see it"));
    if (m_session.confidential()) {
        m_words = &addForm(describe<Narrative>(), QStringLiteral("words"));
        m_words->add("own_words", tr("In the person's own words"));
    }
}

void LeaveQuestion::begin() {
    PathwayDecision decision;
    decision.decidedOn = m_session.today();
    m_form->setRecord(decision);
    if (m_words != nullptr) {
        m_words->setRecord(Narrative());
    }
    m_drafts->begin({"pathway_choice", m_pathway.person, m_pathway.id},
                    DraftKeeper::Edits::Existing);
}

bool LeaveQuestion::checkDays(const PathwayDecision& decision) {
    if (!hasHappened("decided_on", decision.decidedOn)) {
        return false;
    }
    if (m_pathway.state == PathwayState::Running && decision.decidedOn < m_pathway.startedOn) {
        refuse(*m_form, "decided_on",
               tr("It began on %1 and cannot end before that.")
                   .arg(m_session.words().date(m_pathway.startedOn)));
        return false;
    }
    return !decision.lastContact || hasHappened("last_contact", decision.lastContact);
}

void LeaveQuestion::answer() {
    if (!m_form->check()) {
        return;
    }
    const auto decision = m_form->record<PathwayDecision>();
    if (!decision) {
        m_form->showError(decision.error());
        return;
    }
    if (decision->reasons.empty()) {
        refuse(*m_form, "reasons", tr("Choose at least one. 'Other' is one too."));
        return;
    }
    if (!checkDays(*decision)) {
        return;
    }
    PathwayChoice choice{decision->reasons, {}, decision->personalReasons, decision->outerReasons};
    choice.on = decision->decidedOn;
    choice.lastContact = decision->lastContact;
    if (m_words != nullptr) {
        if (const auto words = m_words->record<Narrative>()) {
            choice.ownWords = words->ownWords;
        }
    }
    Q_EMIT answered(choice);
}

} // namespace zaklon::ui
