// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/WeekdayText.h"

#include "ui/session/Text.h"

#include <QCoreApplication>
#include <QStringList>

namespace zaklon::ui {

namespace {

constexpr std::size_t kLeastStretch = 3; ///< two days are read faster by their names

struct WeekdayText {
    Q_DECLARE_TR_FUNCTIONS(zaklon::ui::WeekdayText)
};

} // namespace

QString weekdaysInWords(const std::vector<Weekday>& days, const std::vector<std::string>& spans,
                        const QLocale& locale, QLocale::FormatType length) {
    const auto nameOf = [&](std::size_t at) {
        return locale.dayName(static_cast<int>(days[at]) + 1, length);
    };
    const auto hoursOf = [&](std::size_t at) {
        const auto hours = at < spans.size() ? toQString(spans[at]) : QString();
        // Commas part the days.
        return hours.isEmpty()
                   ? hours
                   : QLatin1Char(' ') + QString(hours).replace(u',', QStringLiteral(" +"));
    };
    const auto follows = [&](std::size_t at) {
        return static_cast<int>(days[at]) == static_cast<int>(days[at - 1]) + 1 &&
               hoursOf(at) == hoursOf(at - 1);
    };
    QStringList parts;
    for (std::size_t first = 0; first < days.size();) {
        auto end = first + 1;
        while (end < days.size() && follows(end)) {
            ++end;
        }
        if (end - first >= kLeastStretch) {
            //: two days of the week and all between them: 'Monday to Thursday'
            parts << WeekdayText::tr("%1 to %2").arg(nameOf(first), nameOf(end - 1)) +
                         hoursOf(first);
            first = end;
        } else {
            parts << nameOf(first) + hoursOf(first);
            ++first;
        }
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace zaklon::ui
