// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/SafeContactRules.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace zaklon {

namespace {

constexpr int kMinutesPerHour = 60;
constexpr int kMinutesPerDay = 24 * kMinutesPerHour;
constexpr int kDaysPerWeek = 7;
constexpr std::array<std::string_view, 7> kDayCodes{"monday", "tuesday",  "wednesday", "thursday",
                                                    "friday", "saturday", "sunday"};
constexpr std::array<std::string_view, 3> kSpokenChannels{"mobile", "landline", "helpline"};
constexpr std::array<std::string_view, 3> kMeetingChannels{"in_person", "trusted_person",
                                                           "home_visit"};

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& list, std::string_view item) {
    return std::find(list.begin(), list.end(), item) != list.end();
}

/// Hours of one agreed day, in minutes from its midnight; `until` is not part of it and may lie on
/// the next day.
struct Hours {
    int from = 0;
    int until = kMinutesPerDay;
};

/// Two times as hours, past midnight if they end before they begin; nothing if they are unreadable.
std::optional<Hours> hoursBetween(const std::string& fromTime, const std::string& toTime) {
    const auto from = minuteOfDay(fromTime);
    const auto to = minuteOfDay(toTime);
    if (!from || !to || *from == *to) {
        return std::nullopt;
    }
    return Hours{*from, *to > *from ? *to : *to + kMinutesPerDay};
}

std::optional<Hours> agreedHours(const SafeContact& contact) {
    const bool wholeDay = contact.fromTime.empty() && contact.toTime.empty();
    return wholeDay ? Hours{} : hoursBetween(contact.fromTime, contact.toTime);
}

/// The hours of no day; an empty span where nothing is excluded.
std::optional<Hours> excludedHours(const SafeContact& contact) {
    const bool none = contact.notFrom.empty() && contact.notTo.empty();
    return none ? Hours{0, 0} : hoursBetween(contact.notFrom, contact.notTo);
}

bool holds(const Hours& hours, int minute) {
    return (minute >= hours.from && minute < hours.until) || minute + kMinutesPerDay < hours.until;
}

bool isAgreedDay(const SafeContact& contact, Date day) {
    const auto weekday = weekdayOf(day);
    return std::any_of(contact.days.begin(), contact.days.end(),
                       [&](const Code& code) { return weekdayFromCode(code) == weekday; });
}

bool hasAgreedDay(const SafeContact& contact) {
    return std::any_of(contact.days.begin(), contact.days.end(),
                       [](const Code& code) { return weekdayFromCode(code).has_value(); });
}

ContactMode modeOf(const SafeContact& contact) {
    if (contact.mayContact == MayContact::OnlyUrgent) {
        return ContactMode::OnlyUrgent;
    }
    if (contains(kSpokenChannels, contact.channel.text)) {
        return ContactMode::Call;
    }
    return contains(kMeetingChannels, contact.channel.text) ? ContactMode::Meet
                                                            : ContactMode::Write;
}

int rankOf(Safety safety) {
    switch (safety) {
    case Safety::Safe:
        return 0;
    case Safety::Unsafe:
        return 1;
    case Safety::NotAgreed:
        return 2;
    }
    return 2;
}

