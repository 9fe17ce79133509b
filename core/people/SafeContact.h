// SPDX-License-Identifier: GPL-3.0-or-later
// Safe contact: who may be called, how, when, and what must never be said.
#pragma once

#include "core/store/YesNo.h"

namespace zaklon {

enum class MayContact { Yes, OnlyUrgent, Never };
template <>
struct CodesOf<MayContact> {
    static constexpr std::string_view list = "may_contact";
    static constexpr std::array codes{
        std::pair{MayContact::Yes, std::string_view("yes")},
        std::pair{MayContact::OnlyUrgent, std::string_view("only_urgent")},
        std::pair{MayContact::Never, std::string_view("never")}};
};

/// Several spans of a day, in the order in which they are typed.
inline constexpr std::string_view kSpansPattern =
    "^(([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9]"
    "(, ([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9])*)?$";

/// One agreed way to reach the person (domain.md 12.1).
struct SafeContact {
    RecordId id;
    RecordId person;
    Code channel;
    std::string address;                  ///< number or address, as given
    std::optional<MayContact> mayContact; ///< what was agreed; none while nobody has said it
    std::vector<Code> days;               ///< days that are safe; empty: every day
                                          ///< with the hours, and not agreed without hours
    std::string fromTime;                 ///< HH:MM, on the clock where the person is
    std::string toTime;                   ///< HH:MM
    std::string mondaySpans; ///< only this day: 09:00-12:00, 17:00-19:00; empty: as `days` and the
                             ///< hours say
    std::string tuesdaySpans;
    std::string wednesdaySpans;
    std::string thursdaySpans;
    std::string fridaySpans;
    std::string saturdaySpans;
    std::string sundaySpans;
    Code timeZone;              ///< of these times; none: the same as here
    std::string notFrom;        ///< HH:MM, same clock: never between these two, on no day
    std::string notTo;          ///< HH:MM
    std::string notWhen;        ///< what no clock knows, such as: when somebody is at home
    std::string maySpeakTo;     ///< only her, or a named person and what that person knows
    std::string ifOtherAnswers; ///< agreed cover story, or hang up
    std::string message;        ///< what may be left; empty: none
    std::string neverSay;       ///< what must never be said
    std::string codeWord;
    std::string unsafeWord;       ///< word that means: not safe now
    std::string policeWord;       ///< word that means: call the police
    std::string emergencyContact; ///< who may be told if the person disappears
    std::string emergencySay;     ///< what may be said to them, and nothing else
    YesNo deviceMonitored = YesNo::NotAsked;
    Code language;
    bool preferred = false;         ///< first one to try
    std::optional<Date> verifiedOn; ///< asks to confirm again, see Lengths::contactConfirmDays
};

template <>
struct Description<SafeContact> {
    static constexpr std::string_view kind = "safe_contact";
    static constexpr Compartment compartment = Compartment::Confidential;
    static constexpr std::string_view owner = "person";
    /// Invalid with `from_time`, `to_time`, `not_from` or `not_to`: no time, one without the other,
    /// or both the same; with the spans of a day if they cannot be read; with `emergency_say` if
    /// somebody may be told and nobody knows what.
    static Status check(const SafeContact& record);
};
extern template struct RecordMapping<SafeContact>;

} // namespace zaklon
