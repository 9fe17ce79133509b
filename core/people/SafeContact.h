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
    std::vector<Code> days;               ///< days that are safe; empty: not agreed
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
    static auto fields() {
        return std::tuple{
            field("person", &SafeContact::person).refersTo("person").required(),
            field("channel", &SafeContact::channel).codeList("contact_channel").required(),
            field("address", &SafeContact::address).masked(),
            field("may_contact", &SafeContact::mayContact).required(),
            field("days", &SafeContact::days).codeList("weekday"),
            field("from_time", &SafeContact::fromTime)
                .maxBytes(5)
                .pattern(std::string(kTimePattern)),
            field("to_time", &SafeContact::toTime).maxBytes(5).pattern(std::string(kTimePattern)),
            field("monday_spans", &SafeContact::mondaySpans).pattern(std::string(kSpansPattern)),
            field("tuesday_spans", &SafeContact::tuesdaySpans).pattern(std::string(kSpansPattern)),
            field("wednesday_spans", &SafeContact::wednesdaySpans)
                .pattern(std::string(kSpansPattern)),
            field("thursday_spans", &SafeContact::thursdaySpans)
                .pattern(std::string(kSpansPattern)),
            field("friday_spans", &SafeContact::fridaySpans).pattern(std::string(kSpansPattern)),
            field("saturday_spans", &SafeContact::saturdaySpans)
                .pattern(std::string(kSpansPattern)),
            field("sunday_spans", &SafeContact::sundaySpans).pattern(std::string(kSpansPattern)),
            field("time_zone", &SafeContact::timeZone).codeList("time_zone"),
            field("not_from", &SafeContact::notFrom).maxBytes(5).pattern(std::string(kTimePattern)),
            field("not_to", &SafeContact::notTo).maxBytes(5).pattern(std::string(kTimePattern)),
            field("not_when", &SafeContact::notWhen).maxBytes(2000),
            field("may_speak_to", &SafeContact::maySpeakTo),
            field("if_other_answers", &SafeContact::ifOtherAnswers).maxBytes(2000),
            field("message", &SafeContact::message).maxBytes(2000),
            field("never_say", &SafeContact::neverSay).maxBytes(2000),
            field("code_word", &SafeContact::codeWord).masked(),
            field("unsafe_word", &SafeContact::unsafeWord).masked(),
            field("police_word", &SafeContact::policeWord).masked(),
            field("emergency_contact", &SafeContact::emergencyContact).masked(),
            field("emergency_say", &SafeContact::emergencySay).maxBytes(2000),
            field("device_monitored", &SafeContact::deviceMonitored),
            field("language", &SafeContact::language).codeList("language"),
            field("preferred", &SafeContact::preferred),
            field("verified_on", &SafeContact::verifiedOn)};
    }
    /// Invalid with `from_time`, `to_time`, `not_from` or `not_to`: no time, one without the other,
    /// or both the same; with the spans of a day if they cannot be read; with `emergency_say` if
    /// somebody may be told and nobody knows what.
    static Status check(const SafeContact& record);
};
extern template struct RecordMapping<SafeContact>;

} // namespace zaklon
