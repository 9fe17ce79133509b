// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/PathwayQuestion.h"

#include "ui/components/EndOfForm.h"
#include "ui/components/KeyAction.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/forms/DraftOffer.h"
#include "ui/forms/RecordForm.h"
#include "ui/referrals/DayQuestion.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/RingRoom.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace zaklon::ui {

PathwayQuestion::PathwayQuestion(Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_drafts(new DraftKeeper(session, *this))
    , m_column(new QVBoxLayout(this)) {
    m_column->setSpacing(12);
    m_column->addWidget(&m_drafts->offer());
    keepRingRoom(*this);
    connect(m_drafts, &DraftKeeper::goOn, this, &PathwayQuestion::takeFocus);
    connect(m_drafts, &DraftKeeper::startedAgain, this, [this] { begin(); });
}

RecordForm& PathwayQuestion::addForm(const RecordDescription& description,
                                     const QString& draftPart) {
    auto* form =
        new RecordForm(description, m_session.words(), m_session.definitions().codes, this);
    m_column->addWidget(form);
    m_drafts->add(draftPart, *form);
    m_form = m_form == nullptr ? form : m_form;
    return *form;
}

void PathwayQuestion::addButtons(const QString& keep, const QString& mark) {
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("dismiss_") + mark);
    auto* save = new QPushButton(keep, this);
    save->setObjectName(QStringLiteral("keep_") + mark);
    setButtonKind(*save, ButtonKind::Primary);
    addEndOfForm(*buttons, *cancel, *save);
    m_column->addLayout(buttons);
    connect(addSaveKeys(*this, keep), &QAction::triggered, save, &QPushButton::click);
    connect(save, &QPushButton::clicked, this, [this] { answer(); });
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_drafts->finish();
        Q_EMIT dismissed();
    });
    connect(m_drafts, &DraftKeeper::typingChanged, cancel,
            [cancel](bool typing) { cancel->setText(typing ? tr("Discard") : tr("Cancel")); });
}

bool PathwayQuestion::hasHappened(std::string_view field, const std::optional<Date>& day) {
    const auto problem = DayQuestion::problemWith(day, m_session.today());
    if (!problem.isEmpty()) {
        refuse(*m_form, field, problem);
    }
    return problem.isEmpty();
}

void PathwayQuestion::refuse(const RecordForm& form, std::string_view field,
                             const QString& sentence) {
    auto& refused = form.field(field);
    refused.setError(sentence);
    refused.editor().setFocus(Qt::OtherFocusReason);
}

void PathwayQuestion::leave() {
    m_drafts->leave();
}

void PathwayQuestion::finish() {
    m_drafts->finish();
}

void PathwayQuestion::takeFocus() {
    m_form->editor(m_form->firstField()).widget()->setFocus(Qt::OtherFocusReason);
}

void PathwayQuestion::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        leave(); // a key pressed in haste takes nothing away that was typed
        Q_EMIT dismissed();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace zaklon::ui
