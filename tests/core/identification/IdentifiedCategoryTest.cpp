// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever is formally identified is so in the list of people too. Everybody is invented.
#include "tests/core/identification/ProcedureHouse.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("an identification gives the category that names it", "[identification]") {
    ProcedureHouse house;
    const auto category = [&] {
        return house.vault.casework().find<Person>(house.person.id).value()->category;
    };
    auto person = house.person;
    SECTION("to whoever waited for it") {
        person.category = PersonCategory::PotentialVictim;
        house.vault.save(person);
        REQUIRE(house.decide(ProcedureOutcome::Rejected));
        CHECK(category() == PersonCategory::PotentialVictim); // which is ours, and goes on
        const auto identified = house.decide(ProcedureOutcome::Identified);
        REQUIRE(identified);
        CHECK(category() == PersonCategory::IdentifiedVictim);
        REQUIRE(house.vault->undo(*identified));
        CHECK(category() == PersonCategory::PotentialVictim);
    }
    SECTION("not in place of what a person is besides") {
        person.category = PersonCategory::GbvSurvivor;
        house.vault.save(person);
        REQUIRE(house.decide(ProcedureOutcome::Identified));
        CHECK(category() == PersonCategory::GbvSurvivor);
    }
}
