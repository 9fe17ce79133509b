// SPDX-License-Identifier: GPL-3.0-or-later
// What institutions put in the person's way, what it kept the person from and which way was taken
// instead (needs A28, E33).
#pragma once

#include "core/identification/Obstacle.h"
#include "ui/components/DueRow.h"
#include "ui/identification/IdentificationDesk.h"

#include <QCoreApplication>

#include <optional>

namespace zaklon::ui {

class ObstacleCard {
    Q_DECLARE_TR_FUNCTIONS(ObstacleCard)

  public:
    explicit ObstacleCard(const IdentificationDesk& desk) : m_desk(desk) {}

    Card* make(QWidget* parent) const;
    /// Over an obstacle that is kept, or over a new one for a nil id; nothing if it is gone.
    Result<std::optional<RecordPanel::Spec>> formOf(const RecordId& record) const;

  private:
    RecordPanel::Spec form(const Obstacle& obstacle) const;
    RecordPanel::Spec emptyForm() const;
    DueRow::Due line(const Obstacle& obstacle) const;
    QString institution(const Obstacle& obstacle) const;

    IdentificationDesk m_desk;
};

} // namespace zaklon::ui
