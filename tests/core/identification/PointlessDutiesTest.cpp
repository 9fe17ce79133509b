// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/PointlessDuties.h"

#include "tests/core/identification/ProcedureHouse.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("a later recognition closes what only followed from not being recognised",
          "[identification]") {
    ProcedureHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Rejected));
    auto early = house.duty(DutyRule::Review);
    early.state = FollowUpState::Waived;
    early.closedOn = house.vault.today();
    early.closedBy = house.vault.session().worker.id;
    early.waiveReason = Code{std::string(kRecognisedLater)};
    CHECK(house.close(early).error().field == "waive_reason"); // nobody has recognised her
    REQUIRE(house.decide(ProcedureOutcome::Identified));
    for (const auto& duty : house.file().followUps) {
        const auto rule = dutyRule(duty.duty, house.codes);
        const bool pointless = rule == DutyRule::Verification || rule == DutyRule::Review;
        CHECK((duty.state == FollowUpState::Waived) == pointless);
        CHECK((duty.waiveReason.text == kRecognisedLater) == pointless);
    }
    auto assessed = house.duty(DutyRule::Assessment); // the risk is looked at all the same
    assessed.state = FollowUpState::Waived;
    assessed.closedOn = house.vault.today();
    assessed.closedBy = house.vault.session().worker.id;
    assessed.waiveReason = Code{std::string(kRecognisedLater)};
    CHECK(house.close(assessed).error().field == "waive_reason");
    REQUIRE(house.decide(ProcedureOutcome::Rejected));
    CHECK(house.file().openDuties() == 4); // opened anew
}
