// SPDX-License-Identifier: GPL-3.0-or-later
// Each decision against the person has duties of its own (domain.md 1; needs D33).
#include "tests/core/identification/ProcedureHouse.h"

using namespace zaklon;
using namespace zaklon::test;

namespace {

void decideOn(ProcedureHouse& house, ProcedureOutcome outcome, Date on) {
    auto procedure = house.file().procedure;
    procedure.outcome = outcome;
    procedure.decidedOn = on;
    house.vault.requireWritten([&](Transaction& transaction) {
        return saveOutcome(transaction, *house.vault, procedure, house.phases(), house.limits,
                           house.codes);
    });
}

} // namespace

TEST_CASE("an open duty counts from the newest decision on", "[identification]") {
    ProcedureHouse house;
    const auto today = house.vault.today();
    decideOn(house, ProcedureOutcome::Rejected, today.plusDays(-20));
    const auto due = house.duty(DutyRule::Assessment).due;
    const auto between = house.vault.save(anAssessment(house.person.id, today.plusDays(-15), 0));
    decideOn(house, ProcedureOutcome::Discontinued, today.plusDays(-10));
    CHECK(house.file().followUps.size() == 4);
    CHECK(house.duty(DutyRule::Assessment).openedOn == today.plusDays(-10));
    CHECK(house.duty(DutyRule::Assessment).due == due); // no later than it was
    CHECK(house
              .close(fulfilled(house.duty(DutyRule::Assessment), between.id, house.vault.session(),
                               today))
              .error()
              .field == "evidence");
}

TEST_CASE("a decision that was later than thought is verified after it", "[identification]") {
    ProcedureHouse house;
    const auto today = house.vault.today();
    decideOn(house, ProcedureOutcome::Rejected, today.plusDays(-20));
    auto verified = fulfilled(house.duty(DutyRule::Verification), {}, house.vault.session(),
                              today.plusDays(-15));
    verified.finding = Code{"risk_lower"};
    REQUIRE(house.close(verified));
    decideOn(house, ProcedureOutcome::Rejected, today.plusDays(-12));
    CHECK(house.file().openDuties() == 4);
    CHECK(house.file().followUps.size() == 5);
    CHECK(house.duty(DutyRule::Verification).openedOn == today.plusDays(-12));
}
