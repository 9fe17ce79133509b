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

/// One agreed way to reach the person (domain.md 12.1).
struct SafeContact {
    RecordId id;
    RecordId person;
    Code channel;
    std::string address; ///< number or address, as given
    MayContact mayContact = MayContact::Yes;
    std::vector<Code> days;     ///< days that are safe; empty: not agreed
    std::string fromTime;       ///< HH:MM, on the clock where the person is
    std::string toTime;         ///< HH:MM
    Code timeZone;              ///< of these times; none: the same as here
    std::string notFrom;        ///< HH:MM, same clock: never between these two, on no day
    std::string notTo;          ///< HH:MM
    std::string notWhen;        ///< what no clock knows, such as: when somebody is at home
    std::string maySpeakTo;     ///< only her, or a named person and what that person knows
    std::string ifOtherAnswers; ///< agreed cover story, or hang up
    std::string message;        ///< what may be left; empty: none
    std::string neverSay;       ///< what must never be said
    std::string codeWord;
    std::string unsafeWord; ///< word that means: not safe now
    YesNo deviceMonitored = YesNo::NotAsked;
    Code language;
    bool preferred = false;         ///< first one to try
    std::optional<Date> verifiedOn; ///< asks to confirm 30 days later (domain.md 12.1)
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
            field("may_contact", &SafeContact::mayContact),
            field("days", &SafeContact::days).codeList("weekday"),
            field("from_time", &SafeContact::fromTime)
                .maxBytes(5)
                .pattern(std::string(kTimePattern)),
            field("to_time", &SafeContact::toTime).maxBytes(5).pattern(std::string(kTimePattern)),
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
            field("device_monitored", &SafeContact::deviceMonitored),
            field("language", &SafeContact::language).codeList("language"),
            field("preferred", &SafeContact::preferred),
            field("verified_on", &SafeContact::verifiedOn)};
    }
    /// Invalid with `from_time`, `to_time`, `not_from` or `not_to`: no time, one without the other,
    /// or both the same.
    static Status check(const SafeContact& record);
};

} // namespace zaklon
