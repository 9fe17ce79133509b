// SPDX-License-Identifier: GPL-3.0-or-later
// Beds and stays in words: never a name, only pseudonym and code (ui.md 5, Shelter).
#pragma once

#include "core/shelter/ShelterStore.h"
#include "ui/session/Session.h"
#include "ui/shelter/BedCard.h"
#include "ui/shelter/StayPlan.h"

#include <QCoreApplication>

namespace zaklon::ui {

class ShelterWords {
    Q_DECLARE_TR_FUNCTIONS(ShelterWords)

  public:
    explicit ShelterWords(const Session& session) : m_session(session) {}

    /// Pseudonym and code, or the code alone while presenting.
    QString who(const StayGuest& guest) const;
    /// '5 of 6 places taken or held'
    QString places(int taken, int all) const;
    /// Why a change of a stay or of a bed was refused; empty for what the form says by itself.
    QString reason(const Error& error) const;

    BedCard::Content card(const BedTonight& bed, Date night) const;
    StayPlan::Bar bar(const ShelterBed& bed, const StayBar& stay, Date first) const;
    StayPlan::Bar closedBar(const ShelterBed& bed, const NightSpan& closed, Date first) const;

  private:
    void describeTaken(BedCard::Content& card, const BedTonight& bed, Date night) const;
    void describeHeld(BedCard::Content& card, const BedTonight& bed, Date night) const;
    void describeFree(BedCard::Content& card, const BedTonight& bed, Date night) const;
    void describeGuest(BedCard::Content& card, const BedTonight& bed) const;
    static QString childOf(const BedTonight& bed, Date night);
    void describeRisk(BedCard::Content& card, const BedTonight& bed) const;
    /// The facts in one line, what everybody must know of the person, and what matters tonight.
    QStringList linesOf(const QStringList& facts, const BedTonight& bed) const;
    QString leaves(Date until, Date night) const;

    const Session& m_session;
};

} // namespace zaklon::ui
