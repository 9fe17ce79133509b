// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the dates that people type: `10 3 2026`, `10.3.`, `10. mart 2026.`, `2026-03-10`, `today`,
// `sutra`, `friday`, `in 3 days`, `+7`, and says what is missing in `about 2019`. Pure: knows no
// widget, no clock, no language setting.
#pragma once

#include "core/base/Date.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace zaklon::ui {

/// Words that stand for days and months, folded to lower case.
struct DateWords {
    QStringList today;
    QStringList tomorrow;
    QStringList yesterday;
    QStringList ahead;   ///< before a number of days to come: 'in 3 days'
    QStringList days;    ///< after it
    QStringList about;   ///< before a year that is not certain
    QStringList unknown; ///< says that no day is known: the same as nothing typed
    /// Every form of a month's name; three letters of one are enough.
    std::array<QStringList, 12> months;
    /// The same of the days of the week, from Monday on.
    std::array<QStringList, 7> weekdays;

    /// English and Serbian in both scripts together: colleagues type what they are used to,
    /// whatever language the program speaks.
    static const DateWords& everyLanguage();
};

/// Which year a day without one belongs to.
enum class YearRule {
    Nearest, ///< the one closest to today
    Past,    ///< the last such day, today included: things that happened
    Future,  ///< the next such day, today included: things that are due
};

enum class DateProblem {
    NotUnderstood,
    NoSuchDay, ///< `day` and `month` say which
    ShortYear, ///< two digits: 26 may be a year or a mistake
    OnlyYear,  ///< `2019`, `about 2019`: true, but no day
};

/// Nothing typed gives neither date nor problem.
struct TypedDate {
    std::optional<Date> date;
    std::optional<DateProblem> problem;
    int day = 0;
    int month = 0;
};

TypedDate readTypedDate(const QString& typed, Date today,
                        const DateWords& words = DateWords::everyLanguage(),
                        YearRule rule = YearRule::Nearest);

} // namespace zaklon::ui
