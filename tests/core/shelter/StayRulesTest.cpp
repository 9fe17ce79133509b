// SPDX-License-Identifier: GPL-3.0-or-later
// Every record is written as a row, as the command line and an import do it.
#include "core/shelter/StayRules.h"

#include "tests/core/shelter/ShelterRecords.h"

#include <functional>

using namespace zaklon;
using namespace zaklon::test;

namespace {

NightSpan nights(std::string_view from, std::string_view until) {
    return {day(from), until.empty() ? std::nullopt : Date::parse(until)};
}

} // namespace

TEST_CASE("who leaves on a day frees the night of that day", "[shelter]") {
    struct Case {
        const char* from;
        const char* until; ///< empty: open
        bool meets;        ///< the nights from 10 to before 15 March
    };
    const Case cases[] = {{"2026-03-01", "2026-03-10", false},
                          {"2026-03-01", "2026-03-11", true},
                          {"2026-03-01", "", true},
                          {"2026-03-14", "2026-03-20", true},
                          {"2026-03-15", "2026-03-20", false},
                          {"2026-03-15", "", false},
                          {"2026-03-12", "2026-03-13", true},
                          {"2026-03-12", "2026-03-12", false}};
    const auto span = nights("2026-03-10", "2026-03-15");
    for (const auto& [from, until, meets] : cases) {
        CAPTURE(from, until);
        CHECK(overlap(span, nights(from, until)) == meets);
        CHECK(overlap(nights(from, until), span) == meets);
        CHECK(commonNights(span, nights(from, until)).has_value() == meets);
    }
    const auto common = commonNights(nights("2026-03-12", ""), span);
    REQUIRE(common);
    CHECK(common->from == day("2026-03-12"));
    CHECK(common->until == day("2026-03-15"));
    CHECK_FALSE(commonNights(nights("2026-03-12", ""), nights("2026-03-01", ""))->until);
}

TEST_CASE("nobody is out of a bed because a planned day has passed", "[shelter]") {
    const auto today = day("2026-03-10");
    auto stay = aStay({}, {}, "2026-03-01");
    CHECK_FALSE(nightsOf(stay, today)->until);
    stay.plannedUntil = day("2026-03-12");
    CHECK(nightsOf(stay, today)->until == day("2026-03-12"));
    stay.plannedUntil = day("2026-03-08");
    CHECK(nightsOf(stay, today)->contains(today));
    CHECK(nightsOf(stay, today)->until == day("2026-03-11"));
    stay.state = StayState::Held;
    CHECK(nightsOf(stay, today)->from == today); // nobody slept in a place that is only held
    stay.state = StayState::Ended;
    stay.leftOn = day("2026-03-05");
    CHECK(nightsOf(stay, today)->until == day("2026-03-05"));
    stay.state = StayState::Cancelled;
    CHECK_FALSE(nightsOf(stay, today));
}

TEST_CASE("a bed never has two people for one night, and a held place counts", "[shelter]") {
    TestVault vault;
    const auto bed = vault.save(aBed("A"));
    const auto one = vault.save(aPerson());
    const auto other = vault.save(aPerson());
    auto first = aStay(one.id, bed.id, "2026-03-01");
    first.plannedUntil = day("2026-03-13");
    vault.save(first);
    CHECK(refusedFor(vault, aStay(other.id, bed.id, "2026-03-05")) == "bed");
    CHECK(refusedFor(vault, aHeldPlace(other.id, bed.id, "2026-03-12")) == "bed");
    CHECK(refusedFor(vault, anEndedStay(other.id, bed.id, "2026-02-20", "2026-03-02")) == "bed");
    CHECK(refusedFor(vault, anEndedStay(other.id, bed.id, "2026-02-20", "2026-03-01")) ==
          "written");
    const auto held = vault.save(aHeldPlace({}, bed.id, "2026-03-15"));
    first.plannedUntil = day("2026-03-20");
    CHECK(refusedFor(vault, first) == "bed");
    first.plannedUntil.reset();
    CHECK(refusedFor(vault, first) == "bed");
    auto given = held;
    given.state = StayState::Cancelled;
    vault.save(given);
    CHECK(refusedFor(vault, first) == "written");
}

