// SPDX-License-Identifier: GPL-3.0-or-later
// Which reasons of an outcome mean 'not found' is the organisation's (domain.md 2.2, [K]).
#include "core/identification/OutcomeRules.h"
#include "tests/core/identification/ProcedureHouse.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("'not found' opens the duties also while the procedure goes on", "[identification]") {
    ProcedureHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Ongoing, {Code{"person_not_found"}}));
    CHECK(house.file().openDuties() == 4);
    CHECK(isWaiting(house.file().procedure, {}));
    // Saying it again opens nothing twice.
    REQUIRE(house.decide(ProcedureOutcome::Ongoing,
                         {Code{"person_not_found"}, Code{"insufficient_data"}}));
    CHECK(house.file().followUps.size() == 4);
}

TEST_CASE("an organisation says which reasons mean 'not found'", "[identification]") {
    ProcedureHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Ongoing, {Code{"moved_on"}}));
    CHECK(house.file().followUps.empty());
    house.codes = withOwnReasons();
    CHECK(saysNotFound(house.file().procedure, house.codes));
    REQUIRE(house.decide(ProcedureOutcome::Ongoing, {}));
    REQUIRE(house.decide(ProcedureOutcome::Ongoing, {Code{"moved_on"}}));
    CHECK(house.file().openDuties() == 4);
}

TEST_CASE("a reason that is only called otherwise keeps its meaning", "[identification]") {
    const auto codes = withOwnReasons(); // says nothing of what person_not_found means
    CHECK(codes.label("outcome_reason", "person_not_found", Language::English) == "Out of reach");
    CHECK(notFoundReasons(codes) == std::vector<Code>{Code{"person_not_found"}, Code{"moved_on"}});
    CHECK(notFoundReasons(referrals::shippedTerms().codes) ==
          std::vector<Code>{Code{"person_not_found"}});
}