std::vector<Weekday> agreedDays(const SafeContact& contact) {
    std::vector<Weekday> days;
    for (const auto& code : contact.days) {
        if (const auto day = weekdayFromCode(code)) {
            days.push_back(*day);
        }
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

} // namespace

std::optional<int> minuteOfDay(std::string_view time) {
    const auto digit = [&](std::size_t at) { return time[at] - '0'; };
    if (time.size() != 5 || time[2] != ':') {
        return std::nullopt;
    }
    for (const std::size_t at : {0U, 1U, 3U, 4U}) {
        if (digit(at) < 0 || digit(at) > 9) {
            return std::nullopt;
        }
    }
    const int hour = digit(0) * 10 + digit(1);
    const int minute = digit(3) * 10 + digit(4);
    if (hour > 23 || minute > 59) {
        return std::nullopt;
    }
    return hour * 60 + minute;
}

Weekday weekdayOf(Date day) {
    const auto sinceMonday = (day.daysSince1970() + 3) % kDaysPerWeek; // 1970-01-01 was a Thursday
    return static_cast<Weekday>((sinceMonday + kDaysPerWeek) % kDaysPerWeek);
}

std::optional<Weekday> weekdayFromCode(const Code& code) {
    for (std::size_t i = 0; i < kDayCodes.size(); ++i) {
        if (code.text == kDayCodes[i]) {
            return static_cast<Weekday>(i);
        }
    }
    return std::nullopt;
}

Safety safetyThere(const SafeContact& contact, LocalMoment there) {
    if (contact.mayContact == MayContact::Never) {
        return Safety::Unsafe;
    }
    if (!hasAgreedDay(contact)) {
        return Safety::NotAgreed;
    }
    const auto hours = agreedHours(contact);
    const auto excluded = excludedHours(contact);
    if (!hours || !excluded || holds(*excluded, there.minute)) {
        return Safety::Unsafe;
    }
    const bool today = isAgreedDay(contact, there.day) && there.minute >= hours->from &&
                       there.minute < hours->until;
    const bool sinceYesterday = isAgreedDay(contact, there.day.plusDays(-1)) &&
                                there.minute + kMinutesPerDay < hours->until;
    return today || sinceYesterday ? Safety::Safe : Safety::Unsafe;
}

Safety safetyAt(const SafeContact& contact, const LocalTime& time) {
    const auto there = time.there(contact.timeZone, time.here());
    return there ? safetyThere(contact, *there) : Safety::Unsafe;
}

std::optional<LocalMoment> nextSafeThere(const SafeContact& contact, LocalMoment from) {
    if (safetyThere(contact, from) == Safety::Safe) {
        return from;
    }
    const auto hours = agreedHours(contact);
    const auto excluded = excludedHours(contact);
    if (!hours || !excluded) {
        return std::nullopt;
    }
    // A safe stretch begins with the agreed hours, at midnight, or where the excluded span ends.
    std::array starts{0, hours->from, excluded->until % kMinutesPerDay};
    std::sort(starts.begin(), starts.end());
    for (int ahead = 0; ahead <= kDaysPerWeek; ++ahead) {
        for (const int minute : starts) {
            const LocalMoment start{from.day.plusDays(ahead), minute};
            if (start >= from && safetyThere(contact, start) == Safety::Safe) {
                return start;
            }
        }
    }
    return std::nullopt;
}

std::optional<LocalMoment> nextSafeMoment(const SafeContact& contact, const LocalTime& time) {
    return nextSafeMoment(contact, time, time.here());
}

std::optional<LocalMoment> nextSafeMoment(const SafeContact& contact, const LocalTime& time,
                                          LocalMoment from) {
    const auto there = time.there(contact.timeZone, from);
    const auto safe = there ? nextSafeThere(contact, *there) : std::nullopt;
    const auto here = safe ? time.hereWhen(contact.timeZone, *safe) : std::nullopt;
    if (!here) {
        return std::nullopt;
    }
    // An hour that a clock skips in spring is no moment: then the next one that exists.
    const auto back = time.there(contact.timeZone, *here);
    const bool exists = back && safetyThere(contact, *back) == Safety::Safe;
    return exists ? here : nextSafeMoment(contact, time, plusMinutes(*here, kMinutesPerHour));
}

std::optional<int> daysSinceVerified(const SafeContact& contact, Date today) {
    if (!contact.verifiedOn) {
        return std::nullopt;
    }
    return static_cast<int>(std::max<std::int64_t>(0, contact.verifiedOn->daysUntil(today)));
}

bool asksToConfirm(std::optional<int> daysSinceVerified, int confirmAfterDays) {
    return !daysSinceVerified || *daysSinceVerified >= confirmAfterDays;
}

std::vector<SafeContact> inOrderOfUse(std::span<const SafeContact> contacts,
                                      const LocalTime& time) {
    std::vector<SafeContact> usable;
    std::copy_if(
        contacts.begin(), contacts.end(), std::back_inserter(usable),
        [](const SafeContact& contact) { return contact.mayContact != MayContact::Never; });
    const auto key = [&](const SafeContact& contact) {
        return std::tuple(
            contact.mayContact == MayContact::OnlyUrgent, rankOf(safetyAt(contact, time)),
            !contact.preferred, contact.deviceMonitored == YesNo::Yes,
            daysSinceVerified(contact, time.here().day).value_or(100'000), contact.id);
    };
    std::sort(usable.begin(), usable.end(),
              [&](const auto& a, const auto& b) { return key(a) < key(b); });
    return usable;
}

ContactAdvice adviseContact(std::span<const SafeContact> contacts, const LocalTime& time) {
    ContactAdvice advice;
    const auto usable = inOrderOfUse(contacts, time);
    advice.neverChannels = static_cast<int>(contacts.size() - usable.size());
    if (usable.empty()) {
        const bool forbidden = !contacts.empty();
        advice.mode = forbidden ? ContactMode::Never : ContactMode::NoneRecorded;
        advice.now = forbidden ? Safety::Unsafe : Safety::NotAgreed;
        return advice;
    }
    const auto& first = usable.front();
    advice.mode = modeOf(first);
    advice.contact = first.id;
    advice.channel = first.channel;
    advice.now = safetyAt(first, time);
    advice.days = agreedDays(first);
    advice.from = first.fromTime;
    advice.to = first.toTime;
    advice.notFrom = first.notFrom;
    advice.notTo = first.notTo;
    advice.timeZone = first.timeZone;
    advice.nextSafe = nextSafeMoment(first, time);
    advice.daysSinceVerified = daysSinceVerified(first, time.here().day);
    advice.deviceMonitored = first.deviceMonitored == YesNo::Yes;
    return advice;
}

} // namespace zaklon