TEST_CASE("a person never lies in two beds on one night", "[shelter]") {
    TestVault vault;
    const auto one = vault.save(aBed("A"));
    const auto other = vault.save(aBed("B"));
    const auto person = vault.save(aPerson());
    vault.save(aStay(person.id, one.id, "2026-03-01"));
    CHECK(refusedFor(vault, aStay(person.id, other.id, "2026-03-10")) == "person");
    CHECK(refusedFor(vault, aHeldPlace(person.id, other.id, "2026-03-20")) == "person");
    CHECK(refusedFor(vault, anEndedStay(person.id, other.id, "2026-02-01", "2026-03-01")) ==
          "written");
    // Of whom nobody knows more, there may be several.
    CHECK(refusedFor(vault, aHeldPlace({}, other.id, "2026-03-10")) == "written");
}

TEST_CASE("a bed that is out of use or retired takes nobody", "[shelter]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    auto bed = aBed("A");
    bed.outOfUseFrom = day("2026-03-12");
    bed.outOfUseUntil = day("2026-03-14");
    bed.retiredOn = day("2026-04-01");
    vault.save(bed);
    auto stay = aStay(person.id, bed.id, "2026-03-10");
    CHECK(refusedFor(vault, stay) == "bed");
    stay.plannedUntil = day("2026-03-13");
    CHECK(refusedFor(vault, stay) == "bed");
    CHECK(refusedFor(vault, aHeldPlace(person.id, bed.id, "2026-03-20")) == "bed");
    stay.plannedUntil = day("2026-03-12");
    CHECK(refusedFor(vault, stay) == "written");
}

TEST_CASE("a bed closes only on nights on which nobody has it", "[shelter]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    const auto bed = vault.save(aBed("A"));
    auto stay = aStay(person.id, bed.id, "2026-03-01");
    stay.plannedUntil = day("2026-03-15");
    vault.save(stay);
    const auto change = [&](const std::function<void(ShelterBed&)>& by) {
        auto changed = bed;
        by(changed);
        return refusedFor(vault, changed);
    };
    CHECK(change([](ShelterBed& b) { b.outOfUseFrom = day("2026-03-14"); }) == "out_of_use_from");
    CHECK(change([](ShelterBed& b) { b.retiredOn = day("2026-03-14"); }) == "retired_on");
    CHECK(change([](ShelterBed& b) { b.house = Code{"safe_house"}; }) == "house");
    CHECK(change([](ShelterBed& b) { b.house = Code{"private"}; }) == "house");
    CHECK(change([](ShelterBed& b) { b.outOfUseUntil = day("2026-03-20"); }) == "out_of_use_until");
    CHECK(change([](ShelterBed& b) {
              b.outOfUseFrom = day("2026-03-20");
              b.outOfUseUntil = day("2026-03-20");
          }) == "out_of_use_until");
    CHECK(change([](ShelterBed& b) { b.outOfUseFrom = day("2026-03-15"); }) == "written");
    CHECK(change([](ShelterBed& b) { b.room = "2"; }) == "written");
}

