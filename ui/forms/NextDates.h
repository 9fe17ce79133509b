// SPDX-License-Identifier: GPL-3.0-or-later
// What is due for one person, a line for each kind with its first day: five open actions are one
// thing to look at.
#pragma once

#include "ui/session/Session.h"

#include <QCoreApplication>
#include <QWidget>

#include <vector>

namespace zaklon::ui {

struct NextDate {
    Q_DECLARE_TR_FUNCTIONS(NextDate)

  public:
    QString words; ///< 'Action of the care plan (3)'
    Date due;

    /// The earliest first, from the past to `daysAhead`. Empty if it cannot be read.
    static std::vector<NextDate> of(const Session& session, const RecordId& person, int daysAhead);

    /// The words, and the day as a chip whose tooltip is the date.
    QWidget* row(const Session& session, QWidget* parent) const;
};

} // namespace zaklon::ui
