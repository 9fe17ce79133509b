// SPDX-License-Identifier: GPL-3.0-or-later
// Who has to be told an outcome, and who cannot be (domain.md 3). Everybody is invented.
#include "core/tasks/DueTaskStore.h"
#include "tests/core/identification/ProcedureHouse.h"
#include "tests/core/shelter/ShelterRecords.h"
#include "tests/core/support/Searches.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

namespace {

bool asksToTell(const ProcedureHouse& house, const TaskTerms& terms = TaskTerms::shipped()) {
    const DueTaskStore store(house.vault.casework(), house.vault.confidential(), terms);
    const auto due = store.due({house.vault.today(), 60, {}, 500, {}}).value();
    return std::any_of(due.begin(), due.end(),
                       [](const DueTask& task) { return task.kind == TaskKind::TellOutcome; });
}

} // namespace

TEST_CASE("nobody can tell an outcome to a person who is looked for", "[tasks]") {
    ProcedureHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Discontinued, {Code{"person_not_found"}}));
    CHECK(asksToTell(house));
    house.vault.save(aSearch(house.person.id, house.vault.today()));
    CHECK_FALSE(asksToTell(house));
    auto own = TaskTerms::shipped();
    own.notFoundReasons = {"moved_on"}; // an organisation that calls it otherwise
    CHECK(asksToTell(house, own));
}

TEST_CASE("the outcome is told once the search is over or if it was no question of finding",
          "[tasks]") {
    ProcedureHouse house;
    SECTION("another reason") {
        REQUIRE(house.decide(ProcedureOutcome::Rejected, {Code{"insufficient_data"}}));
        house.vault.save(aSearch(house.person.id, house.vault.today()));
        CHECK(asksToTell(house));
    }
    SECTION("the person came to a house of ours") {
        REQUIRE(house.decide(ProcedureOutcome::Discontinued, {Code{"person_not_found"}}));
        house.vault.save(aSearch(house.person.id, day("2026-03-05")));
        REQUIRE_FALSE(asksToTell(house));
        const auto bed = house.vault.save(aBed("1"));
        house.vault.save(aStay(house.person.id, bed.id, "2026-03-08"));
        CHECK(asksToTell(house));
    }
    SECTION("the person was found") {
        REQUIRE(house.decide(ProcedureOutcome::Discontinued, {Code{"person_not_found"}}));
        auto search = house.vault.save(aSearch(house.person.id, house.vault.today()));
        const auto spoke = aContact(house.person.id, "2026-03-10T08:00:00Z", "spoke");
        house.vault.save(spoke);
        search.state = SearchState::Ended;
        search.endedHow = Code{"reached"};
        search.endedOn = house.vault.today();
        search.nextOn.reset();
        house.vault.save(search);
        CHECK(asksToTell(house));
    }
}
