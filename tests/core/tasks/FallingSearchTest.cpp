// SPDX-License-Identifier: GPL-3.0-or-later
// A search that nobody goes on with is on the list 'not found', whatever was decided before
// (needs D40, D42).
#include "core/tasks/FallingThroughStore.h"
#include "tests/core/identification/ProcedureHouse.h"
#include "tests/core/shelter/ShelterRecords.h"
#include "tests/core/support/Searches.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

std::vector<FallingRow> listed(ProcedureHouse& house, FallingKind kind) {
    const FallingThroughStore store(house.vault.casework(), house.limits, ProcedureHouse::library(),
                                    house.codes, house.vault.today());
    return store.list(kind).value();
}

} // namespace

TEST_CASE("whoever is lost again after 'not found' is listed by the new search", "[falling]") {
    ProcedureHouse house; // on 10 March 2026
    house.decideNotFound(day("2026-02-05"));
    REQUIRE(listed(house, FallingKind::NotFound).size() == 1);
    house.vault.save(aContact(house.person.id, "2026-02-10T09:00:00Z", "spoke"));
    CHECK(listed(house, FallingKind::NotFound).empty());
    house.vault.save(aSearch(house.person.id, day("2026-02-12")));
    const auto rows = listed(house, FallingKind::NotFound);
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().records == 1);
}

TEST_CASE("whether a search found the person is said by the meaning of its end", "[falling]") {
    const definitions::ScratchFolder folder;
    folder.write("search_end.json", R"({"list": "search_end", "version": 3,
        "title": {"en": "End", "sr@latin": "Kraj"},
        "entries": [{"code": "seen_well", "label": {"en": "Seen well", "sr@latin": "Viđena dobro"},
                     "means": "met"}]})");
    ProcedureHouse house; // on 10 March 2026
    house.decideNotFound(day("2026-02-05"));
    auto search = aSearch(house.person.id, day("2026-02-06"));
    search.state = SearchState::Ended;
    search.endedHow = Code{"seen_well"};
    search.endedOn = day("2026-02-08");
    search.nextOn.reset();
    const auto ends = [&] {
        return house.vault->write([&](Transaction& transaction) {
            Narrative words;
            words.id = search.id;
            words.person = house.person.id;
            words.about = Code{"search_plan"};
            words.text = "A neighbour says so.";
            auto saved = transaction.save(house.vault.confidential(), words);
            return saved ? transaction.save(search) : saved;
        });
    };
    REQUIRE(ends());
    CHECK(listed(house, FallingKind::NotFound).size() == 1); // not of this list
    house.codes = CodeLists::load(folder.path()).value();
    CHECK(listed(house, FallingKind::NotFound).empty());
}

TEST_CASE("an idle search stays listed on the day of the answer 'not found'", "[falling]") {
    ProcedureHouse house;
    house.vault.save(aSearch(house.person.id, day("2026-01-30")));
    REQUIRE(listed(house, FallingKind::NotFound).size() == 1);
    REQUIRE(house.decide(ProcedureOutcome::Discontinued, {Code{"person_not_found"}}));
    CHECK(listed(house, FallingKind::NotFound).size() == 1);
    auto procedure = house.file().procedure;
    procedure.decidedOn = house.vault.today().plusDays(-20);
    house.vault.save(procedure);
    const auto rows = listed(house, FallingKind::NotFound);
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().records == 1); // the decision alone, not once more for the search
}

TEST_CASE("a search that runs on in a closed file is listed too", "[falling]") {
    ProcedureHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Identified));
    REQUIRE(house.closeIt(house.aClosing()));
    CHECK(listed(house, FallingKind::NotFound).empty());
    house.vault.save(aSearch(house.person.id, day("2026-02-01")));
    CHECK(listed(house, FallingKind::NotFound).size() == 1);
}

