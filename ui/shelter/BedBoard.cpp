// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shelter/BedBoard.h"

#include "ui/components/Chip.h"
#include "ui/components/ClearLayout.h"
#include "ui/components/TextLabel.h"
#include "ui/session/Text.h"
#include "ui/shelter/ShelterWords.h"
#include "ui/theme/Metrics.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

namespace zaklon::ui {

namespace {

BedAct pressOf(const BedTonight& bed) {
    if (bed.guest) {
        return BedAct::Open;
    }
    return bed.state == BedState::Free ? BedAct::Welcome : BedAct::Arrive;
}

} // namespace

BedBoard::BedBoard(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_units(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("bed_board"));
    m_units->setContentsMargins(0, 0, 0, 0);
    m_units->setSpacing(space::kRow);
}

const BedTonight* BedBoard::at(const RecordId& bed) const {
    const auto found = std::find_if(m_board.beds.begin(), m_board.beds.end(),
                                    [&](const BedTonight& each) { return each.bed.id == bed; });
    return found == m_board.beds.end() ? nullptr : &*found;
}

void BedBoard::showBoard(const ShelterBoard& board) {
    bool hadFocus = false;
    for (const auto& [bed, card] : m_cards) {
        if (card->hasFocus()) {
            hadFocus = true;
            m_current = bed;
        }
    }
    m_board = board;
    m_cards.clear();
    clearLayout(*m_units);
    for (const auto& unit : m_board.units) {
        addUnit(unit);
    }
    if (hadFocus) {
        if (auto* card = firstFocus()) {
            card->setFocus(Qt::OtherFocusReason);
        }
    }
}

void BedBoard::goTo(const RecordId& bed) {
    m_current = bed;
    if (auto* card = firstFocus()) {
        card->setFocus(Qt::OtherFocusReason);
    }
}

QWidget* BedBoard::firstFocus() const {
    const auto found = std::find_if(m_cards.begin(), m_cards.end(),
                                    [this](const Placed& each) { return each.bed == m_current; });
    if (found != m_cards.end()) {
        return found->card;
    }
    return m_cards.empty() ? nullptr : m_cards.front().card;
}

void BedBoard::addUnit(const UnitPlaces& unit) {
    auto* part = new QWidget(this);
    part->setObjectName(QStringLiteral("unit_") + toQString(unit.unit.text));
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kRow);
    const auto heading = m_session.words().label("shelter_unit", unit.unit);
    part->setAccessibleName(heading);
    head->addWidget(new TextLabel(heading, TextRole::Heading, &Theme::text, part));
    auto* count = new Chip(ShelterWords(m_session).places(unit.taken, unit.all), Tone::Good, part);
    count->setObjectName(QStringLiteral("unit_places"));
    head->addWidget(count);
    head->addStretch();
    column->addLayout(head);
    auto* cards = new QWidget(part);
    auto* grid = new EvenColumns(kLeastCard, kMostInLine, cards);
    grid->setContentsMargins(0, 0, 0, 0);
    for (const auto& bed : m_board.beds) {
        if (bed.bed.unit == unit.unit) {
            auto* card = makeCard(bed, cards);
            grid->addWidget(card);
            m_cards.push_back({bed.bed.id, card});
        }
    }
    column->addWidget(cards);
    m_units->addWidget(part);
    part->show(); // at once: the keyboard may go on in it
}

BedCard* BedBoard::makeCard(const BedTonight& bed, QWidget* parent) {
    auto* card = new BedCard(ShelterWords(m_session).card(bed, m_board.night), parent);
    card->setObjectName(QStringLiteral("bed_%1").arg(m_cards.size()));
    const auto id = bed.bed.id;
    const bool mayWriteStays = mayWrite(m_session.role(), describe<Stay>().kind);
    const bool answers = bed.guest || (mayWriteStays && bed.state != BedState::OutOfUse);
    if (answers) {
        connect(card, &QAbstractButton::clicked, this, [this, id] {
            if (const auto* now = at(id)) {
                m_current = id;
                Q_EMIT asked(pressOf(*now), id);
            }
        });
    }
    connect(card, &BedCard::walked, this,
            [this, card](int across, int down) { walk(*card, across, down); });
    if (mayWriteStays) {
        addChoices(*card, bed);
    }
    return card;
}

void BedBoard::addChoices(BedCard& card, const BedTonight& bed) {
    const auto add = [&](BedAct act, const QString& name, const QString& text, Qt::Key key) {
        connect(card.addChoice(name, text, key), &QAction::triggered, this,
                [this, act, id = bed.bed.id] {
                    m_current = id;
                    Q_EMIT asked(act, id);
                });
    };
    if (bed.state == BedState::Free) {
        add(BedAct::Hold, QStringLiteral("hold_bed"), tr("Hold this place"), Qt::Key_H);
        return;
    }
    if (!bed.stay) {
        return;
    }
    if (bed.state == BedState::Held) {
        add(BedAct::Arrive, QStringLiteral("arrive_bed"), tr("The person has come"), Qt::Key_W);
    }
    add(BedAct::Move, QStringLiteral("move_bed"), tr("Move to another bed"), Qt::Key_M);
    add(BedAct::Dates, QStringLiteral("dates_bed"),
        bed.state == BedState::Held ? tr("Hold it longer, or other days") : tr("Change the days"),
        Qt::Key_D);
    if (m_session.confidential()) {
        add(BedAct::Tonight, QStringLiteral("tonight_bed"), tr("What matters tonight"), Qt::Key_T);
    }
    if (bed.note) {
        add(BedAct::ForgetTonight, QStringLiteral("forget_tonight_bed"),
            tr("Remove what matters tonight"), Qt::Key_Delete);
    }
    if (bed.state == BedState::Held) {
        add(BedAct::Release, QStringLiteral("release_bed"), tr("Release the place"), Qt::Key_R);
    } else {
        add(BedAct::End, QStringLiteral("end_bed"), tr("End the stay"), Qt::Key_E);
    }
}

/// To the nearest card on that side, over the borders of units.
void BedBoard::walk(const BedCard& from, int across, int down) {
    const auto at = std::find_if(m_cards.begin(), m_cards.end(),
                                 [&](const Placed& each) { return each.card == &from; }) -
                    m_cards.begin();
    if (across != 0) {
        const auto to = at + across;
        if (to >= 0 && to < static_cast<std::ptrdiff_t>(m_cards.size())) {
            m_cards[static_cast<std::size_t>(to)].card->setFocus(Qt::TabFocusReason);
        }
        return;
    }
    const QPoint here = from.mapTo(this, from.rect().center());
    BedCard* nearest = nullptr;
    long best = 0;
    for (const auto& [bed, card] : m_cards) {
        const QPoint there = card->mapTo(this, card->rect().center());
        const int away = (there.y() - here.y()) * down;
        if (away <= 0) {
            continue;
        }
        const long distance = 10L * away + std::abs(there.x() - here.x());
        if (nearest == nullptr || distance < best) {
            nearest = card;
            best = distance;
        }
    }
    if (nearest != nullptr) {
        nearest->setFocus(Qt::TabFocusReason);
    }
}

} // namespace zaklon::ui
