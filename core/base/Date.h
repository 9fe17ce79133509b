// SPDX-License-Identifier: GPL-3.0-or-later
// Civil dates and instants. Days here come from the Clock, wording from ui/.
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zaklon {

/// A day of the Gregorian calendar, always valid, 0001-01-01 to 9999-12-31.
class Date {
  public:
    Date() = default; ///< 1970-01-01
    static std::optional<Date> fromYmd(int year, unsigned month, unsigned day);
    /// ISO 8601 `YYYY-MM-DD`, nothing else.
    static std::optional<Date> parse(std::string_view iso);
    static Date fromDays(std::int64_t daysSince1970);

    int year() const;
    unsigned month() const;
    unsigned day() const;
    std::int64_t daysSince1970() const { return m_days; }
    std::string toString() const; ///< ISO 8601

    Date plusDays(std::int64_t days) const { return fromDays(m_days + days); }
    /// Same day of the month, or the last day of a shorter month.
    Date plusMonths(int months) const;
    std::int64_t daysUntil(Date other) const { return other.m_days - m_days; }

    auto operator<=>(const Date&) const = default;

  private:
    explicit Date(std::int64_t days) : m_days(days) {}
    std::int64_t m_days = 0;
};

/// An instant: UTC seconds since 1970.
struct Timestamp {
    std::int64_t seconds = 0;

    /// `YYYY-MM-DDTHH:MM:SSZ`
    static std::optional<Timestamp> parse(std::string_view iso);
    std::string toString() const;
    /// For writing an instant down; the day that a person means is Clock::dayOf.
    Date utcDate() const;
    auto operator<=>(const Timestamp&) const = default;
};

/// Whole years between a birth date and a day.
int ageInYears(Date born, Date on);

} // namespace zaklon
