// SPDX-License-Identifier: GPL-3.0-or-later
// A duty stays what it was opened as, whoever writes it (domain.md 1; needs D33).
#include "tests/core/identification/ProcedureHouse.h"

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("a duty is not closed under the name of another one", "[referrals]") {
    ProcedureHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Rejected));
    auto renamed =
        fulfilled(house.duty(kReassessRisk), {}, house.vault.session(), house.vault.today());
    renamed.duty = Code{std::string(kVerify)};
    renamed.finding = Code{"risk_lower"};
    CHECK(house.close(renamed).error().field == "duty");
    auto open = house.duty(kReassessRisk);
    open.duty = Code{std::string(kVerify)};
    CHECK(house.close(open).error().field == "duty");
    auto moved = house.duty(kConsiderReview);
    house.open();
    moved.pathwayCase = house.file().run.pathway.id;
    CHECK(house.close(moved).error().field == "pathway_case");
    auto later = house.all().procedures.back().followUps.front();
    later.due = later.due.plusDays(2);
    CHECK(house.close(later)); // its day and who sees to it may change
}

TEST_CASE("a duty does not count from before the decision", "[referrals]") {
    ProcedureHouse house;
    const auto today = house.vault.today();
    const auto old = house.vault.save(anAssessment(house.person.id, today.plusDays(-5), 0));
    REQUIRE(house.decide(ProcedureOutcome::Rejected));
    auto early = house.duty(kReassessRisk);
    early.openedOn = today.plusDays(-6);
    CHECK(house.close(early).error().field == "opened_on");
    CHECK(house.close(fulfilled(early, old.id, house.vault.session(), today)).error().field ==
          "opened_on");
    early.openedOn = today.plusDays(1);
    CHECK(house.close(early).error().field == "opened_on");

    auto procedure = house.file().procedure; // the day was mistyped
    procedure.decidedOn = today.plusDays(-6);
    house.vault.requireWritten([&](Transaction& transaction) {
        return saveOutcome(transaction, *house.vault, procedure, house.phases(), house.limits,
                           house.codes);
    });
    CHECK(house.duty(kReassessRisk).openedOn == today.plusDays(-6));
    CHECK(house.close(fulfilled(house.duty(kReassessRisk), old.id, house.vault.session(), today)));
}
