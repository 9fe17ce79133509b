// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/LeaveQuestion.h"

#include "core/people/Narrative.h"
#include "ui/forms/RecordForm.h"
#include "ui/theme/ButtonKind.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace zaklon::ui {

LeaveQuestion::LeaveQuestion(const Session& session, const QString& keep, QWidget* parent)
    : QWidget(parent)
    , m_form(new RecordForm(describe<PathwayDecision>(), session.words(),
                            session.definitions().codes, this)) {
    setObjectName(QStringLiteral("leave_question"));
    m_form->add("reasons", tr("How it ended, or why it is not taken"));
    m_form->add("personal_reasons", tr("Why, as the person sees it"),
                tr("Asked, never guessed. 'Does not wish to say' is a full answer."));
    m_form->add("outer_reasons", tr("What made it hard, as we see it"));
    m_form->setRecord(PathwayDecision());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_form);
    if (session.confidential()) {
        m_words = new RecordForm(describe<Narrative>(), session.words(),
                                 session.definitions().codes, this);
        m_words->add("own_words", tr("In the person's own words"));
        m_words->setRecord(Narrative());
        column->addWidget(m_words);
    }
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
    column->addLayout(buttons);
    connect(save, &QPushButton::clicked, this, &LeaveQuestion::answer);
    connect(cancel, &QPushButton::clicked, this, &LeaveQuestion::dismissed);
}

void LeaveQuestion::takeFocus() {
    m_form->editor("reasons").widget()->setFocus(Qt::OtherFocusReason);
}

void LeaveQuestion::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
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
