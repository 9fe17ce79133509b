// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/SafeContact.h"

#include "core/people/SafeWeek.h"
#include "core/store/Fields.h"

namespace zaklon {

namespace {

/// Both empty, or two different times.
Status checkSpan(const std::string& from, const std::string& to, const char* fromField,
                 const char* toField) {
    if (from.empty() && to.empty()) {
        return {};
    }
    const auto begin = minuteOfDay(from);
    if (!begin) {
        return fail(ErrorCode::Invalid, fromField, "time");
    }
    const auto end = minuteOfDay(to);
    if (!end) {
        return fail(ErrorCode::Invalid, toField, "time");
    }
    // Equal times would mean a whole day or no time at all: two readings, one of them dangerous.
    return *end != *begin ? Status() : fail(ErrorCode::Invalid, toField, "same time");
}

} // namespace

Status Description<SafeContact>::check(const SafeContact& record) {
    if (auto agreed = checkSpan(record.fromTime, record.toTime, "from_time", "to_time"); !agreed) {
        return agreed;
    }
    if (auto excluded = checkSpan(record.notFrom, record.notTo, "not_from", "not_to"); !excluded) {
        return excluded;
    }
    for (int day = 0; day < kDaysOfWeek; ++day) {
        const auto weekday = static_cast<Weekday>(day);
        if (!readSpans(spansOf(record, weekday))) {
            return fail(ErrorCode::Invalid, codeOf(weekday).text + "_spans", "spans");
        }
    }
    const bool silent = !record.emergencyContact.empty() && record.emergencySay.empty();
    return silent ? fail(ErrorCode::Invalid, "emergency_say") : Status();
}

template <>
struct Fields<SafeContact> {
    static auto all() {
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
};
template struct RecordMapping<SafeContact>;

} // namespace zaklon