TEST_CASE("nobody searches for whoever came to a house of ours, until they leave it", "[falling]") {
    ProcedureHouse house; // on 10 March 2026
    REQUIRE(house.decide(ProcedureOutcome::Identified));
    house.vault.save(aSearch(house.person.id, day("2026-02-05")));
    REQUIRE(listed(house, FallingKind::NotFound).size() == 1);
    const auto bed = house.vault.save(aBed("1"));
    SECTION("came since") {
        auto stay = house.vault.save(aStay(house.person.id, bed.id, "2026-02-08"));
        CHECK(listed(house, FallingKind::NotFound).empty());
        stay.state = StayState::Ended;
        stay.leftOn = day("2026-02-20");
        house.vault.save(stay);
        CHECK(listed(house, FallingKind::NotFound).size() == 1);
    }
    SECTION("the bed of whom we search for says nothing") {
        house.vault.save(aStay(house.person.id, bed.id, "2026-02-01"));
        CHECK(listed(house, FallingKind::NotFound).size() == 1);
    }
}

TEST_CASE("when somebody seen once is listed is a limit of the organisation", "[falling]") {
    ProcedureHouse house; // first seen on 1 March 2026, nine days ago
    REQUIRE(listed(house, FallingKind::SeenOnce).size() == 1);
    house.limits.lengths.seenOnceDays = 9;
    CHECK(listed(house, FallingKind::SeenOnce).size() == 1);
    house.limits.lengths.seenOnceDays = 10;
    CHECK(listed(house, FallingKind::SeenOnce).empty());
}

TEST_CASE("whoever was not found stays listed when the procedure alone is closed", "[falling]") {
    ProcedureHouse house; // on 10 March 2026
    REQUIRE(house.decide(ProcedureOutcome::Discontinued, {Code{"person_not_found"}}));
    house.closeEveryDuty();
    auto procedure = house.file().procedure;
    procedure.decidedOn = day("2026-02-05");
    procedure.closedOn = house.vault.today();
    house.vault.save(procedure);
    const auto rows = listed(house, FallingKind::NotFound);
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().record == procedure.id);
    SECTION("once, also while nobody goes on with a search") {
        house.vault.save(aSearch(house.person.id, day("2026-02-12")));
        REQUIRE(listed(house, FallingKind::NotFound).size() == 1);
        CHECK(listed(house, FallingKind::NotFound).front().records == 1);
    }
    SECTION("until somebody reaches the person") {
        house.vault.save(aContact(house.person.id, "2026-02-20T09:00:00Z", "spoke"));
        CHECK(listed(house, FallingKind::NotFound).empty());
    }
    SECTION("or the file ends") {
        REQUIRE(house.closeIt(house.aClosing()));
        CHECK(listed(house, FallingKind::NotFound).empty());
    }
}

TEST_CASE("whoever was not found is not listed once another procedure decided otherwise later",
          "[falling]") {
    ProcedureHouse house; // on 10 March 2026
    house.decideNotFound(day("2026-02-05"));
    REQUIRE(listed(house, FallingKind::NotFound).size() == 1);
    const auto opened = house.open().id;
    CHECK(listed(house, FallingKind::NotFound).size() == 1); // nobody has decided the second one
    const auto decideOther = [&](ProcedureOutcome outcome, Date on, std::vector<Code> reasons) {
        auto other = house.vault.casework().find<IdentificationProcedure>(opened).value().value();
        other.outcome = outcome;
        other.decidedOn = on;
        other.outcomeReasons = std::move(reasons);
        house.vault.requireWritten([&](Transaction& transaction) {
            return saveOutcome(transaction, *house.vault, other, ProcedureHouse::phases(),
                               house.limits, house.codes);
        });
    };
    SECTION("decided later") {
        decideOther(ProcedureOutcome::Identified, day("2026-03-01"), {});
        CHECK(listed(house, FallingKind::NotFound).empty());
    }
    SECTION("decided before") {
        decideOther(ProcedureOutcome::Identified, day("2026-02-04"), {});
        CHECK(listed(house, FallingKind::NotFound).size() == 1);
    }
    SECTION("not found there either") {
        decideOther(ProcedureOutcome::Discontinued, day("2026-03-01"), {Code{"person_not_found"}});
        CHECK_FALSE(listed(house, FallingKind::NotFound).empty());
    }
}
