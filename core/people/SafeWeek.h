// SPDX-License-Identifier: GPL-3.0-or-later
// The weekly grid of a safe contact: the hours of each day (domain.md 12.1).
#pragma once

#include "core/people/SafeContactRules.h"

#include <optional>
#include <string>
#include <vector>

namespace zaklon {

/// In minutes from the midnight of the day; `until` is not part of it and may lie on the next day.
struct Hours {
    int from = 0;
    int until = 24 * 60;
};

/// Two times as hours, past midnight if they end before they begin; nothing if they are unreadable
/// or the same: a whole day or no time at all, two readings, one of them dangerous.
std::optional<Hours> hoursBetween(std::string_view from, std::string_view to);

/// Spans as `09:00-12:00, 17:00-19:00`; nothing if one of them cannot be read.
std::optional<std::vector<Hours>> readSpans(std::string_view spans);

/// The spans that were agreed for one day by itself; empty: it goes by the days and hours of all.
const std::string& spansOf(const SafeContact& contact, Weekday day);
/// Hours were agreed and no days were chosen: they hold on every day that has no spans by itself.
bool holdsEveryDay(const SafeContact& contact);
/// True if a day has spans by itself.
bool hasGrid(const SafeContact& contact);

/// The agreed hours of a day, none if it is no agreed day; nothing if they cannot be read.
std::optional<std::vector<Hours>> hoursOn(const SafeContact& contact, Weekday day);

} // namespace zaklon
