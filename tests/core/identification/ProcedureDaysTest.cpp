// SPDX-License-Identifier: GPL-3.0-or-later
// What was opened, decided and told was so on a day that has come. Everybody is invented.
#include "tests/core/identification/ProcedureHouse.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("no step of a procedure was taken on a day to come", "[guards][identification]") {
    ProcedureHouse house;
    const auto tomorrow = house.vault.today().plusDays(1);
    const auto refused = [&](const IdentificationProcedure& changed) {
        const auto written =
            house.vault->write([&](Transaction& transaction) { return transaction.save(changed); });
        return written ? std::string() : written.error().field;
    };
    auto changed = house.file().procedure;
    changed.openedOn = tomorrow;
    CHECK(refused(changed) == "opened_on");
    REQUIRE(house.decide(ProcedureOutcome::Rejected));
    const auto kept = house.file().procedure;
    changed = kept;
    changed.decidedOn = tomorrow;
    CHECK(refused(changed) == "decided_on");
    changed = kept;
    changed.toldOn = tomorrow;
    CHECK(refused(changed) == "told_on");
    changed.toldOn = house.vault.today();
    CHECK(refused(changed).empty());
}
