// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/DateText.h"

#include <QCoreApplication>

namespace zaklon::ui {

namespace {

struct DateText {
    Q_DECLARE_TR_FUNCTIONS(zaklon::ui::DateText)
};

} // namespace

QDate toQDate(Date date) {
    return {date.year(), static_cast<int>(date.month()), static_cast<int>(date.day())};
}

Date toDate(QDate date) {
    return Date::fromYmd(date.year(), static_cast<unsigned>(date.month()),
                         static_cast<unsigned>(date.day()))
        .value_or(Date());
}

QString shortDate(Date date, const QLocale& locale) {
    //: keep-latin: pattern of a short date for QLocale::toString. Serbian: d. M. yyyy.
    return locale.toString(toQDate(date), DateText::tr("d MMM yyyy"));
}

QString longDate(Date date, const QLocale& locale) {
    //: keep-latin: pattern of a date in words for QLocale::toString. Serbian: dddd, d. MMMM yyyy.
    return locale.toString(toQDate(date), DateText::tr("dddd d MMMM yyyy"));
}

QString dayAndMonth(int day, int month, const QLocale& locale) {
    //: A day and the name of its month: 31 February. Serbian: %1. %2
    return DateText::tr("%1 %2").arg(day).arg(locale.monthName(month));
}

QString exampleDay() {
    return QStringLiteral("25 3 2026");
}

QString exampleDayOfYear() {
    return QStringLiteral("25.3.");
}

} // namespace zaklon::ui
