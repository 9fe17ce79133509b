// SPDX-License-Identifier: GPL-3.0-or-later
// What would protect the person in a country of origin, by law and in practice (needs A13), and
// what of a ground of protection is still to be proven (need A30).
#pragma once

#include "core/referrals/OriginAssessment.h"
#include "ui/components/DueRow.h"
#include "ui/identification/IdentificationDesk.h"

#include <QCoreApplication>

#include <optional>

namespace zaklon::ui {

class OriginCard {
    Q_DECLARE_TR_FUNCTIONS(OriginCard)

  public:
    explicit OriginCard(const IdentificationDesk& desk) : m_desk(desk) {}

    Card* make(QWidget* parent) const;
    /// Over an assessment that is kept, or over a new one for a nil id; nothing if it is gone.
    Result<std::optional<RecordPanel::Spec>> formOf(const RecordId& record) const;

  private:
    RecordPanel::Spec form(const OriginAssessment& assessment) const;
    RecordPanel::Spec emptyForm() const;
    DueRow::Due line(const OriginAssessment& assessment) const;

    IdentificationDesk m_desk;
};

} // namespace zaklon::ui
