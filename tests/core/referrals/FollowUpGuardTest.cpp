// SPDX-License-Identifier: GPL-3.0-or-later
// A duty stays what it was opened as, whoever writes it (domain.md 1; needs D33).
#include "tests/core/identification/ProcedureHouse.h"
#include "tests/core/support/ShippedDuty.h"

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("a duty is not closed under the name of another one", "[referrals]") {
    ProcedureHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Rejected));
    auto renamed =
        fulfilled(house.duty(DutyRule::Assessment), {}, house.vault.session(), house.vault.today());
    renamed.duty = shippedDuty(DutyRule::Verification);
    renamed.finding = Code{"risk_lower"};
    CHECK(house.close(renamed).error().field == "duty");
    auto open = house.duty(DutyRule::Assessment);
    open.duty = shippedDuty(DutyRule::Verification);
    CHECK(house.close(open).error().field == "duty");
    auto moved = house.duty(DutyRule::Review);
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
    auto early = house.duty(DutyRule::Assessment);
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
    CHECK(house.duty(DutyRule::Assessment).openedOn == today.plusDays(-6));
    CHECK(house.close(
        fulfilled(house.duty(DutyRule::Assessment), old.id, house.vault.session(), today)));
}

TEST_CASE("a duty is left only with a written reason of who leaves it", "[referrals]") {
    ProcedureHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Rejected));
    auto left = house.duty(DutyRule::Verification);
    left.state = FollowUpState::Waived;
    left.closedOn = house.vault.today();
    left.closedBy = house.vault.session().worker.id;
    CHECK(house.close(left).error().field == "waive_reason");
    left.waiveReason = Code{"unsafe"};
    CHECK(house.close(left).error().field == "text");
    Narrative reason;
    reason.id = left.id;
    reason.person = left.person;
    reason.about = Code{"follow_up"};
    reason.text = "Calling would put her in danger.";
    house.vault.save(reason);
    CHECK(house.close(left).error().field == "text"); // of an earlier change
    const auto closeWithReason = [&](const FollowUp& duty) {
        reason.text += " Nor would a message be safe.";
        return house.vault->write([&](Transaction& transaction) -> Status {
            if (auto saved = transaction.save(house.vault.confidential(), reason); !saved) {
                return saved;
            }
            return transaction.save(duty);
        });
    };
    auto another = left;
    another.closedBy = house.vault.saveWorker("XY").id;
    CHECK(closeWithReason(another).error().field == "closed_by");
    CHECK(closeWithReason(left));
    const auto entries = house.vault->caseworkJournal().about(house.person.id, 100);
    CHECK(std::any_of(entries.begin(), entries.end(),
                      [](const JournalEntry& entry) { return entry.kind == "follow_up"; }));
}
