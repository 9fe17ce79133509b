// SPDX-License-Identifier: GPL-3.0-or-later
// How a day is written: never with a two-digit year, whatever the short format of the locale says.
#pragma once

#include "core/base/Date.h"

#include <QDate>
#include <QLocale>
#include <QString>

namespace zaklon::ui {

QDate toQDate(Date date);
Date toDate(QDate date);

/// `10 Mar 2026`, in Serbian `10. 3. 2026.`
QString shortDate(Date date, const QLocale& locale = {});
/// `Tuesday 10 March 2026`
QString longDate(Date date, const QLocale& locale = {});
/// `31 February`: also for days that do not exist.
QString dayAndMonth(int day, int month, const QLocale& locale = {});
/// How a day may be typed, as an example: one that can only be a day before a month.
QString exampleDay();
/// The same without its year.
QString exampleDayOfYear();

} // namespace zaklon::ui
