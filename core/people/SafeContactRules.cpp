// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/SafeContactRules.h"

#include "core/base/IsAmong.h"
#include "core/people/ContactPlace.h"
#include "core/people/SafeWeek.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace zaklon {

namespace {

constexpr int kMinutesPerHour = 60;
constexpr int kMinutesPerDay = 24 * kMinutesPerHour;
constexpr std::array<std::string_view, 7> kDayCodes{"monday", "tuesday",  "wednesday", "thursday",
                                                    "friday", "saturday", "sunday"};
constexpr std::array<std::string_view, 3> kSpokenChannels{"mobile", "landline", "helpline"};
constexpr std::array<std::string_view, 3> kMeetingChannels{"in_person", "trusted_person",
                                                           "home_visit"};

constexpr std::string_view kInPerson = "in_person";

/// The hours of no day; an empty span where nothing is excluded.
std::optional<Hours> excludedHours(const SafeContact& contact) {
    const bool none = contact.notFrom.empty() && contact.notTo.empty();
    return none ? Hours{0, 0} : hoursBetween(contact.notFrom, contact.notTo);
}

bool holds(const Hours& hours, int minute) {
    return (minute >= hours.from && minute < hours.until) || minute + kMinutesPerDay < hours.until;
}

/// True if one of the hours holds the minute, which may lie on the day after.
bool anyHolds(const std::vector<Hours>& hours, int minute) {
    return std::any_of(hours.begin(), hours.end(), [&](const Hours& each) {
        return minute >= each.from && minute < each.until;
    });
}

/// Nothing where another way than a telephone is forbidden too, or nobody noted when it was said.
/// A way that is barred only because it leads to the same telephone has the day on which it was
/// said to be safe.
std::optional<Date> callsRefusedOn(std::span<const SafeContact> contacts) {
    std::optional<Date> last;
    for (const auto& each : contacts) {
        if (!isSpoken(each.channel)) {
            return std::nullopt;
        }
        if (each.mayContact == MayContact::Never) {
            last = std::max(last, each.verifiedOn);
        }
    }
    return last;
}

ContactMode modeOf(const SafeContact& contact) {
    if (contact.mayContact == MayContact::OnlyUrgent) {
        return ContactMode::OnlyUrgent;
    }
    if (isSpoken(contact.channel)) {
        return ContactMode::Call;
    }
    return isAmong(contact.channel.text, kMeetingChannels) ? ContactMode::Meet : ContactMode::Write;
}

ChannelAgreement agreementOn(const SafeContact& way, std::span<const SafeContact> ways) {
    if (isForbidden(way, ways)) {
        return ChannelAgreement::Never;
    }
    if (!way.mayContact) {
        return ChannelAgreement::NotAgreed;
    }
    return way.mayContact == MayContact::OnlyUrgent ? ChannelAgreement::OnlyUrgent
                                                    : ChannelAgreement::Agreed;
}

/// Safe now, safe later, not agreed.
int rankOf(const SafeContact& contact, const LocalTime& time) {
    if (safetyAt(contact, time) == Safety::Safe) {
        return 0;
    }
    return agreedDays(contact).empty() ? 2 : 1;
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
    const auto sinceMonday = (day.daysSince1970() + 3) % kDaysOfWeek; // 1970-01-01 was a Thursday
    return static_cast<Weekday>((sinceMonday + kDaysOfWeek) % kDaysOfWeek);
}

Code codeOf(Weekday day) {
    return {std::string(kDayCodes.at(static_cast<std::size_t>(day)))};
}

std::optional<Weekday> weekdayFromCode(const Code& code) {
    for (std::size_t i = 0; i < kDayCodes.size(); ++i) {
        if (code.text == kDayCodes[i]) {
            return static_cast<Weekday>(i);
        }
    }
    return std::nullopt;
}

std::vector<Weekday> agreedDays(const SafeContact& contact) {
    std::vector<Weekday> days;
    for (int day = 0; day < kDaysOfWeek; ++day) {
        const auto weekday = static_cast<Weekday>(day);
        const auto isDay = [&](const Code& code) { return weekdayFromCode(code) == weekday; };
        if (holdsEveryDay(contact) || !spansOf(contact, weekday).empty() ||
            std::any_of(contact.days.begin(), contact.days.end(), isDay)) {
            days.push_back(weekday);
        }
    }
    return days;
}

Safety safetyThere(const SafeContact& contact, LocalMoment there) {
    if (contact.mayContact == MayContact::Never) {
        return Safety::Unsafe;
    }
    const auto excluded = excludedHours(contact);
    if (!excluded || holds(*excluded, there.minute)) {
        return Safety::Unsafe; // also where no days were agreed: nobody needs a day to say "never"
    }
    if (agreedDays(contact).empty()) {
        return Safety::NotAgreed;
    }
    const auto today = hoursOn(contact, weekdayOf(there.day));
    const auto yesterday = hoursOn(contact, weekdayOf(there.day.plusDays(-1)));
    if (!today || !yesterday) {
        return Safety::Unsafe;
    }
    const bool agreed =
        anyHolds(*today, there.minute) || anyHolds(*yesterday, there.minute + kMinutesPerDay);
    return agreed ? Safety::Safe : Safety::Unsafe;
}

Safety safetyAt(const SafeContact& contact, const LocalTime& time) {
    const auto there = time.there(contact.timeZone, time.here());
    return there ? safetyThere(contact, *there) : Safety::Unsafe;
}

std::optional<LocalMoment> nextSafeThere(const SafeContact& contact, LocalMoment from) {
    if (safetyThere(contact, from) == Safety::Safe) {
        return from;
    }
    const auto excluded = excludedHours(contact);
    if (!excluded) {
        return std::nullopt;
    }
    // A safe stretch begins with agreed hours, at midnight, or where the excluded span ends.
    for (int ahead = 0; ahead <= kDaysOfWeek; ++ahead) {
        const auto day = from.day.plusDays(ahead);
        std::vector<int> starts{0, excluded->until % kMinutesPerDay};
        for (const auto& hours : hoursOn(contact, weekdayOf(day)).value_or(std::vector<Hours>{})) {
            starts.push_back(hours.from);
        }
        std::sort(starts.begin(), starts.end());
        for (const int minute : starts) {
            const LocalMoment start{day, minute};
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

bool isForbidden(const SafeContact& way, std::span<const SafeContact> ways) {
    return std::any_of(ways.begin(), ways.end(), [&](const SafeContact& each) {
        return each.mayContact == MayContact::Never &&
               (each.id == way.id || isSamePlace(each.address, way.address));
    });
}

bool isSpoken(const Code& channel) {
    return isAmong(channel.text, kSpokenChannels);
}

std::vector<SafeContact> inOrderOfUse(std::span<const SafeContact> contacts,
                                      const LocalTime& time) {
    std::vector<SafeContact> usable;
    std::copy_if(contacts.begin(), contacts.end(), std::back_inserter(usable),
                 [&](const SafeContact& contact) { return !isForbidden(contact, contacts); });
    const auto key = [&](const SafeContact& contact) {
        return std::tuple(contact.mayContact == MayContact::OnlyUrgent, rankOf(contact, time),
                          !contact.preferred, contact.deviceMonitored == YesNo::Yes,
                          daysSinceVerified(contact, time.here().day).value_or(100'000),
                          contact.id);
    };
    std::sort(usable.begin(), usable.end(),
              [&](const auto& a, const auto& b) { return key(a) < key(b); });
    return usable;
}

ChannelAdvice adviseChannel(const Code& channel, std::span<const SafeContact> ways) {
    ChannelAdvice best;
    bool isAnyUsable = false;
    const SafeContact* telephone = nullptr; // one that is forbidden, unless another is not
    bool isAnyTelephoneUsable = false;
    for (const auto& way : ways) {
        const auto agreement = agreementOn(way, ways);
        const bool isUsable = agreement != ChannelAgreement::Never;
        isAnyUsable = isAnyUsable || isUsable;
        if (isSpoken(way.channel)) {
            isAnyTelephoneUsable = isAnyTelephoneUsable || isUsable;
            telephone = isUsable ? telephone : &way;
        }
        if (way.channel == channel && agreement > best.agreement) {
            best = {agreement, way.id};
        }
    }
    if (ways.empty() || best.agreement != ChannelAgreement::NothingRecorded) {
        return best;
    }
    if (!isAnyUsable) {
        return {ChannelAgreement::Never, ways.front().id};
    }
    if (isSpoken(channel) && telephone != nullptr && !isAnyTelephoneUsable) {
        return {ChannelAgreement::Never, telephone->id};
    }
    return channel.text == kInPerson ? best : ChannelAdvice{ChannelAgreement::NotAgreed, {}};
}

ContactAdvice adviseContact(std::span<const SafeContact> contacts, const LocalTime& time) {
    ContactAdvice advice;
    const auto usable = inOrderOfUse(contacts, time);
    advice.neverChannels = static_cast<int>(contacts.size() - usable.size());
    if (usable.empty()) {
        const bool forbidden = !contacts.empty();
        advice.mode = forbidden ? ContactMode::Never : ContactMode::NoneRecorded;
        advice.now = forbidden ? Safety::Unsafe : Safety::NotAgreed;
        advice.callsRefusedOn = callsRefusedOn(contacts);
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
    if (hasGrid(first)) {
        for (const auto day : advice.days) {
            advice.spans.push_back(spansOf(first, day));
        }
    }
    advice.notFrom = first.notFrom;
    advice.notTo = first.notTo;
    advice.timeZone = first.timeZone;
    advice.nextSafe = nextSafeMoment(first, time);
    advice.daysSinceVerified = daysSinceVerified(first, time.here().day);
    advice.deviceMonitored = first.deviceMonitored == YesNo::Yes;
    return advice;
}

} // namespace zaklon
