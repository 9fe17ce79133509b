// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/shelter/ShelterRecords.h"
#include "tests/core/timeline/Story.h"

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("a stay is told when it begins, at each move, and when somebody leaves", "[timeline]") {
    ProcedureHouse house;
    auto& vault = house.vault;
    const auto one = vault.save(aBed("A", 1));
    const auto other = vault.save(aBed("B", 2));
    auto held = aHeldPlace(house.person.id, one.id, "2026-03-01");
    vault.save(held);
    CHECK(story(house, TimelineKind::Stay).empty()); // a place is only kept
    held.state = StayState::Staying;
    vault.save(held);
    CHECK(story(house, TimelineKind::Stay) == Lines{"started 2026-03-01 centre_shelter "});
    REQUIRE(moving(vault, [&](StayMoves& moves) { return moves.move({{held.id, other.id}}); }));
    CHECK(story(house, TimelineKind::Stay) ==
          Lines{"started 2026-03-01 centre_shelter ", "recorded 2026-03-10 centre_shelter "});
    vault.clock().advanceSeconds(2 * 86'400);
    const auto now = ShelterStore(vault.casework(), vault->confidential(), vault.today())
                         .stayOn(house.person.id, vault.today())
                         .value()
                         .value();
    REQUIRE(moving(vault, [&](StayMoves& moves) {
        return moves.end({{now.id, day("2026-03-12"), Code{"private"}}});
    }));
    CHECK(story(house, TimelineKind::Stay) == Lines{"started 2026-03-01 centre_shelter ",
                                                    "recorded 2026-03-10 centre_shelter ",
                                                    "ended 2026-03-12 centre_shelter private"});
}
