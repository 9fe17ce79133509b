// SPDX-License-Identifier: GPL-3.0-or-later
// Our preliminary finding beside the official outcome and its reasons (need D26).
#include "core/identification/FindingComparison.h"

#include "tests/core/identification/ProcedureHouse.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// One more procedure, found and decided so.
void decided(ProcedureHouse& house, const char* finding, ProcedureOutcome outcome,
             std::vector<Code> reasons = {}) {
    auto procedure = house.open();
    procedure = house.vault.casework().find<IdentificationProcedure>(procedure.id)->value();
    procedure.preliminaryFinding = Code{finding};
    procedure.outcome = outcome;
    procedure.outcomeReasons = std::move(reasons);
    procedure.decidedOn = house.vault.today();
    house.vault.requireWritten([&](Transaction& transaction) {
        return saveOutcome(transaction, *house.vault, procedure, house.phases(), house.limits,
                           house.codes);
    });
}

} // namespace

TEST_CASE("our finding stands beside the official outcome and its reasons", "[identification]") {
    ProcedureHouse house; // with one that is open and has no finding
    const Code few{"insufficient_data"};
    const Code labour{"labour_rights_violation"};
    decided(house, "strong", ProcedureOutcome::Identified);
    decided(house, "strong", ProcedureOutcome::Rejected, {few});
    decided(house, "strong", ProcedureOutcome::Rejected, {few, labour});
    decided(house, "possible", ProcedureOutcome::Rejected, {labour});
    decided(house, "possible", ProcedureOutcome::Identified);
    const auto rows = findingsAndOutcomes(house.vault.casework());
    REQUIRE(rows);
    REQUIRE(rows->size() == 3);
    const auto& strong = rows->at(0);
    CHECK(strong.finding.text == "strong");
    CHECK(strong.procedures == 3);
    REQUIRE(strong.outcomes.size() == 2);
    CHECK(strong.outcomes[0].outcome == ProcedureOutcome::Rejected);
    CHECK(strong.outcomes[0].procedures == 2);
    CHECK(strong.outcomes[0].reasons == std::vector<CodeCount>{{few, 2}, {labour, 1}});
    CHECK(strong.outcomes[1].outcome == ProcedureOutcome::Identified);
    CHECK(strong.outcomes[1].procedures == 1);
    CHECK(strong.outcomes[1].reasons.empty());
    CHECK(rows->at(1).finding.text == "possible");
    CHECK(rows->at(1).procedures == 2);
    CHECK(rows->at(2).finding.empty());
    CHECK(rows->at(2).procedures == 1);
}

TEST_CASE("who may not see procedures may not see what came of them", "[identification]") {
    TestVault shelter(Role::ShelterWorker);
    const auto rows = findingsAndOutcomes(shelter.casework());
    REQUIRE_FALSE(rows);
    CHECK(rows.error().code == ErrorCode::NoPermission);
}
