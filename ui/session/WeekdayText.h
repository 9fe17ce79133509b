// SPDX-License-Identifier: GPL-3.0-or-later
// Agreed days of the week in words, the same way everywhere.
#pragma once

#include "core/people/SafeContactRules.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace zaklon::ui {

/// `Monday to Thursday, Saturday`: three days or more that follow each other and have the same
/// hours are one stretch. `spans` are the hours of each day as a record holds them, or empty where
/// no day has hours of its own: `Monday to Friday 09:00-12:00 + 17:00-19:00`.
QString weekdaysInWords(const std::vector<Weekday>& days, const std::vector<std::string>& spans,
                        const QLocale& locale, QLocale::FormatType length);

} // namespace zaklon::ui
