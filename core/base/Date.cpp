// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Date.h"

#include <charconv>
#include <cstdio>

namespace zaklon {

namespace {

constexpr std::int64_t kSecondsPerDay = 86'400;

std::optional<int> digits(std::string_view text, std::size_t from, std::size_t count) {
    int value = 0;
    for (std::size_t i = from; i < from + count; ++i) {
        if (i >= text.size() || text[i] < '0' || text[i] > '9') {
            return std::nullopt;
        }
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

std::chrono::year_month_day civil(std::int64_t days) {
    return std::chrono::sys_days{std::chrono::days{days}};
}

} // namespace

std::optional<Date> Date::fromYmd(int year, unsigned month, unsigned day) {
    const std::chrono::year_month_day ymd{std::chrono::year{year}, std::chrono::month{month},
                                          std::chrono::day{day}};
    if (!ymd.ok() || year < 1 || year > 9999) {
        return std::nullopt;
    }
    return Date(std::chrono::sys_days{ymd}.time_since_epoch().count());
}

std::optional<Date> Date::parse(std::string_view iso) {
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') {
        return std::nullopt;
    }
    const auto year = digits(iso, 0, 4);
    const auto month = digits(iso, 5, 2);
    const auto day = digits(iso, 8, 2);
    if (!year || !month || !day) {
        return std::nullopt;
    }
    return fromYmd(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
}

Date Date::fromDays(std::int64_t daysSince1970) {
    return Date(daysSince1970);
}

int Date::year() const {
    return static_cast<int>(civil(m_days).year());
}

unsigned Date::month() const {
    return static_cast<unsigned>(civil(m_days).month());
}

unsigned Date::day() const {
    return static_cast<unsigned>(civil(m_days).day());
}

std::string Date::toString() const {
    const auto ymd = civil(m_days);
    char text[16];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(ymd.year()),
                  static_cast<unsigned>(ymd.month()), static_cast<unsigned>(ymd.day()));
    return text;
}

Date Date::plusMonths(int months) const {
    auto ymd = civil(m_days) + std::chrono::months{months};
    if (!ymd.ok()) {
        ymd = ymd.year() / ymd.month() / std::chrono::last;
    }
    return Date(std::chrono::sys_days{ymd}.time_since_epoch().count());
}

std::optional<Timestamp> Timestamp::parse(std::string_view iso) {
    if (iso.size() != 20 || iso[10] != 'T' || iso[13] != ':' || iso[16] != ':' || iso[19] != 'Z') {
        return std::nullopt;
    }
    const auto date = Date::parse(iso.substr(0, 10));
    const auto hour = digits(iso, 11, 2);
    const auto minute = digits(iso, 14, 2);
    const auto second = digits(iso, 17, 2);
    if (!date || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59) {
        return std::nullopt;
    }
    return Timestamp{date->daysSince1970() * kSecondsPerDay + *hour * 3600 + *minute * 60 +
                     *second};
}

Date Timestamp::utcDate() const {
    auto days = seconds / kSecondsPerDay;
    if (seconds % kSecondsPerDay < 0) {
        --days;
    }
    return Date::fromDays(days);
}

std::string Timestamp::toString() const {
    const Date date = utcDate();
    const auto rest = seconds - date.daysSince1970() * kSecondsPerDay;
    char text[16];
    std::snprintf(text, sizeof text, "T%02d:%02d:%02dZ", static_cast<int>(rest / 3600),
                  static_cast<int>(rest / 60 % 60), static_cast<int>(rest % 60));
    return date.toString() + text;
}

int ageInYears(Date born, Date on) {
    const int years = on.year() - born.year();
    const bool beforeBirthday =
        on.month() < born.month() || (on.month() == born.month() && on.day() < born.day());
    return beforeBirthday ? years - 1 : years;
}

} // namespace zaklon
