// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/StartPlace.h"

#include "ui/components/Card.h"
#include "ui/referrals/StartQuestion.h"

#include <QVBoxLayout>

namespace zaklon::ui {

StartPlace::StartPlace(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    hide();
}

void StartPlace::ask(const RecordId& person, const referrals::PathwayLibrary::Entry& definition) {
    leave();
    m_person = person;
    auto* card = new Card(tr("Start: %1").arg(m_session.words().text(definition->title)),
                          Card::Padding::Normal, this);
    m_question = new StartQuestion(m_session, person, definition, card);
    card->content().addWidget(m_question);
    m_column->addWidget(card);
    connect(m_question, &StartQuestion::answered, this, &StartPlace::start);
    connect(m_question, &StartQuestion::dismissed, this, [this] {
        leave();
        Q_EMIT dismissed();
    });
    show();
    m_question->takeFocus();
}

void StartPlace::start(const PathwayChoice& choice) {
    const auto run = startPathway(m_session.vault(), m_person, *m_question->definition(), choice);
    if (!run) {
        Q_EMIT m_session.failed(run.error());
        return;
    }
    m_question->finish();
    leave();
    Q_EMIT started(run->receipt);
}

void StartPlace::leave() {
    if (m_question == nullptr) {
        return;
    }
    m_question->leave();
    auto* card = m_column->takeAt(0);
    card->widget()->hide();
    card->widget()->deleteLater(); // its button may be what brought us here
    delete card;
    m_question = nullptr;
    hide();
}

} // namespace zaklon::ui
