// SPDX-License-Identifier: GPL-3.0-or-later
// A bed of ours protects while a procedure waits, in C++ and in SQL (need D43).
#include "core/identification/HouseRule.h"

#include "core/identification/InterimRule.h"
#include "core/tasks/FallingThroughStore.h"
#include "tests/core/identification/ProcedureHouse.h"
#include "tests/core/shelter/ShelterRecords.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

class BedHouse : public ProcedureHouse { // waits for 40 days
  public:
    bool isListed() {
        const FallingThroughStore store(vault.casework(), limits, library(), codes, vault.today());
        const bool listed = !store.list(FallingKind::WaitingUnprotected)->empty();
        CHECK(listed == !isProtected(file(), vault.today(), protectingMeasures(codes)));
        return listed;
    }
    std::optional<Date> since() { return inHouseSince(vault.casework(), person.id).value(); }
};

} // namespace

TEST_CASE("whoever sleeps in our house is protected without a measure until leaving it",
          "[identification][waiting]") {
    BedHouse house;
    CHECK(house.isListed());
    CHECK_FALSE(house.since());
    const auto bed = house.vault.save(aBed("1"));
    const auto stay = house.vault.save(aStay(house.person.id, bed.id, "2026-03-08"));
    CHECK_FALSE(house.isListed());
    CHECK(house.since() == day("2026-03-08"));
    const auto other = house.vault.save(aBed("2", 1));
    REQUIRE(moving(house.vault, [&](StayMoves& moves) {
        return moves.move({{stay.id, other.id}});
    }));
    CHECK(house.since() == day("2026-03-08")); // of the first bed, without a break
    CHECK_FALSE(house.isListed());
    auto last = house.vault.casework().where<Stay>("person", house.person.id)->back();
    last.state = StayState::Ended;
    last.leftOn = house.vault.today();
    house.vault.save(last);
    CHECK(house.isListed());
    CHECK_FALSE(house.since());
}

TEST_CASE("a bed that is only kept protects nobody", "[identification][waiting]") {
    BedHouse house;
    const auto bed = house.vault.save(aBed("1"));
    house.vault.save(aHeldPlace(house.person.id, bed.id, "2026-03-10"));
    CHECK(house.isListed());
    CHECK_FALSE(house.since());
}
