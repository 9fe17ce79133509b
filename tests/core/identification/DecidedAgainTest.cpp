// SPDX-License-Identifier: GPL-3.0-or-later
// The same outcome once more after an answered review is one more decision (domain.md 3, phase 11);
// another day of the one that stands is a correction. Everybody is invented.
#include "tests/core/identification/ProcedureHouse.h"
#include "tests/core/support/OfficialRoad.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// Rejected twenty days ago; the person was told, and it is known in which words.
class RejectedHouse : public ProcedureHouse {
  public:
    RejectedHouse() {
        auto procedure = file().procedure;
        procedure.outcome = ProcedureOutcome::Rejected;
        procedure.outcomeReasons = {Code{"insufficient_data"}};
        procedure.decidedOn = day(-20);
        procedure.toldOn = day(-18);
        procedure.toldBy = Code{"centre"};
        decideAs(procedure);
        ProcedureDetail detail;
        detail.id = procedure.id;
        detail.person = person.id;
        detail.reference = "C-1";
        detail.decisionDocument = "Document one";
        detail.authorityWords = "Not enough is known.";
        vault.requireWritten([&](Transaction& transaction) {
            return transaction.save(vault.confidential(), detail);
        });
    }
    Date day(int days) { return vault.today().plusDays(days); }
    void decideAs(const IdentificationProcedure& procedure) {
        vault.requireWritten([&](Transaction& transaction) {
            return saveOutcome(transaction, *vault, procedure, phases(), limits, codes);
        });
    }
    void rejectOn(Date on) {
        auto procedure = file().procedure;
        procedure.decidedOn = on;
        decideAs(procedure);
    }
    void answeredOn(Date on, const char* answer) {
        auto review = anAnsweredReview(file().run.pathway, day(-17), on, answer);
        review.addressee = Code{"ombudsman"};
        vault.requireWritten([&](Transaction& transaction) {
            return saveReview(transaction, *vault, review, phases(), limits, codes);
        });
    }
};

} // namespace

TEST_CASE("the same outcome after an answered review keeps the decision before it",
          "[identification]") {
    RejectedHouse house;
    house.answeredOn(house.day(-10), "fault_found");
    auto again = house.file().procedure;
    again.outcomeReasons = {Code{"fraud"}};
    again.decidedOn = house.day(-2); // later than the day on which the person was told of the first
    house.decideAs(again);
    const auto file = house.file();
    CHECK(file.procedure.outcome == ProcedureOutcome::Rejected);
    CHECK(file.procedure.outcomeReasons == std::vector{Code{"fraud"}});
    CHECK_FALSE(file.procedure.toldOn);
    CHECK(file.procedure.toldBy.empty());
    CHECK(file.procedure.firstDecidedOn == house.day(-20));
    REQUIRE(file.pastOutcomes.size() == 1);
    const auto& past = file.pastOutcomes.front();
    CHECK(past.decidedOn == house.day(-20));
    CHECK(past.reasons == std::vector{Code{"insufficient_data"}});
    CHECK(past.toldOn == house.day(-18));
    const auto access = house.vault.confidential();
    CHECK(access.find<ProcedureDetail>(past.id).value().value().decisionDocument == "Document one");
    const auto fresh = access.find<ProcedureDetail>(again.id).value().value();
    CHECK(fresh.authorityWords.empty());
    CHECK(fresh.reference == "C-1");
    CHECK(file.openDuties() == 4);
    CHECK(house.duty(DutyRule::Verification).openedOn ==
          house.day(-2)); // counts from the new decision
}

TEST_CASE("another day of the decision that stands is a correction", "[identification]") {
    RejectedHouse house;
    const auto kept = [&] { return house.file().pastOutcomes.size(); };
    house.rejectOn(house.day(-19)); // nobody has asked for a review
    CHECK(kept() == 0);
    CHECK(house.file().procedure.toldOn == house.day(-18));
    house.answeredOn(house.day(-10), "fault_found");
    house.rejectOn(house.day(-20)); // the day of the decision that the answer is about
    CHECK(kept() == 0);
    CHECK(house.file().procedure.toldOn == house.day(-18));
    house.rejectOn(house.day(-10)); // on the day of the answer
    CHECK(kept() == 1);
    house.rejectOn(house.day(-9)); // and that one's corrected day
    CHECK(kept() == 1);
}

TEST_CASE("a refused review leaves the decision and asks for no new one", "[identification]") {
    RejectedHouse house;
    house.answeredOn(house.day(-10), "refused");
    auto procedure = house.file().procedure;
    procedure.toldOn.reset();
    procedure.toldBy = {};
    procedure.decidedOn = house.day(-9);
    house.decideAs(procedure);
    CHECK(house.file().pastOutcomes.empty());
}
