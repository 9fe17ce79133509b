// SPDX-License-Identifier: GPL-3.0-or-later
// A refused objection is one more decision against the person: the same must follow.
#include "tests/core/identification/ProcedureHouse.h"
#include "tests/core/support/OfficialRoad.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("an objection that was refused opens what must follow again, once", "[identification]") {
    ProcedureHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Rejected));
    house.closeEveryDuty();
    const auto open = [&] {
        const auto duties = house.file().followUps;
        return std::count_if(duties.begin(), duties.end(), [](const FollowUp& each) {
            return each.state == FollowUpState::Open;
        });
    };
    auto review = anAnsweredReview(house.file().run.pathway, house.vault.today(),
                                   house.vault.today(), "partly");
    const auto answered = [&](const char* answer) {
        review.answer = Code{answer};
        house.vault.requireWritten([&](Transaction& transaction) {
            return saveReview(transaction, *house.vault, review, house.phases(), house.limits,
                              house.codes);
        });
        return open();
    };
    CHECK(answered("partly") == 0);
    CHECK(answered("refused") == 4);
    CHECK(answered("refused") == 4); // a corrected word closes nothing of it
    const auto bySaving =
        fulfilled(house.duty(DutyRule::Review), review.id, house.vault.session(), review.openedOn);
    CHECK(house.close(bySaving).error().field == "evidence"); // nor does anything else
    auto another = review;
    another.id = RecordId::generate();
    another.state = ReviewState::Sent;
    another.answeredOn.reset();
    another.answer = {};
    house.vault.requireWritten([&](Transaction& transaction) {
        return saveReview(transaction, *house.vault, another, house.phases(), house.limits,
                          house.codes);
    });
    CHECK(open() == 3);
}
