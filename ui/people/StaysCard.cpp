// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/StaysCard.h"

#include "ui/components/Card.h"
#include "ui/components/ClearLayout.h"
#include "ui/components/FileRows.h"
#include "ui/forms/BedWords.h"
#include "ui/session/ErrorText.h"
#include "ui/session/Text.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

Tone toneOf(StayState state) {
    switch (state) {
    case StayState::Held:
        return Tone::Attention;
    case StayState::Staying:
        return Tone::Good;
    case StayState::Ended:
    case StayState::Cancelled:
        break;
    }
    return Tone::Neutral;
}

} // namespace

StaysCard::StaysCard(Session& session, Navigator& navigator, QWidget* parent)
    : QWidget(parent), m_session(session), m_rows(new QVBoxLayout) {
    setObjectName(QStringLiteral("stays_card"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Stays in the shelter"), Card::Padding::None, this);
    whole->addWidget(card);
    m_rows->setSpacing(0);
    card->content().addLayout(m_rows);
    card->setAction(tr("Shelter"));
    card->action().setObjectName(QStringLiteral("stays_shelter"));
    card->action().setAccessibleName(tr("Open the shelter"));
    connect(card, &Card::actionTriggered, this,
            [&navigator] { navigator.openPage(PageKind::Shelter); });
    hide();
}

void StaysCard::showPerson(const RecordId& person) {
    clearLayout(*m_rows);
    hide();
    if (mayRead(m_session.role(), describe<Stay>().kind)) {
        addRows(person);
    }
}

void StaysCard::addRows(const RecordId& person) {
    const auto stays =
        ShelterStore(m_session.casework(), m_session.confidential(), m_session.today())
            .staysOf(person);
    if (!stays) {
        addSentence(*m_rows, errorText(stays.error()).what, QStringLiteral("stays_error"));
        show();
        return;
    }
    for (const auto& place : *stays) {
        addLine(*m_rows, line(place), QStringLiteral("stay_line"));
    }
    setVisible(!stays->empty());
}

DueRow::Due StaysCard::line(const StayPlace& place) const {
    const auto& words = m_session.words();
    const auto& stay = place.stay;
    const auto from = words.date(stay.from);
    QStringList parts{
        stay.leftOn ? tr("%1 to %2").arg(from, words.date(*stay.leftOn))
        : stay.plannedUntil
            ? tr("since %1, planned until %2").arg(from, words.date(*stay.plannedUntil))
            : tr("since %1").arg(from)};
    if (place.nights > 0) {
        parts << tr("%n night(s)", nullptr, place.nights);
    }
    if (!stay.wentTo.empty()) {
        //: where somebody went after a stay
        parts << tr("then: %1").arg(words.label("accommodation", stay.wentTo));
    }
    DueRow::Due line;
    line.icon = IconName::Bed;
    line.what = BedWords::place(place.bed);
    line.reason = parts.join(QStringLiteral("  \u00b7  "));
    line.when = words.label(stay.state);
    line.tone = toneOf(stay.state);
    return line;
}

} // namespace zaklon::ui
