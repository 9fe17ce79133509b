// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar of core/base as SQL functions, so that SQL and C++ cannot differ about a day:
//   local_day(seconds)       the day here at that moment, as Clock::dayOf
//   plus_months(day, months) as Date::plusMonths
// Both give NULL for what is no moment or no day.
#pragma once

#include "core/base/Clock.h"

struct sqlite3;

namespace zaklon {

/// The clock must outlive the handle. Throws SqlError.
void addCalendar(sqlite3* handle, const Clock& clock);

} // namespace zaklon
