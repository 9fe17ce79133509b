// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever was not reached was not verified (domain.md 1; needs D33, D40).
#include "core/outreach/SearchPlan.h"
#include "core/tasks/FallingThroughStore.h"
#include "tests/core/identification/ProcedureHouse.h"

using namespace zaklon;
using namespace zaklon::test;

namespace {

void verify(ProcedureHouse& house, const char* finding) {
    auto duty = house.duty(DutyRule::Verification);
    duty.finding = Code{finding};
    house.vault.requireWritten([&](Transaction& transaction) {
        return saveVerification(transaction, *house.vault, duty, house.limits, house.codes,
                                LocalTime({house.vault.today(), 9 * 60}));
    });
}

int neverVerified(ProcedureHouse& house) {
    const FallingThroughStore store(house.vault.casework(), house.limits, ProcedureHouse::library(),
                                    house.codes, house.vault.today());
    return static_cast<int>(store.list(FallingKind::NeverVerified)->size());
}

} // namespace

TEST_CASE("a verification that reached nobody goes on with the search", "[identification]") {
    ProcedureHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Rejected));
    verify(house, "not_reached");
    const auto today = house.vault.today();
    const auto open = house.duty(DutyRule::Verification); // fails if it is closed
    CHECK(open.due == today.plusDays(house.limits.noAttemptDays));
    CHECK(open.finding.empty());
    CHECK(neverVerified(house) == 1);
    const auto plans = house.vault.casework().where<SearchPlan>("person", house.person.id).value();
    REQUIRE(plans.size() == 1);
    CHECK(plans.front().reason.text == "after_dismissal");
    CHECK(plans.front().state == SearchState::Running);
    verify(house, "not_reached"); // tried again: the same search goes on
    CHECK(house.vault.casework().where<SearchPlan>("person", house.person.id)->size() == 1);

    verify(house, "risk_remains");
    CHECK(house.file().openDuties() == 3);
    CHECK(neverVerified(house) == 0);
}
