// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/ShelterCard.h"

#include "core/shelter/ShelterStore.h"
#include "ui/components/Card.h"
#include "ui/components/PlaceStrip.h"
#include "ui/components/TextLabel.h"
#include "ui/session/ErrorText.h"
#include "ui/session/LocalClock.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

ShelterCard::ShelterCard(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
    setObjectName(QStringLiteral("shelter_card"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Shelter tonight"), Card::Padding::Normal, this);
    whole->addWidget(card);
    m_places = new PlaceStrip(card);
    m_places->setObjectName(QStringLiteral("shelter_places"));
    m_state = new TextLabel({}, TextRole::Body, &Theme::text, card);
    m_state->setObjectName(QStringLiteral("shelter_state"));
    m_state->setWordWrap(true);
    card->content().addWidget(m_places);
    card->content().addWidget(m_state);
    card->setAction(tr("Open"));
    card->action().setObjectName(QStringLiteral("today_shelter"));
    card->action().setAccessibleName(tr("Open the shelter"));
    connect(card, &Card::actionTriggered, this, &ShelterCard::shelterRequested);
    hide();
}

void ShelterCard::refresh() {
    const auto role = m_session.role();
    if (!mayRead(role, describe<ShelterBed>().kind) || !mayRead(role, describe<Stay>().kind)) {
        hide();
        return;
    }
    const auto today = m_session.today();
    const auto board =
        ShelterStore(m_session.casework(), m_session.confidential(), today).board(today);
    if (!board) {
        m_places->hide();
        m_state->setText(errorText(board.error()).what);
        show();
        return;
    }
    const auto in = [&](BedState state) {
        return static_cast<int>(
            std::count_if(board->beds.begin(), board->beds.end(),
                          [state](const BedTonight& bed) { return bed.state == state; }));
    };
    const int taken = in(BedState::Taken);
    const int held = in(BedState::Held);
    const int free = in(BedState::Free);
    //: beds of the organisation tonight: 'Our beds: taken 5, held 1, free 3'
    const auto words = tr("Our beds: taken %1, held %2, free %3").arg(taken).arg(held).arg(free);
    m_places->setPlaces(taken, held, free, words);
    m_places->show();
    const auto now = localTime(m_session).here();
    const int past = static_cast<int>(
        std::count_if(board->beds.begin(), board->beds.end(), [&](const BedTonight& bed) {
            return bed.stay && isPastItsHour(*bed.stay, now);
        }));
    m_state->setText(past == 0 ? words
                               //: below the places of the shelter in Today
                               : words + QLatin1Char('\n') +
                                     tr("%n place(s) held past the hour: hold longer or release.",
                                        nullptr, past));
    setVisible(!board->beds.empty());
}

} // namespace zaklon::ui
