// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/Interview.h"

#include "core/base/BrokenRule.h"
#include "core/people/Person.h"
#include "core/store/Fields.h"
#include "core/vault/RuleContext.h"

#include <algorithm>

namespace zaklon {

namespace {

bool wasPresent(const Interview& interview, std::string_view role) {
    return std::any_of(interview.present.begin(), interview.present.end(),
                       [&](const Code& each) { return each.text == role; });
}

/// An interpreter who sat in the room was neither missing nor without need.
bool contradictsInterpreter(const Interview& interview) {
    const auto& how = interview.interpretation.text;
    return wasPresent(interview, "interpreter") && (how == "missing" || how == "same_language");
}

Status guardianSaid(const Interview& interview, const RuleContext& context) {
    if (!interview.guardian.empty()) {
        return {};
    }
    const auto person = context.casework().find<Person>(interview.person);
    if (!person) {
        return passOn(person);
    }
    return *person && mayBeChild(**person, interview.onDate)
               ? fail(ErrorCode::Invalid, "guardian", "child")
               : Status();
}

} // namespace

Status Description<Interview>::check(const Interview& record) {
    if (record.state == InterviewState::Held && record.language.empty()) {
        return fail(ErrorCode::Invalid, "language");
    }
    if (contradictsInterpreter(record)) {
        return fail(ErrorCode::Invalid, "interpretation");
    }
    const auto& guardian = record.guardian.text;
    const bool elsewhere =
        !guardian.empty() && guardian != kGuardianPresent && guardian != kTemporaryGuardian;
    return elsewhere && wasPresent(record, "guardian") ? fail(ErrorCode::Invalid, "guardian")
                                                       : Status();
}

Status Description<Interview>::guard(const Interview* /*before*/, const Interview& after,
                                     const RuleContext& context) {
    if (after.state != InterviewState::Held) {
        return {};
    }
    if (context.today() < after.onDate) {
        return fail(ErrorCode::Invalid, "on_date", kToCome);
    }
    return guardianSaid(after, context);
}

Code interviewerToAskFor(const Code& preferred, std::span<const Interview> earlier) {
    const auto isSaid = [](const Code& choice) {
        return !choice.empty() && choice.text != kChoiceNotAsked;
    };
    if (isSaid(preferred)) {
        return preferred;
    }
    const Interview* latest = nullptr;
    for (const auto& each : earlier) {
        const bool later = latest == nullptr || latest->onDate <= each.onDate;
        latest = isSaid(each.askedSex) && later ? &each : latest;
    }
    return latest == nullptr ? Code() : latest->askedSex;
}

std::optional<bool> sexChoiceKept(const Interview& interview) {
    const auto& asked = interview.askedSex.text;
    const bool chose = asked == kWomanInterviewer || asked == kManInterviewer;
    if (interview.state != InterviewState::Held || !chose || interview.givenSex.empty()) {
        return std::nullopt;
    }
    return interview.givenSex == interview.askedSex; // 'both' keeps neither choice
}

template <>
struct Fields<Interview> {
    static auto all() {
        using I = Interview;
        return std::tuple{
            field("person", &I::person).refersTo("person").required(),
            field("procedure", &I::procedure).refersTo("identification_procedure").required(),
            field("state", &I::state),
            field("on_date", &I::onDate),
            field("at_time", &I::atTime).maxBytes(5).pattern(std::string(kTimePattern)),
            field("institution", &I::institution).codeList("institution_type").required(),
            field("place", &I::place).codeList("interview_place"),
            field("language", &I::language).codeList("language"),
            field("interpretation", &I::interpretation).codeList("interpretation"),
            field("asked_sex", &I::askedSex).codeList("interviewer_choice"),
            field("given_sex", &I::givenSex).codeList("interviewer_sex"),
            field("present", &I::present).codeList("present_role"),
            field("guardian", &I::guardian).codeList("interview_guardian"),
            field("breaks_offered", &I::breaksOffered),
            field("record_given", &I::recordGiven),
            field("worker", &I::worker).refersTo("worker")};
    }
};
template struct RecordMapping<Interview>;

} // namespace zaklon
