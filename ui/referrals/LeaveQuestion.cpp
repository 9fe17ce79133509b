// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/LeaveQuestion.h"

#include "core/people/Narrative.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/forms/DraftOffer.h"
#include "ui/forms/RecordForm.h"
#include "ui/theme/ButtonKind.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace zaklon::ui {

LeaveQuestion::LeaveQuestion(Session& session, const PathwayCase& pathway, const QString& keep,
                             QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_pathway(pathway)
    , m_drafts(new DraftKeeper(session, *this)) {
    setObjectName(QStringLiteral("leave_question"));
    makeForms();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(&m_drafts->offer());
    column->addWidget(m_form);
    if (m_words != nullptr) {
        column->addWidget(m_words);
    }
    column->addLayout(makeButtons(keep));
    connect(m_drafts, &DraftKeeper::goOn, this, &LeaveQuestion::takeFocus);
    connect(m_drafts, &DraftKeeper::startedAgain, this, &LeaveQuestion::begin);
    begin();
}

void LeaveQuestion::makeForms() {
    const auto& codes = m_session.definitions().codes;
    m_form = new RecordForm(describe<PathwayDecision>(), m_session.words(), codes, this);
    m_form->add("reasons", tr("How it ended, or why it is not taken"));
    m_form->add("personal_reasons", tr("Why, as the person sees it"),
                tr("Asked, never guessed. 'Does not wish to say' is a full answer."));
    m_form->add("outer_reasons", tr("What made it hard, as we see it"));
    m_drafts->add(QStringLiteral("choice"), *m_form);
    if (m_session.confidential()) {
        m_words = new RecordForm(describe<Narrative>(), m_session.words(), codes, this);
        m_words->add("own_words", tr("In the person's own words"));
        m_drafts->add(QStringLiteral("words"), *m_words);
    }
}

QLayout* LeaveQuestion::makeButtons(const QString& keep) {
    auto* buttons = new QHBoxLayout;
    auto* save = new QPushButton(keep, this);
    save->setObjectName(QStringLiteral("keep_choice"));
    setButtonKind(*save, ButtonKind::Primary);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("dismiss_choice"));
    setButtonKind(*cancel, ButtonKind::Quiet);
    buttons->addWidget(save);
    buttons->addWidget(cancel);
    buttons->addStretch();
    connect(save, &QPushButton::clicked, this, &LeaveQuestion::answer);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_drafts->finish();
        Q_EMIT dismissed();
    });
    connect(m_drafts, &DraftKeeper::typingChanged, cancel,
            [cancel](bool typing) { cancel->setText(typing ? tr("Discard") : tr("Cancel")); });
    return buttons;
}

void LeaveQuestion::begin() {
    m_form->setRecord(PathwayDecision());
    if (m_words != nullptr) {
        m_words->setRecord(Narrative());
    }
    m_drafts->begin({"pathway_choice", m_pathway.person, m_pathway.id},
                    DraftKeeper::Edits::Existing);
}

void LeaveQuestion::leave() {
    m_drafts->leave();
}

void LeaveQuestion::finish() {
    m_drafts->finish();
}

void LeaveQuestion::takeFocus() {
    m_form->editor("reasons").widget()->setFocus(Qt::OtherFocusReason);
}

void LeaveQuestion::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        leave(); // a key pressed in haste takes nothing away that was typed
        Q_EMIT dismissed();
        return;
    }
    QWidget::keyPressEvent(event);
}

void LeaveQuestion::answer() {
    const auto decision = fromRow<PathwayDecision>(m_form->row());
    if (!decision) {
        m_form->showError(decision.error());
        return;
    }
    if (decision->reasons.empty()) {
        m_form->field("reasons").setError(tr("Choose at least one. 'Other' is one too."));
        return;
    }
    PathwayChoice choice{decision->reasons, {}, decision->personalReasons, decision->outerReasons};
    if (m_words != nullptr) {
        if (const auto words = m_words->record<Narrative>()) {
            choice.ownWords = words->ownWords;
        }
    }
    Q_EMIT answered(choice);
}

} // namespace zaklon::ui
