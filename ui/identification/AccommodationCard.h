// SPDX-License-Identifier: GPL-3.0-or-later
// Beds that were asked for: who refused and why, and the nights without one (needs A42).
#pragma once

#include "core/identification/AccommodationRequest.h"
#include "ui/components/DueRow.h"
#include "ui/identification/IdentificationDesk.h"

#include <QCoreApplication>

#include <optional>

namespace zaklon::ui {

class AccommodationCard {
    Q_DECLARE_TR_FUNCTIONS(AccommodationCard)

  public:
    explicit AccommodationCard(const IdentificationDesk& desk) : m_desk(desk) {}

    Card* make(QWidget* parent) const;
    /// Over a request that is kept, or over a new one for a nil id; nothing if it is gone.
    Result<std::optional<RecordPanel::Spec>> formOf(const RecordId& record) const;

  private:
    RecordPanel::Spec form(const AccommodationRequest& request) const;
    RecordPanel::Spec emptyForm() const;
    DueRow::Due line(const AccommodationRequest& request) const;

    IdentificationDesk m_desk;
};

} // namespace zaklon::ui
