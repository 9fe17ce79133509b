// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever comes back after years can still contest what was decided (domain.md 3 phase 11; needs
// D34, D42). Everybody is invented.
#include "core/identification/Reopening.h"

#include "core/identification/InterimRule.h"
#include "core/identification/NextStep.h"
#include "core/identification/OutcomeRules.h"
#include "core/tasks/DueTaskStore.h"
#include "tests/core/identification/ProcedureHouse.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// Dismissed on 10 March 2026 and closed the same day with the file; two years have passed.
class ClosedHouse : public ProcedureHouse {
  public:
    explicit ClosedHouse(const char* reason = "risks_removed") {
        REQUIRE(decide(ProcedureOutcome::Rejected));
        closeEveryDuty();
        auto closing = aClosing();
        closing.reason = Code{reason};
        REQUIRE(closeIt(closing));
        REQUIRE(file().procedure.closedOn);
        vault.clock().advanceSeconds(86'400LL * 730);
    }
    ReviewRequest aRequest(ReviewState state) {
        ReviewRequest review;
        review.id = RecordId::generate();
        review.person = person.id;
        review.pathwayCase = file().run.pathway.id;
        review.openedOn = vault.today();
        review.state = state;
        review.addressee = Code{"ombudsman"};
        review.grounds = {Code{"new_facts"}};
        review.sentOn = vault.today();
        return review;
    }
    void put(const ReviewRequest& review) {
        vault.requireWritten([&](Transaction& transaction) {
            return saveReview(transaction, *vault, review, phases(), limits, codes);
        });
    }
    CaseStatus status() { return vault.casework().find<Person>(person.id).value()->status; }
    bool hasTask(TaskKind kind) {
        const auto tasks = DueTaskStore(vault.casework(), vault.confidential())
                               .due({vault.today(), 60, {}, 500, {}})
                               .value();
        return std::any_of(tasks.begin(), tasks.end(),
                           [&](const DueTask& each) { return each.kind == kind; });
    }
};

} // namespace

TEST_CASE("a review that is only thought about opens nothing again", "[identification]") {
    ClosedHouse house;
    auto review = house.aRequest(ReviewState::Considered);
    review.sentOn.reset();
    house.put(review);
    CHECK(house.file().procedure.closedOn);
    CHECK(house.status() == CaseStatus::Closed);
}

TEST_CASE("a review that is sent opens the closed procedure and its file again",
          "[identification]") {
    ClosedHouse house;
    CHECK_FALSE(house.hasTask(TaskKind::ReviewAnswer));
    auto review = house.aRequest(ReviewState::Sent);
    house.put(review);
    auto file = house.file();
    CHECK_FALSE(file.procedure.closedOn);
    CHECK(file.run.pathway.state == PathwayState::Running);
    CHECK(house.status() == CaseStatus::Reopened);
    CHECK(waitingSince(file.procedure, file.reviews) == house.vault.today());
    CHECK(house.hasTask(TaskKind::ReviewAnswer));
    const auto entries = house.vault->caseworkJournal().about(house.person.id, 500);
    CHECK(std::any_of(entries.begin(), entries.end(), [](const JournalEntry& entry) {
        return entry.kind == "identification_procedure" && entry.content &&
               entry.content->find("closed_on") != std::string::npos &&
               entry.action == JournalAction::Changed;
    }));
    SECTION("and given back to be decided anew it waits for its decision") {
        review.state = ReviewState::Answered;
        review.answeredOn = house.vault.today();
        review.answer = Code{"new_procedure"};
        house.put(review);
        CHECK(isUndecided(house.file().procedure));
    }
    SECTION("and what was closed since stays closed when its words are corrected") {
        review.state = ReviewState::Withdrawn;
        house.put(review);
        auto closed = house.file().procedure;
        closed.closedOn = house.vault.today();
        house.vault.save(closed);
        review.addressee = Code{"centre"};
        house.put(review);
        CHECK(house.file().procedure.closedOn);
    }
}

TEST_CASE("a phase with a day is asked for again once its procedure goes on", "[identification]") {
    ClosedHouse house;
    const auto before = house.file().run;
    const auto* assessed = before.step("preliminary_id");
    REQUIRE(assessed->state == StepState::Ended);
    REQUIRE(assessed->due);
    REQUIRE_FALSE(assessed->doneOn);
    CHECK_FALSE(house.hasTask(TaskKind::PathwayStep));
    house.put(house.aRequest(ReviewState::Sent));
    const auto run = house.file().run;
    CHECK(run.step("preliminary_id")->state == StepState::Now);
    CHECK(run.step("preliminary_id")->due == assessed->due);
    CHECK(nextStep(run) != nullptr);
    CHECK(house.hasTask(TaskKind::PathwayStep));
}

TEST_CASE("an answer that asks for an outcome opens the closed procedure again",
          "[identification]") {
    for (const auto* answer :
         {"changed", "partly", "fault_found", "new_procedure", "told_to_decide", "refused"}) {
        CAPTURE(answer);
        ClosedHouse house;
        auto review = house.aRequest(ReviewState::Answered);
        review.answeredOn = house.vault.today();
        review.answer = Code{answer};
        house.put(review);
        CHECK_FALSE(house.file().procedure.closedOn);
        CHECK(house.status() == CaseStatus::Reopened);
    }
}

TEST_CASE("a corrected answer opens nothing that was closed since", "[identification]") {
    ClosedHouse house;
    auto review = house.aRequest(ReviewState::Answered);
    review.sentOn = house.vault.today().plusDays(-5);
    review.answeredOn = house.vault.today().plusDays(-1);
    review.answer = Code{"changed"};
    house.put(review);
    REQUIRE(house.decide(ProcedureOutcome::Identified));
    auto closed = house.file().procedure;
    closed.toldOn = house.vault.today();
    closed.closedOn = house.vault.today();
    house.vault.save(closed);
    SECTION("by its day") {
        review.answeredOn = house.vault.today().plusDays(-2);
        house.put(review);
        CHECK(house.file().procedure.closedOn);
    }
    SECTION("by a word that means the same") {
        review.answer = Code{"partly"};
        house.put(review);
        CHECK(house.file().procedure.closedOn);
    }
    SECTION("but by one that leads elsewhere") {
        review.answer = Code{"refused"};
        house.put(review);
        CHECK_FALSE(house.file().procedure.closedOn);
    }
}

TEST_CASE("a decision that changes is never one of a closed procedure", "[identification]") {
    ClosedHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Identified));
    CHECK_FALSE(house.file().procedure.closedOn);
    CHECK(house.file().pastOutcomes.size() == 1);
    CHECK(house.status() == CaseStatus::Reopened);
}

TEST_CASE("the file of a person who died stays closed", "[identification]") {
    ClosedHouse house("died");
    house.put(house.aRequest(ReviewState::Sent));
    CHECK_FALSE(house.file().procedure.closedOn);
    CHECK(house.status() == CaseStatus::Closed);
}
