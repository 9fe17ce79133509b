// SPDX-License-Identifier: GPL-3.0-or-later
// Whose day to be looked at again has passed (needs D33, D45). Everybody is invented.
#include "core/tasks/FallingThroughStore.h"
#include "tests/core/identification/ProcedureHouse.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("whoever is at risk is looked at again in time, also in a closed file", "[falling]") {
    ProcedureHouse house;
    const auto why = [&] {
        const FallingThroughStore store(house.vault.casework(), house.limits,
                                        ProcedureHouse::library(), house.codes,
                                        house.vault.today());
        const auto rows = store.list(FallingKind::ReassessmentOverdue);
        REQUIRE(rows);
        return rows->empty() ? std::vector<FallingWhy>() : rows->front().why;
    };
    ProtectiveStatus status;
    status.id = RecordId::generate();
    status.person = house.person.id;
    status.criteria = {Code{"indicators"}};
    status.since = house.vault.today().plusDays(-30);
    status.reviewDays = 30;
    status.reviewDue = house.vault.today();
    house.vault.save(status);
    CHECK(why().empty()); // today is in time
    house.vault.clock().advanceSeconds(86'400);
    CHECK(why() == std::vector{FallingWhy::StatusDue});
    REQUIRE(house.decide(ProcedureOutcome::Rejected));
    const auto due = house.duty(DutyRule::Assessment).due;
    house.vault.clock().advanceSeconds(86'400 * house.vault.today().daysUntil(due));
    CHECK(why() == std::vector{FallingWhy::StatusDue});
    house.vault.clock().advanceSeconds(86'400);
    CHECK(why() == std::vector{FallingWhy::StatusDue, FallingWhy::DutyDue});
    house.vault.save(reviewed(status, house.vault.today()));
    house.closeEveryDuty();
    CHECK(why().empty());
    REQUIRE(house.closeIt(house.aClosing()));
    house.vault.clock().advanceSeconds(86'400 * 31);
    CHECK(why() == std::vector{FallingWhy::StatusDue});
}

TEST_CASE("who is in danger stands before whoever only waits longer", "[falling]") {
    ProcedureHouse house;
    std::vector<RecordId> people;
    for (const int rank : {0, 2, 3, 1}) { // the lower level has waited longest each time
        const auto person = house.vault.save(aPerson()).id;
        const auto taken = house.vault.today().plusDays(-40 + static_cast<int>(people.size()));
        auto assessed = anAssessment(person, taken, rank);
        assessed.reassessBy = taken.plusDays(7);
        house.vault.save(assessed);
        people.push_back(person);
    }
    const FallingThroughStore store(house.vault.casework(), house.limits, ProcedureHouse::library(),
                                    house.codes, house.vault.today());
    const auto rows = store.list(FallingKind::ReassessmentOverdue);
    REQUIRE(rows);
    std::vector<RecordId> listed;
    for (const auto& row : *rows) {
        listed.push_back(row.person);
    }
    CHECK(listed == std::vector{people[2], people[1], people[0], people[3]});
}
