// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shelter/StayRules.h"

#include "core/base/BrokenRule.h"
#include "core/people/PersonStore.h"
#include "core/people/SafeContactRules.h"
#include "core/vault/RuleContext.h"

#include <algorithm>

namespace zaklon {

namespace {

bool isEmpty(const NightSpan& span) {
    return span.until && *span.until <= span.from;
}

/// The end as planned; a day that has passed frees nothing by itself.
std::optional<Date> openEnd(const std::optional<Date>& planned, Date today) {
    return planned ? std::optional(std::max(*planned, today.plusDays(1))) : std::nullopt;
}

std::optional<NightSpan> outOfUse(const ShelterBed& bed) {
    return bed.outOfUseFrom ? std::optional(NightSpan{*bed.outOfUseFrom, bed.outOfUseUntil})
                            : std::nullopt;
}

bool isClosed(const ShelterBed& bed, const NightSpan& nights) {
    const auto closed = closedNights(bed);
    return std::any_of(closed.begin(), closed.end(),
                       [&](const NightSpan& each) { return overlap(each, nights); });
}

bool mayFollow(StayState before, StayState after) {
    switch (before) {
    case StayState::Held:
        return after != StayState::Ended;
    case StayState::Staying:
        return after == StayState::Staying || after == StayState::Ended;
    case StayState::Ended:
    case StayState::Cancelled:
        return after == before;
    }
    return false;
}

Status guardOrder(const Stay* before, const Stay& after, Date today) {
    const bool follows = before == nullptr ? after.state != StayState::Cancelled
                                           : mayFollow(before->state, after.state);
    if (!follows) {
        return fail(ErrorCode::Invalid, "state", "does not follow");
    }
    const bool begun = after.state == StayState::Staying || after.state == StayState::Ended;
    if (begun && today < after.from) {
        return fail(ErrorCode::Invalid, "from_day", kToCome);
    }
    return after.leftOn && today < *after.leftOn ? fail(ErrorCode::Invalid, "left_on", kToCome)
                                                 : Status();
}

bool takesTheSame(const Stay& before, const Stay& after) {
    return before.bed == after.bed && before.person == after.person &&
           before.state == after.state && before.from == after.from &&
           before.plannedUntil == after.plannedUntil && before.leftOn == after.leftOn;
}

/// Whether another stay that says the same in a field takes one of these nights.
Result<bool> meetsAnother(const Stay& stay, const NightSpan& nights, std::string_view field,
                          const RecordId& value, const RuleContext& context) {
    const auto others = context.casework().where<Stay>(field, value);
    if (!others) {
        return passOn(others);
    }
    return std::any_of(others->begin(), others->end(), [&](const Stay& other) {
        const auto taken = nightsOf(other, context.today());
        return other.id != stay.id && taken && overlap(*taken, nights);
    });
}

Status guardNights(const Stay& stay, const NightSpan& nights, const RuleContext& context) {
    const auto bed = context.casework().find<ShelterBed>(stay.bed);
    if (!bed) {
        return passOn(bed);
    }
    if (*bed && isClosed(**bed, nights)) {
        return fail(ErrorCode::Invalid, "bed", "out of use or retired");
    }
    const auto bedTaken = meetsAnother(stay, nights, "bed", stay.bed, context);
    if (!bedTaken) {
        return passOn(bedTaken);
    }
    if (*bedTaken) {
        return fail(ErrorCode::Invalid, "bed", "taken");
    }
    if (stay.person.isNil()) {
        return {};
    }
    const auto elsewhere = meetsAnother(stay, nights, "person", stay.person, context);
    if (!elsewhere) {
        return passOn(elsewhere);
    }
    return *elsewhere ? fail(ErrorCode::Invalid, "person", "in another bed") : Status();
}

bool closesTheSame(const ShelterBed& before, const ShelterBed& after) {
    return before.house == after.house && before.outOfUseFrom == after.outOfUseFrom &&
           before.outOfUseUntil == after.outOfUseUntil && before.retiredOn == after.retiredOn;
}

/// What a change of a bed would do to one of its stays.
Status guardStayOf(const ShelterBed& before, const ShelterBed& after, const Stay& stay,
                   Date today) {
    const auto nights = nightsOf(stay, today);
    if (!nights) {
        return {};
    }
    if (after.retiredOn && overlap({*after.retiredOn, std::nullopt}, *nights)) {
        return fail(ErrorCode::Invalid, "retired_on", "nights");
    }
    const auto closed = outOfUse(after);
    if (closed && overlap(*closed, *nights)) {
        return fail(ErrorCode::Invalid, "out_of_use_from", "nights");
    }
    const bool leavesHouse = before.house != after.house && stay.state == StayState::Staying;
    return leavesHouse ? fail(ErrorCode::Invalid, "house", "somebody stays") : Status();
}

} // namespace

bool NightSpan::contains(Date night) const {
    return from <= night && (!until || night < *until);
}

bool overlap(const NightSpan& one, const NightSpan& other) {
    return !isEmpty(one) && !isEmpty(other) && (!other.until || one.from < *other.until) &&
           (!one.until || other.from < *one.until);
}

std::optional<NightSpan> commonNights(const NightSpan& one, const NightSpan& other) {
    if (!overlap(one, other)) {
        return std::nullopt;
    }
    const auto until = one.until && other.until ? std::min(one.until, other.until)
                                                : (one.until ? one.until : other.until);
    return NightSpan{std::max(one.from, other.from), until};
}

std::optional<NightSpan> nightsOf(const Stay& stay, Date today) {
    switch (stay.state) {
    case StayState::Held:
        return NightSpan{std::max(stay.from, today), openEnd(stay.plannedUntil, today)};
    case StayState::Staying:
        return NightSpan{stay.from, openEnd(stay.plannedUntil, today)};
    case StayState::Ended:
        return NightSpan{stay.from, stay.leftOn};
    case StayState::Cancelled:
        return std::nullopt;
    }
    return std::nullopt;
}

std::vector<NightSpan> closedNights(const ShelterBed& bed) {
    std::vector<NightSpan> closed;
    if (const auto span = outOfUse(bed)) {
        closed.push_back(*span);
    }
    if (bed.retiredOn) {
        closed.push_back({*bed.retiredOn, std::nullopt});
    }
    return closed;
}

bool isRetired(const ShelterBed& bed, Date night) {
    return bed.retiredOn && *bed.retiredOn <= night;
}

bool isPastItsHour(const Stay& stay, const LocalMoment& now) {
    if (stay.state != StayState::Held || now.day < stay.from) {
        return false;
    }
    const auto until = minuteOfDay(stay.heldUntil);
    return stay.from < now.day || (until && *until <= now.minute);
}

Status checkBed(const ShelterBed& bed) {
    const auto houses = shelterAccommodation();
    if (std::find(houses.begin(), houses.end(), bed.house) == houses.end()) {
        return fail(ErrorCode::Invalid, "house");
    }
    const bool backwards =
        bed.outOfUseUntil && (!bed.outOfUseFrom || *bed.outOfUseUntil <= *bed.outOfUseFrom);
    return backwards ? fail(ErrorCode::Invalid, "out_of_use_until", earlierThan("out_of_use_from"))
                     : Status();
}

Status guardBed(const ShelterBed* before, const ShelterBed& after, const RuleContext& context) {
    if (before == nullptr || closesTheSame(*before, after)) {
        return {};
    }
    const auto stays = context.casework().where<Stay>("bed", after.id);
    if (!stays) {
        return passOn(stays);
    }
    for (const auto& stay : *stays) {
        if (auto allowed = guardStayOf(*before, after, stay, context.today()); !allowed) {
            return allowed;
        }
    }
    return {};
}

Status checkStay(const Stay& stay) {
    if (stay.plannedUntil && *stay.plannedUntil <= stay.from) {
        return fail(ErrorCode::Invalid, "planned_until", earlierThan("from_day"));
    }
    const bool ended = stay.state == StayState::Ended;
    if (ended != stay.leftOn.has_value() || (stay.leftOn && *stay.leftOn < stay.from)) {
        return fail(ErrorCode::Invalid, "left_on", earlierThan("from_day"));
    }
    if (!stay.heldUntil.empty() && !minuteOfDay(stay.heldUntil)) {
        return fail(ErrorCode::Invalid, "held_until", "time");
    }
    if (!stay.arrivedAt.empty() && !minuteOfDay(stay.arrivedAt)) {
        return fail(ErrorCode::Invalid, "arrived_at", "time");
    }
    if (!ended && !stay.wentTo.empty()) {
        return fail(ErrorCode::Invalid, "went_to", onlyWith("state"));
    }
    if (!stay.withPerson.isNil() && stay.withPerson == stay.person) {
        return fail(ErrorCode::Invalid, "with_adult", "itself");
    }
    return stay.continues == stay.id ? fail(ErrorCode::Invalid, "continues") : Status();
}

Status guardStay(const Stay* before, const Stay& after, const RuleContext& context) {
    if (auto ordered = guardOrder(before, after, context.today()); !ordered) {
        return ordered;
    }
    const auto nights = nightsOf(after, context.today());
    if (!nights || (before != nullptr && takesTheSame(*before, after))) {
        return {};
    }
    return guardNights(after, *nights, context);
}

} // namespace zaklon
