// SPDX-License-Identifier: GPL-3.0-or-later
// A file ends when risks are removed, never by time and never past something open (domain.md 3;
// needs D40, D48).
#include "core/identification/OutcomeRules.h"
#include "tests/core/identification/ProcedureHouse.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("a file is handed over by the same closing as any other end", "[identification]") {
    ProcedureHouse house;
    auto person = house.person;
    person.status = CaseStatus::Transferred;
    const auto direct = [&] {
        return house.vault->write(
            [&](Transaction& transaction) { return transaction.save(person); });
    };
    CHECK(direct().error().field == "closing"); // one procedure waits
    auto handedOver = house.aClosing();
    handedOver.reason = Code{"transferred"};
    CHECK(house.closeIt(handedOver).error().field == "procedure");
    REQUIRE(house.decide(ProcedureOutcome::Rejected));
    CHECK(direct().error().field == "follow_up");
    CHECK(house.closeIt(handedOver).error().field == "follow_up");
    house.closeEveryDuty();
    CHECK(direct().error().field == "closing");
    REQUIRE(house.closeIt(handedOver));
    const auto stored = house.vault.casework().find<Person>(person.id).value();
    CHECK(stored->status == CaseStatus::Transferred);
    const auto entries = house.vault->caseworkJournal().about(person.id, 100);
    CHECK(std::any_of(entries.begin(), entries.end(),
                      [](const JournalEntry& entry) { return entry.kind == "case_closing"; }));
}

TEST_CASE("a file does not close past a protective status that nobody looked at that day",
          "[identification]") {
    ProcedureHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Identified));
    ProtectiveStatus status;
    status.id = RecordId::generate();
    status.person = house.person.id;
    status.criteria = {Code{"indicators"}};
    status.since = day("2026-02-02");
    status.reviewDays = 30;
    status.reviewDue = day("2026-03-04");
    house.vault.save(status);
    CHECK(house.closeIt(house.aClosing()).error().field == "protective_status");
    house.vault.save(reviewed(status, house.vault.today()));
    CHECK(house.closeIt(house.aClosing()));
}

TEST_CASE("a file does not close on less risk than the newest assessment found",
          "[identification]") {
    ProcedureHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Identified));
    house.vault.save(anAssessment(house.person.id, day("2026-03-01"), 0));
    house.vault.save(anAssessment(house.person.id, day("2026-03-05"), 2));
    CHECK(house.closeIt(house.aClosing()).error().field == "risk_level");
    auto died = house.aClosing();
    died.reason = Code{"died"};
    auto asFound = house.aClosing();
    asFound.riskLevel = Code{"high"};
    SECTION("unless the person died") {
        CHECK(house.closeIt(died));
    }
    SECTION("with the level that was found") {
        CHECK(house.closeIt(asFound));
    }
    SECTION("or assessed again") {
        house.vault.save(anAssessment(house.person.id, day("2026-03-09"), 0));
        CHECK(house.closeIt(house.aClosing()));
    }
}