TEST_CASE("the days and words of a stay agree with its state", "[shelter]") {
    struct Case {
        const char* field;
        std::function<void(Stay&)> change;
    };
    const Case cases[] = {
        {"planned_until", [](Stay& s) { s.plannedUntil = s.from; }},
        {"left_on", [](Stay& s) { s.leftOn = day("2026-03-05"); }},
        {"left_on", [](Stay& s) { s.state = StayState::Ended; }},
        {"left_on",
         [](Stay& s) {
             s.state = StayState::Ended;
             s.leftOn = day("2026-02-28");
         }},
        {"left_on",
         [](Stay& s) {
             s.state = StayState::Ended;
             s.leftOn = day("2026-03-11");
         }},
        {"from_day", [](Stay& s) { s.from = day("2026-03-11"); }},
        {"held_until", [](Stay& s) { s.heldUntil = "25:00"; }},
        {"arrived_at", [](Stay& s) { s.arrivedAt = "8 pm"; }},
        {"went_to", [](Stay& s) { s.wentTo = Code{"private"}; }},
        {"with_adult", [](Stay& s) { s.withPerson = s.person; }},
        {"continues", [](Stay& s) { s.continues = s.id; }},
        {"state", [](Stay& s) { s.state = StayState::Cancelled; }},
        {"written", [](Stay& s) { s.heldUntil = "20:00"; }},
    };
    for (const auto& [field, change] : cases) {
        TestVault vault;
        const auto bed = vault.save(aBed("A"));
        auto stay = aStay(vault.save(aPerson()).id, bed.id, "2026-03-01");
        change(stay);
        CHECK(refusedFor(vault, stay) == field);
    }
}

TEST_CASE("a stay goes from held to staying to ended, and never back", "[shelter]") {
    struct Case {
        StayState from;
        StayState to;
        bool allowed;
    };
    using enum StayState;
    const Case cases[] = {{Held, Staying, true},    {Held, Cancelled, true},
                          {Held, Ended, false},     {Staying, Ended, true},
                          {Staying, Held, false},   {Staying, Cancelled, false},
                          {Ended, Staying, false},  {Ended, Cancelled, false},
                          {Cancelled, Held, false}, {Cancelled, Staying, false}};
    for (const auto& [from, to, allowed] : cases) {
        CAPTURE(codeOf(from), codeOf(to));
        TestVault vault;
        auto stay = aHeldPlace({}, vault.save(aBed("A")).id, "2026-03-01");
        vault.save(stay);
        if (from != Held) {
            if (from == Ended) {
                stay.state = Staying;
                vault.save(stay);
                stay.leftOn = day("2026-03-05");
            }
            stay.state = from;
            vault.save(stay);
        }
        stay.state = to;
        stay.leftOn = to == Ended ? Date::parse("2026-03-05") : std::nullopt;
        CHECK(refusedFor(vault, stay) == (allowed ? "written" : "state"));
    }
}

TEST_CASE("what matters tonight belongs to a stay and to its person", "[shelter]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    const auto stay = vault.save(aStay(person.id, vault.save(aBed("A")).id, "2026-03-01"));
    CHECK(refusedFor(vault, TonightNote{RecordId::generate(), {}, {}, "Synthetic."}) == "id");
    CHECK(refusedFor(vault, TonightNote{stay.id, {}, {}, "Synthetic."}) == "person");
    CHECK(refusedFor(vault, TonightNote{stay.id, person.id, {}, ""}) == "text");
    CHECK(refusedFor(vault, TonightNote{stay.id, person.id, {}, "Synthetic."}) == "written");
}

TEST_CASE("a held place is past its hour by the clock of its day", "[shelter]") {
    auto held = aHeldPlace({}, RecordId::generate(), "2026-03-10");
    held.heldUntil = "20:00";
    CHECK_FALSE(isPastItsHour(held, {day("2026-03-10"), 19 * 60 + 59}));
    CHECK(isPastItsHour(held, {day("2026-03-10"), 20 * 60}));
    CHECK(isPastItsHour(held, {day("2026-03-11"), 0}));
    CHECK_FALSE(isPastItsHour(held, {day("2026-03-09"), 23 * 60}));
    held.heldUntil.clear(); // for the whole day
    CHECK_FALSE(isPastItsHour(held, {day("2026-03-10"), 23 * 60}));
    CHECK(isPastItsHour(held, {day("2026-03-11"), 0}));
    held.state = StayState::Staying;
    CHECK_FALSE(isPastItsHour(held, {day("2026-03-11"), 0}));
}
