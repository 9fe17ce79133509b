// SPDX-License-Identifier: GPL-3.0-or-later
// Labour rights and exploitation side by side in words, and below them who takes the work for what.
#pragma once

#include "core/identification/LabourQualification.h"
#include "ui/identification/IdentificationDesk.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace zaklon::ui {

class Card;

class LabourCard {
    Q_DECLARE_TR_FUNCTIONS(LabourCard)

  public:
    LabourCard(const IdentificationDesk& desk, const IdentificationFile& file);

    Card* make(QWidget* parent) const;
    /// The form over a record that is kept, or for nil over a new one.
    Result<std::optional<RecordPanel::Spec>> formOf(const RecordId& record) const;

  private:
    void addNewest(Card& card) const;
    QWidget* makeColumns() const;
    void fillRights(QWidget& column) const;
    void fillExploitation(QWidget& column) const;
    void addAgreed(Card& card) const;
    void addViews(Card& card) const;
    void addEarlier(Card& card) const;
    QString viewWords(const LabourQualification& qualification) const;
    LabourQualification nextLook() const;
    RecordPanel::Spec form(const LabourQualification& qualification) const;

    IdentificationDesk m_desk;
    std::optional<Assessment> m_indicators;
    std::vector<LabourQualification> m_looks; ///< newest first
    std::optional<Error> m_unread;            ///< why they could not be read
};

} // namespace zaklon::ui
