// SPDX-License-Identifier: GPL-3.0-or-later
// What is best for a child: the steps first (guardian, centre for social work), what was found and
// recommended, and why reminders come sooner (domain.md 11; needs B09).
#pragma once

#include "core/identification/BestInterest.h"
#include "core/people/Person.h"
#include "core/referrals/Representation.h"
#include "ui/components/DueRow.h"
#include "ui/identification/IdentificationDesk.h"

#include <QCoreApplication>

#include <optional>

class QVBoxLayout;

namespace zaklon::ui {

class Card;

class BestInterestCard {
    Q_DECLARE_TR_FUNCTIONS(BestInterestCard)

  public:
    explicit BestInterestCard(const IdentificationDesk& desk) : m_desk(desk) {}

    /// nullptr for whoever is grown up and has no such record.
    Card* make(const Person& person, QWidget* parent) const;
    /// Over a record that is kept, or over a new one for a nil id; nothing if it is gone.
    Result<std::optional<RecordPanel::Spec>> formOf(const RecordId& record) const;

  private:
    RecordPanel::Spec form(const BestInterest& record) const;
    RecordPanel::Spec emptyForm() const;
    DueRow::Due line(const BestInterest& record) const;
    void addGuardian(Card& card) const;
    DueRow::Due guardianLine(const std::vector<Representation>& known) const;
    void addAlert(QVBoxLayout& column, const BestInterest& record) const;
    QString whySooner(const Person& person) const;

    IdentificationDesk m_desk;
};

} // namespace zaklon::ui
