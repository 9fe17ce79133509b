// SPDX-License-Identifier: GPL-3.0-or-later
// Who waits, said in C++ and in SQL, is the same people (domain.md 1, 3 phase 11; needs D43).
#include "core/tasks/WaitingRule.h"

#include "core/identification/InterimRule.h"
#include "core/identification/NextStep.h"
#include "core/identification/OutcomeRules.h"
#include "core/tasks/DueTaskStore.h"
#include "core/tasks/FallingThroughStore.h"
#include "tests/core/identification/ProcedureHouse.h"

using namespace zaklon;
using namespace zaklon::test;

namespace {

ReviewRequest aReview(ProcedureHouse& house, ReviewState state, Date sentOn) {
    ReviewRequest review;
    review.id = RecordId::generate();
    review.person = house.person.id;
    review.pathwayCase = house.file().run.pathway.id;
    review.openedOn = sentOn;
    review.state = state;
    review.addressee = Code{"ombudsman"};
    review.grounds = {Code{"new_facts"}};
    review.sentOn = sentOn;
    if (state == ReviewState::Answered) {
        review.answeredOn = sentOn;
        review.answer = Code{"partly"};
    }
    return review;
}

/// The day since which she waits, as the lists find it.
std::optional<Date> sinceInSql(ProcedureHouse& house) {
    auto statement = house.vault.casework().connection().prepare(
        "SELECT " + waitsSinceSql() + " FROM main.identification_procedure t WHERE " + waitsSql());
    return statement.step() ? statement.date(0) : std::nullopt;
}

int unprotected(ProcedureHouse& house) {
    const FallingThroughStore store(house.vault.casework(), house.limits, ProcedureHouse::library(),
                                    house.codes, house.vault.today());
    const auto rows = store.list(FallingKind::WaitingUnprotected);
    REQUIRE(rows);
    CHECK(store.waitingPast()->front() == static_cast<int>(rows->size()));
    return static_cast<int>(rows->size());
}

} // namespace

TEST_CASE("who waits in C++ waits in SQL, since the same day", "[waiting]") {
    for (const auto outcome :
         {ProcedureOutcome::Ongoing, ProcedureOutcome::NotStated, ProcedureOutcome::Identified,
          ProcedureOutcome::Rejected, ProcedureOutcome::Discontinued}) {
        for (const auto state : {ReviewState::Considered, ReviewState::Sent, ReviewState::Answered,
                                 ReviewState::Withdrawn}) {
            ProcedureHouse house;
            if (isDecision(outcome)) {
                REQUIRE(house.decide(outcome));
            } else {
                auto open = house.file().procedure;
                open.outcome = outcome;
                house.vault.save(open);
            }
            house.vault.save(aReview(house, state, house.vault.today().plusDays(-3)));
            const auto file = house.file();
            CAPTURE(codeOf(outcome), codeOf(state));
            CHECK(waitingSince(file.procedure, file.reviews) == sinceInSql(house));
            CHECK(isWaiting(file.procedure, file.reviews) ==
                  (!isDecision(outcome) || state == ReviewState::Sent));
        }
    }
}

TEST_CASE("whoever waits for the answer to a review is protected meanwhile", "[waiting]") {
    ProcedureHouse house;
    const auto today = house.vault.today();
    REQUIRE(house.decide(ProcedureOutcome::Rejected));
    CHECK(unprotected(house) == 0); // decided after 40 days
    const auto review = aReview(house, ReviewState::Sent, today);
    const auto put = [&](const ReviewRequest& request) {
        house.vault.requireWritten([&](Transaction& transaction) {
            return saveReview(transaction, *house.vault, request, house.phases(), house.limits,
                              house.codes);
        });
    };
    put(review);
    CHECK(raisedOn(house.file(), house.limits, {}) == today.plusDays(30));
    house.vault.clock().advanceSeconds(86'400 * 31);
    const auto later = house.vault.today();
    CHECK(waitingDays(house.file().procedure, house.file().reviews, later) == 31);
    CHECK(unprotected(house) == 1);
    const auto hasTask = [&] {
        const auto tasks = DueTaskStore(house.vault.casework(), house.vault.confidential())
                               .due({later, 0, {}, 500, {}})
                               .value();
        return std::any_of(tasks.begin(), tasks.end(),
                           [](const DueTask& each) { return each.kind == TaskKind::Waiting; });
    };
    CHECK(hasTask());

    InterimMeasure measure;
    measure.id = RecordId::generate();
    measure.person = house.person.id;
    measure.procedure = house.file().procedure.id;
    measure.kind = Code{"accommodation"};
    measure.validFrom = later;
    measure.validUntil = later.plusDays(30);
    house.vault.save(measure);
    CHECK(unprotected(house) == 0);
    CHECK_FALSE(hasTask());

    auto answered = review;
    answered.state = ReviewState::Answered;
    answered.answeredOn = later;
    answered.answer = Code{"partly"};
    put(answered);
    CHECK_FALSE(raisedOn(house.file(), house.limits, {}));
}
