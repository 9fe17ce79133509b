// SPDX-License-Identifier: GPL-3.0-or-later
// One proceeding and its hearings: to whom it was handed, charge and reclassification, sensitive
// witness, forced acts, compensation, end (needs C09, C12, C20, C23, C24, B37).
#pragma once

#include "core/legal/Hearing.h"
#include "core/legal/Proceeding.h"
#include "ui/components/DueRow.h"
#include "ui/forms/PersonDesk.h"
#include "ui/legal/CourtForms.h"

#include <QCoreApplication>

#include <vector>

namespace zaklon::ui {

class Card;

class ProceedingCard {
    Q_DECLARE_TR_FUNCTIONS(ProceedingCard)

  public:
    ProceedingCard(const PersonDesk& desk, const Proceeding& proceeding)
        : m_desk(desk), m_proceeding(proceeding) {}

    /// The hearings are those of the proceeding, the latest day first.
    Card* make(const std::vector<Hearing>& hearings, QWidget* parent) const;

  private:
    void addMarks(Card& card) const;
    void addReferral(Card& card) const;
    void addCharge(Card& card) const;
    void addWitness(Card& card) const;
    void addForcedActs(Card& card) const;
    void addCompensation(Card& card) const;
    void addEnd(Card& card) const;
    void addHearings(Card& card, const std::vector<Hearing>& hearings) const;
    DueRow::Due line(const Hearing& hearing) const;
    using Form = RecordPanel::Spec (CourtForms::*)(const Proceeding&) const;
    /// A row that opens its part of the proceeding, for whoever may write it.
    void addRow(Card& card, DueRow::Due line, const char* name, Form form) const;
    /// Links to the law that the list says these codes rest on, below their row.
    void addLaw(Card& card, std::string_view list, const std::vector<Code>& codes) const;
    QString institution() const;
    bool isTrafficking(const Code& charge) const;
    QString money(int amount) const;

    PersonDesk m_desk;
    Proceeding m_proceeding;
};

} // namespace zaklon::ui
