// SPDX-License-Identifier: GPL-3.0-or-later
// When and how a person may be contacted (domain.md 12.1). No time is ever called safe that she did
// not call safe.
#pragma once

#include "core/people/LocalTime.h"
#include "core/people/SafeContact.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace zaklon {

/// Minute of the day of `HH:MM`, 00:00 to 23:59; nothing for anything else.
std::optional<int> minuteOfDay(std::string_view time);

inline constexpr int kDaysOfWeek = 7;
enum class Weekday { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };
Weekday weekdayOf(Date day);
/// From a code of the list `weekday`: monday and so on.
std::optional<Weekday> weekdayFromCode(const Code& code);
Code codeOf(Weekday day);
/// Monday first, whatever order they were ticked in. Hours without any chosen day: every day.
std::vector<Weekday> agreedDays(const SafeContact& contact);

enum class Safety {
    Safe,
    Unsafe,   ///< outside the agreed days or hours, in an excluded span, or never at all
    NotAgreed ///< neither days nor hours were agreed: ask her first
};

/// Whether the agreed days and hours hold this moment on the clock where the person is, and the
/// excluded span does not. A day with spans of its own goes by these. Hours that end before they
/// begin run past midnight and belong to the day on which they begin. Days without hours: the whole
/// day; hours without days: these hours of every day. The excluded span holds on every day, also
/// where nothing else was agreed. Times that cannot be read, or of a zone that is not
/// known, are no permission.
Safety safetyThere(const SafeContact& contact, LocalMoment there);
/// The same at this moment here.
Safety safetyAt(const SafeContact& contact, const LocalTime& time);

/// The first safe moment not before `from`, both on the clock where the person is; nothing if none
/// was agreed or contact is never allowed.
std::optional<LocalMoment> nextSafeThere(const SafeContact& contact, LocalMoment from);
/// The same on the clock here; `from` is this moment unless it is given.
std::optional<LocalMoment> nextSafeMoment(const SafeContact& contact, const LocalTime& time);
std::optional<LocalMoment> nextSafeMoment(const SafeContact& contact, const LocalTime& time,
                                          LocalMoment from);

/// Days since she last confirmed this contact; nothing if that was never noted.
std::optional<int> daysSinceVerified(const SafeContact& contact, Date today);
/// True if it was never confirmed, or so many days ago or longer (domain.md 12.1;
/// Lengths::contactConfirmDays).
bool asksToConfirm(std::optional<int> daysSinceVerified, int confirmAfterDays);

/// Never by this way, or by another of `ways` to the same telephone or address: who reads the
/// messages of a telephone hears it ring too (needs D41).
bool isForbidden(const SafeContact& way, std::span<const SafeContact> ways);

/// By this channel one is called and heard: any telephone.
bool isSpoken(const Code& channel);

/// The contacts that may be used, in the order to try them: allowed before only if urgent, safe now
/// before safe later before not agreed, preferred, not on a monitored device, newest confirmation.
std::vector<SafeContact> inOrderOfUse(std::span<const SafeContact> contacts, const LocalTime& time);

/// What was agreed about a channel, whatever number or address it leads to.
enum class ChannelAgreement {
    NothingRecorded, ///< no way is recorded, or both are in one place and nothing reaches a home
    Never,
    NotAgreed, ///< ways are recorded, and this one is not among them, or nobody said whether
    OnlyUrgent,
    Agreed
};

struct ChannelAdvice {
    ChannelAgreement agreement = ChannelAgreement::NothingRecorded;
    RecordId way; ///< the record that says so; nil where none does
};

/// The best of what was agreed about the channel. A telephone is never to be used where every
/// telephone that is recorded is, and everything where every way is.
ChannelAdvice adviseChannel(const Code& channel, std::span<const SafeContact> ways);

enum class ContactMode {
    NoneRecorded, ///< no safe way is known yet
    Write,
    Call,
    Meet, ///< in person or through a person of trust
    OnlyUrgent,
    Never
};

/// What the banner above a person says, as facts; the sentence is made in ui/.
struct ContactAdvice {
    ContactMode mode = ContactMode::NoneRecorded;
    RecordId contact; ///< the record it is about; nil for NoneRecorded and Never
    Code channel;
    Safety now = Safety::NotAgreed;
    std::vector<Weekday> days; ///< agreed days, Monday first
    std::string from;          ///< HH:MM where the person is, or empty
    std::string to;
    std::vector<std::string> spans; ///< of each of `days`, where days have hours of their own
    std::string notFrom;            ///< HH:MM where the person is, or empty
    std::string notTo;
    Code timeZone;                       ///< of these times; none: the same as here
    std::optional<LocalMoment> nextSafe; ///< on the clock here; now, if now is safe
    std::optional<int> daysSinceVerified;
    bool deviceMonitored = false;
    int neverChannels = 0; ///< other contacts that must never be used
    /// With Never where all that is forbidden are telephones: when that was said last.
    std::optional<Date> callsRefusedOn;
};

ContactAdvice adviseContact(std::span<const SafeContact> contacts, const LocalTime& time);

} // namespace zaklon
