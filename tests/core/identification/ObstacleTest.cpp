// SPDX-License-Identifier: GPL-3.0-or-later
// Obstacles at institutions: what is removed has its day, and each institution has its counts,
// harm apart (needs A28, E33).
#include "core/identification/Obstacle.h"

#include "core/identification/InstitutionStore.h"
#include "tests/core/identification/ProcedureHouse.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

Obstacle met(const RecordId& person, const char* kind) {
    Obstacle obstacle;
    obstacle.id = RecordId::generate();
    obstacle.person = person;
    obstacle.kind = Code{kind};
    obstacle.institution = Code{"police"};
    obstacle.onDate = day("2026-03-01");
    return obstacle;
}

} // namespace

TEST_CASE("an obstacle that is removed has its day, one that is there has none", "[institutions]") {
    auto obstacle = met(RecordId::generate(), "residence");
    const auto refused = [&] {
        const auto checked = Description<Obstacle>::check(obstacle);
        return checked ? std::string() : checked.error().field;
    };
    CHECK(refused().empty());
    obstacle.removedOn = day("2026-03-05");
    CHECK(refused() == "removed_on"); // still there
    obstacle.state = ObstacleState::Removed;
    CHECK(refused().empty());
    obstacle.removedOn = day("2026-02-28");
    CHECK(refused() == "removed_on"); // before it was met
    obstacle.removedOn.reset();
    CHECK(refused() == "removed_on");
}

TEST_CASE("obstacles are counted by institution and kind, harm apart", "[institutions]") {
    ProcedureHouse house;
    auto station = aProvider();
    station.name = "Policijska stanica Primer";
    station.type = Code{"police"};
    house.vault.save(station);
    auto residence = met(house.person.id, "residence");
    residence.barriers = {Code{"rules"}};
    residence.keptFrom = {Code{"work"}, Code{"status"}};
    residence.alternative = Code{"lawyer"};
    house.vault.save(residence);
    auto harm = met(house.person.id, "harm_done");
    harm.provider = station.id;
    house.vault.save(harm);
    auto risk = met(house.person.id, "pushed_into_risk");
    risk.state = ObstacleState::Removed;
    risk.removedOn = day("2026-03-05");
    house.vault.save(risk);
    const auto rows = InstitutionStore(house.vault.casework()).institutions(house.codes);
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    const auto& row = rows->front();
    CHECK(row.kind.text == "police");
    CHECK(row.obstacles == 3);
    CHECK(row.stillThere == 2);
    CHECK(row.harm == 2);
    CHECK(row.obstacleKinds == std::vector<CodeCount>{{Code{"harm_done"}, 1},
                                                      {Code{"pushed_into_risk"}, 1},
                                                      {Code{"residence"}, 1}});
    CHECK(row.keptFrom == std::vector<CodeCount>{{Code{"status"}, 1}, {Code{"work"}, 1}});
    CHECK(row.barriers == std::vector<CodeCount>{{Code{"rules"}, 1}});
    CHECK(row.alternatives == std::vector<CodeCount>{{Code{"lawyer"}, 1}});
    REQUIRE(row.single.size() == 1);
    CHECK(row.single[0].name == "Policijska stanica Primer");
    CHECK(row.single[0].obstacles == 1);
    CHECK(row.single[0].harm == 1);
}
