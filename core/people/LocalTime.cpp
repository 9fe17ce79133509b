// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/LocalTime.h"

namespace zaklon {

namespace {

constexpr std::int64_t kMinutesPerDay = 24 * 60;

std::optional<int> leadOf(const ZoneLead& lead, const Code& zone, LocalMoment here) {
    if (zone.empty()) {
        return 0;
    }
    return lead ? lead(zone, here) : std::nullopt;
}

} // namespace

LocalMoment plusMinutes(LocalMoment moment, std::int64_t minutes) {
    const auto sum = moment.minute + minutes;
    // Rounds towards the earlier day, also before midnight.
    const auto days = (sum >= 0 ? sum : sum - kMinutesPerDay + 1) / kMinutesPerDay;
    return {moment.day.plusDays(days), static_cast<int>(sum - days * kMinutesPerDay)};
}

std::optional<LocalMoment> LocalTime::there(const Code& zone, LocalMoment here) const {
    const auto ahead = leadOf(m_lead, zone, here);
    return ahead ? std::optional(plusMinutes(here, *ahead)) : std::nullopt;
}

std::optional<LocalMoment> LocalTime::hereWhen(const Code& zone, LocalMoment there) const {
    const auto guess = leadOf(m_lead, zone, there);
    // The lead may differ in the hours between, where one of the two clocks is put forward or back.
    const auto ahead = guess ? leadOf(m_lead, zone, plusMinutes(there, -*guess)) : std::nullopt;
    return ahead ? std::optional(plusMinutes(there, -*ahead)) : std::nullopt;
}

Timestamp momentHere(LocalMoment here, const DayOf& dayOf) {
    constexpr std::int64_t kSecondsOfDay = 86'400;
    // In whatever zone, the day begins less than a day from its beginning in UTC.
    const auto midnight = here.day.daysSince1970() * kSecondsOfDay;
    auto before = midnight - kSecondsOfDay;
    auto begun = midnight + kSecondsOfDay;
    while (begun - before > 1) {
        const auto middle = before + (begun - before) / 2;
        (dayOf(Timestamp{middle}) < here.day ? before : begun) = middle;
    }
    return Timestamp{begun + std::int64_t{here.minute} * 60};
}

} // namespace zaklon
