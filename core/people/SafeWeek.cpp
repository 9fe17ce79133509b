// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/SafeWeek.h"

#include <algorithm>
#include <array>

namespace zaklon {

namespace {

constexpr int kMinutesPerDay = 24 * 60;
constexpr std::size_t kSpanBytes = 11; ///< 09:00-12:00
constexpr std::string_view kBetweenSpans = ", ";
constexpr std::array kDays{&SafeContact::mondaySpans,    &SafeContact::tuesdaySpans,
                           &SafeContact::wednesdaySpans, &SafeContact::thursdaySpans,
                           &SafeContact::fridaySpans,    &SafeContact::saturdaySpans,
                           &SafeContact::sundaySpans};

} // namespace

std::optional<Hours> hoursBetween(std::string_view from, std::string_view to) {
    const auto begin = minuteOfDay(from);
    const auto end = minuteOfDay(to);
    if (!begin || !end || *begin == *end) {
        return std::nullopt;
    }
    return Hours{*begin, *end > *begin ? *end : *end + kMinutesPerDay};
}

std::optional<std::vector<Hours>> readSpans(std::string_view spans) {
    std::vector<Hours> hours;
    while (!spans.empty()) {
        if (spans.size() < kSpanBytes || spans[5] != '-') {
            return std::nullopt;
        }
        const auto span = hoursBetween(spans.substr(0, 5), spans.substr(6, 5));
        spans.remove_prefix(kSpanBytes);
        const bool more = spans.starts_with(kBetweenSpans) && spans.size() > kBetweenSpans.size();
        if (!span || (!more && !spans.empty())) {
            return std::nullopt;
        }
        hours.push_back(*span);
        spans.remove_prefix(more ? kBetweenSpans.size() : 0);
    }
    return hours;
}

const std::string& spansOf(const SafeContact& contact, Weekday day) {
    return contact.*kDays.at(static_cast<std::size_t>(day));
}

bool holdsEveryDay(const SafeContact& contact) {
    return contact.days.empty() && !(contact.fromTime.empty() && contact.toTime.empty());
}

bool hasGrid(const SafeContact& contact) {
    return std::any_of(kDays.begin(), kDays.end(),
                       [&](const auto day) { return !(contact.*day).empty(); });
}

std::optional<std::vector<Hours>> hoursOn(const SafeContact& contact, Weekday day) {
    if (const auto& own = spansOf(contact, day); !own.empty()) {
        return readSpans(own);
    }
    const auto isDay = [&](const Code& code) { return weekdayFromCode(code) == day; };
    if (!holdsEveryDay(contact) && std::none_of(contact.days.begin(), contact.days.end(), isDay)) {
        return std::vector<Hours>{};
    }
    if (contact.fromTime.empty() && contact.toTime.empty()) {
        return std::vector<Hours>{Hours{}};
    }
    const auto hours = hoursBetween(contact.fromTime, contact.toTime);
    return hours ? std::optional(std::vector<Hours>{*hours}) : std::nullopt;
}

} // namespace zaklon
