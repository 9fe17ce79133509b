// SPDX-License-Identifier: GPL-3.0-or-later
// Who speaks for the person and until when; legal aid begins before anybody signs (needs A46).
#pragma once

#include "core/referrals/Representation.h"
#include "ui/components/DueRow.h"
#include "ui/identification/IdentificationDesk.h"

#include <QCoreApplication>

#include <optional>

namespace zaklon::ui {

class RepresentationCard {
    Q_DECLARE_TR_FUNCTIONS(RepresentationCard)

  public:
    explicit RepresentationCard(const IdentificationDesk& desk) : m_desk(desk) {}

    Card* make(QWidget* parent) const;
    /// Over a representation that is kept, or over a new one for a nil id; nothing if it is gone.
    Result<std::optional<RecordPanel::Spec>> formOf(const RecordId& record) const;
    RecordPanel::Spec emptyForm() const;

  private:
    RecordPanel::Spec form(const Representation& representation) const;
    DueRow::Due line(const Representation& representation) const;

    IdentificationDesk m_desk;
};

} // namespace zaklon::ui
