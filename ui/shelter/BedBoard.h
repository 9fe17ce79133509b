// SPDX-License-Identifier: GPL-3.0-or-later
// The places of the house, unit by unit, a card each. Arrows walk from card to card.
#pragma once

#include "core/shelter/ShelterStore.h"
#include "ui/session/Session.h"
#include "ui/shelter/BedCard.h"
#include "ui/shelter/EvenColumns.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace zaklon::ui {

/// What somebody asks of a place.
enum class BedAct {
    Open,
    Welcome,
    Hold,
    Arrive,
    Move,
    End,
    Dates,
    Tonight,
    ForgetTonight,
    Release
};

class BedBoard final : public QWidget {
    Q_OBJECT

  public:
    explicit BedBoard(Session& session, QWidget* parent = nullptr);

    /// The keyboard stays at the place where it was.
    void showBoard(const ShelterBoard& board);
    const ShelterBoard& board() const { return m_board; }
    const BedTonight* at(const RecordId& bed) const;
    /// The keyboard goes to this place.
    void goTo(const RecordId& bed);
    /// The card of the place where the keyboard is, or the first one.
    QWidget* firstFocus() const;

    static constexpr int kLeastCard = 240; ///< as Theme::scaled takes it
    static constexpr int kMostInLine = 3;
    /// The least in which as many cards as there can be stand in a line.
    static constexpr int kWholeLine = kMostInLine * (kLeastCard + EvenColumns::kGap);

  Q_SIGNALS:
    void asked(zaklon::ui::BedAct act, const zaklon::RecordId& bed);

  private:
    void addUnit(const UnitPlaces& unit);
    BedCard* makeCard(const BedTonight& bed, QWidget* parent);
    void addChoices(BedCard& card, const BedTonight& bed);
    void walk(const BedCard& from, int across, int down);

    Session& m_session;
    ShelterBoard m_board;
    struct Placed {
        RecordId bed;
        BedCard* card;
    };
    std::vector<Placed> m_cards; ///< in the order in which they stand
    QVBoxLayout* m_units;
    RecordId m_current; ///< the place of which somebody asked last, or where the keyboard was
};

} // namespace zaklon::ui
