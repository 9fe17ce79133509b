// SPDX-License-Identifier: GPL-3.0-or-later
// A complaint that nobody decides: beside the procedure, never in the place of an objection (B08).
#include "core/identification/OutcomeRules.h"
#include "tests/core/identification/ProcedureHouse.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

namespace {

class SilentHouse : public ProcedureHouse {
  public:
    ReviewRequest aComplaint(std::string_view ground = kNoDecision) {
        ReviewRequest request;
        request.id = RecordId::generate();
        request.person = person.id;
        request.pathwayCase = file().run.pathway.id;
        request.openedOn = vault.today();
        request.state = ReviewState::Sent;
        request.addressee = Code{"ombudsman"};
        request.grounds = {Code{std::string(ground)}};
        request.sentOn = vault.today();
        return request;
    }
    Result<WriteReceipt> save(const ReviewRequest& request) {
        return vault->write([&](Transaction& transaction) {
            return saveReview(transaction, *vault, request, phases(), limits, codes);
        });
    }
    StepState stateOf(referrals::StepRule rule) {
        const auto run = file().run;
        const auto* step = run.step(phases().stepFor(rule)->code);
        REQUIRE(step != nullptr);
        return step->state;
    }
};

} // namespace

TEST_CASE("a complaint about silence has an answer and a deadline and changes nothing else",
          "[identification]") {
    SilentHouse house;
    auto complaint = house.aComplaint();
    REQUIRE(house.save(complaint));
    complaint = house.file().reviews.front();
    CHECK(complaint.answerDue == house.vault.today().plusDays(house.limits.reviewAnswerDays));
    CHECK(house.stateOf(referrals::StepRule::Objection) != StepState::Done);
    CHECK(isWaiting(house.file().procedure, house.file().reviews));
    CHECK(waitingSince(house.file().procedure, house.file().reviews) ==
          house.file().procedure.openedOn);

    for (const auto* answer : {"told_to_decide", "refused", "new_procedure", "fault_found"}) {
        CAPTURE(answer);
        complaint.state = ReviewState::Answered;
        complaint.answeredOn = house.vault.today();
        complaint.answer = Code{answer};
        REQUIRE(house.save(complaint));
        CHECK(house.file().followUps.empty());
        CHECK(house.file().procedure.outcome == ProcedureOutcome::Ongoing);
        CHECK_FALSE(
            awaitsDecision(complaint, house.file().procedure, {}, answersToDecideOn(house.codes)));
    }
}

TEST_CASE("the duty to consider a review is not closed by a complaint about silence",
          "[identification]") {
    SilentHouse house;
    auto complaint = house.aComplaint();
    REQUIRE(house.save(complaint));
    REQUIRE(house.decide(ProcedureOutcome::Rejected));
    const auto duty = house.duty(DutyRule::Review);
    complaint.state = ReviewState::Withdrawn;
    REQUIRE(house.save(complaint));
    CHECK(house.duty(DutyRule::Review).id == duty.id);
    CHECK(house.close(fulfilled(duty, complaint.id, house.vault.session(), house.vault.today()))
              .error()
              .field == "evidence");
    CHECK_FALSE(isWaiting(house.file().procedure, house.file().reviews));
}

TEST_CASE("a decision that is taken back is waited for again", "[identification]") {
    SilentHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Rejected));
    CHECK(house.stateOf(referrals::StepRule::Decision) == StepState::Done);
    auto review = house.aComplaint("new_facts");
    review.state = ReviewState::Answered;
    review.answeredOn = house.vault.today();
    review.answer = Code{"new_procedure"};
    REQUIRE(house.save(review));
    CHECK(house.file().procedure.outcome == ProcedureOutcome::Ongoing);
    CHECK(house.stateOf(referrals::StepRule::Decision) == StepState::Waiting);
    CHECK(house.save(house.aComplaint())); // and its silence can be complained about
    REQUIRE(house.decide(ProcedureOutcome::Identified));
    CHECK(house.stateOf(referrals::StepRule::Decision) == StepState::Done);
}
