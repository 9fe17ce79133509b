// SPDX-License-Identifier: GPL-3.0-or-later
// Who still counts as not found is one rule: the list of who is falling through and the closing of
// a file ask the same (needs D40, D42). Everybody is invented.
#include "core/identification/NotFoundRule.h"

#include "core/tasks/FallingThroughStore.h"
#include "tests/core/identification/ProcedureHouse.h"
#include "tests/core/shelter/ShelterRecords.h"
#include "tests/core/support/Searches.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// An authority did not find the person on 5 February 2026; it is 10 March.
class LostHouse : public ProcedureHouse {
  public:
    LostHouse() { decideNotFound(day("2026-02-05")); }
    /// As the list has it, and as a closing asks.
    bool isLost() {
        const RuleContext now(vault.casework(), vault.confidential(), vault.today(),
                              RecordId::generate());
        const auto asked = isNotFoundSince(person.id, now, codes);
        REQUIRE(asked);
        const FallingThroughStore store(vault.casework(), limits, library(), codes, vault.today());
        const auto rows = store.list(FallingKind::NotFound);
        REQUIRE(rows);
        CHECK(rows->empty() == !*asked);
        return *asked;
    }

    ShelterBed bed = vault.save(aBed("1"));
};

} // namespace

TEST_CASE("whoever sleeps in a house of ours is found", "[identification]") {
    LostHouse house;
    REQUIRE(house.isLost());
    SECTION("came since") {
        house.vault.save(aStay(house.person.id, house.bed.id, "2026-02-20"));
        CHECK_FALSE(house.isLost());
    }
    SECTION("came since and left again, as after a contact") {
        house.vault.save(anEndedStay(house.person.id, house.bed.id, "2026-02-20", "2026-02-22"));
        CHECK_FALSE(house.isLost());
    }
    SECTION("was here when the authority said so") {
        house.vault.save(aStay(house.person.id, house.bed.id, "2026-01-20"));
        CHECK_FALSE(house.isLost());
    }
    SECTION("the bed of whom we search for says nothing") {
        house.vault.save(aStay(house.person.id, house.bed.id, "2026-01-20"));
        house.vault.save(aSearch(house.person.id, day("2026-02-03")));
        CHECK(house.isLost());
    }
    SECTION("left before") {
        house.vault.save(anEndedStay(house.person.id, house.bed.id, "2026-01-20", "2026-02-04"));
        CHECK(house.isLost());
    }
    SECTION("left on the day of coming") {
        house.vault.save(anEndedStay(house.person.id, house.bed.id, "2026-02-20", "2026-02-20"));
        CHECK(house.isLost());
    }
    SECTION("is only expected") {
        house.vault.save(aHeldPlace(house.person.id, house.bed.id, "2026-03-09"));
        CHECK(house.isLost());
    }
}

TEST_CASE("whoever made contact is found, and whom we only called is not", "[identification]") {
    LostHouse house;
    auto message = aContact(house.person.id, "2026-02-10T09:00:00Z", "message_left");
    house.vault.save(message);
    CHECK(house.isLost());
    message.byPerson = true;
    house.vault.save(message);
    CHECK_FALSE(house.isLost());
}

TEST_CASE("a later decision that knows of the person ends it", "[identification]") {
    LostHouse house;
    const auto opened = house.open().id;
    CHECK(house.isLost()); // nobody has decided the second one
    const auto decideOther = [&](Date on, std::vector<Code> reasons) {
        auto other = house.vault.casework().find<IdentificationProcedure>(opened).value().value();
        other.outcome = ProcedureOutcome::Discontinued;
        other.decidedOn = on;
        other.outcomeReasons = std::move(reasons);
        house.vault.requireWritten([&](Transaction& transaction) {
            return saveOutcome(transaction, *house.vault, other, ProcedureHouse::phases(),
                               house.limits, house.codes);
        });
    };
    SECTION("on a later day") {
        decideOther(day("2026-02-06"), {});
        CHECK_FALSE(house.isLost());
    }
    SECTION("not on the same one") {
        decideOther(day("2026-02-05"), {});
        CHECK(house.isLost());
    }
    SECTION("not as 'not found' again") {
        decideOther(day("2026-02-06"), {Code{"person_not_found"}});
        CHECK(house.isLost());
    }
}
