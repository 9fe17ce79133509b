// SPDX-License-Identifier: GPL-3.0-or-later
// A decision against the person that is written over another one, as a version of the history is:
// what must follow it is open, not what an earlier one left behind (issue 4; domain.md 1, 2.2).
#include "core/catalogue/RecordHistory.h"
#include "core/referrals/FollowUp.h"
#include "tests/core/support/OfficialRoad.h"
#include "tests/core/support/ShippedDuty.h"
#include "tests/core/support/WhatClosesDuties.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>
#include <functional>
#include <string>

using namespace zaklon;
using namespace zaklon::test;

namespace {

constexpr std::array kAfterDecision{DutyRule::Verification, DutyRule::Assessment, DutyRule::Talk,
                                    DutyRule::Review};

/// Rejected ten days ago, with everything that follows, written down by hand.
struct RejectedHouse {
    RejectedHouse() {
        REQUIRE(answer(pathway) == "written");
        for (const auto rule : kAfterDecision) {
            open(rule, today.plusDays(-10));
        }
        procedure.outcome = ProcedureOutcome::Rejected;
        procedure.decidedOn = today.plusDays(-10);
        REQUIRE(answer(procedure) == "written");
    }
    /// The field for which it is refused.
    template <Described Record>
    std::string answer(const Record& record) {
        return said([&](Transaction& transaction) { return transaction.save(record); });
    }
    std::string putBackTheFirst() {
        const auto history =
            RecordHistory::of(*vault, describe<IdentificationProcedure>(), procedure.id);
        REQUIRE(history);
        return said([&](Transaction& transaction) {
            return RecordHistory::putBack(transaction, history->description(),
                                          history->versions().front());
        });
    }
    void open(DutyRule rule, Date on) {
        FollowUp duty;
        duty.id = RecordId::generate();
        duty.person = person.id;
        duty.pathwayCase = pathway.id;
        duty.duty = shippedDuty(rule);
        duty.openedOn = duty.due = on;
        REQUIRE(answer(duty) == "written");
    }
    /// The one that is open.
    FollowUp duty(DutyRule rule) {
        const auto duties = vault.casework().where<FollowUp>("pathway_case", pathway.id).value();
        const auto found = std::find_if(duties.begin(), duties.end(), [&](const FollowUp& each) {
            return each.duty == shippedDuty(rule) && each.state == FollowUpState::Open;
        });
        REQUIRE(found != duties.end());
        return *found;
    }
    void close(FollowUp duty) {
        duty.closedOn = today;
        duty.closedBy = vault.session().worker.id;
        REQUIRE(answer(duty) == "written");
    }
    void verify() {
        auto verified = duty(DutyRule::Verification);
        verified.state = FollowUpState::Done;
        verified.finding = Code{"risk_lower"};
        close(verified);
    }

    TestVault vault{Role::Coordinator, "2026-03-10T09:00:00Z", 0, wholeRule()};
    Date today = vault.today();
    Person person = vault.save(aPerson());
    PathwayCase pathway = aPathway(person.id, today.plusDays(-30));
    IdentificationProcedure procedure = aProcedure(pathway);

  private:
    std::string said(const std::function<Status(Transaction&)>& change) {
        const auto written = vault->write(change);
        return written ? std::string("written") : written.error().field;
    }
};

} // namespace

TEST_CASE("a decision is not put back over duties that a recognition closed",
          "[guards][identification]") {
    RejectedHouse house;
    house.procedure.outcome = ProcedureOutcome::Identified;
    house.procedure.decidedOn = house.today.plusDays(-1);
    REQUIRE(house.answer(house.procedure) == "written");
    for (const auto rule : {DutyRule::Verification, DutyRule::Review}) {
        auto pointless = house.duty(rule);
        pointless.state = FollowUpState::Waived;
        pointless.waiveReason = Code{std::string(kRecognisedLater)};
        house.close(pointless);
    }
    CHECK(house.putBackTheFirst() == "follow_up");
    house.open(DutyRule::Verification, house.today);
    CHECK(house.putBackTheFirst() == "follow_up"); // one alone is not all of them
    house.open(DutyRule::Review, house.today);
    CHECK(house.putBackTheFirst() == "written");
}

TEST_CASE("a corrected day or reason of a decision asks for nothing that was done already",
          "[guards][identification]") {
    RejectedHouse house;
    house.verify();
    house.procedure.outcomeReasons = {Code{"insufficient_data"}};
    CHECK(house.answer(house.procedure) == "written");
    house.procedure.decidedOn = house.today.plusDays(-11);
    CHECK(house.answer(house.procedure) == "written");
    house.procedure.outcome = ProcedureOutcome::Discontinued;
    CHECK(house.answer(house.procedure) == "follow_up");
}

TEST_CASE("a refusal that is put back asks for open duties and a corrected one does not",
          "[guards][identification]") {
    RejectedHouse house;
    auto review = anAnsweredReview(house.pathway, house.today.plusDays(-9),
                                   house.today.plusDays(-1), "refused");
    house.verify();
    for (const auto rule : kAfterDecision) {
        house.open(rule, house.today.plusDays(-1));
    }
    REQUIRE(house.answer(review) == "written");
    house.verify();
    review.answeredOn = house.today.plusDays(-2);
    CHECK(house.answer(review) == "written");
    review.answer = Code{"partly"};
    REQUIRE(house.answer(review) == "written");
    review.answer = Code{"refused"};
    CHECK(house.answer(review) == "follow_up");
}
