// SPDX-License-Identifier: GPL-3.0-or-later
// Cards about the person, whatever the procedures say: person at risk, special guarantees, closing.
#pragma once

#include "ui/identification/IdentificationDesk.h"

#include <QCoreApplication>

class QWidget;

namespace zaklon::ui {

class Card;

class ProtectionCards {
    Q_DECLARE_TR_FUNCTIONS(ProtectionCards)

  public:
    ProtectionCards(const IdentificationDesk& desk, const IdentificationFile& file)
        : m_desk(desk), m_file(file) {}

    /// The signs that fired in the newest indicator form, with their answers.
    Card* indicators(QWidget* parent) const;
    Card* atRisk(QWidget* parent) const;
    Card* guarantees(QWidget* parent) const;
    Card* closing(const Person& person, QWidget* parent) const;

  private:
    void addScreening(Card& card, const Person& person) const;
    void addGuarantee(Card& card, const Guarantee& guarantee) const;
    void addMonitoring(Card& card) const;

    IdentificationDesk m_desk;
    const IdentificationFile& m_file;
};

} // namespace zaklon::ui
