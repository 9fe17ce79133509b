// SPDX-License-Identifier: GPL-3.0-or-later
// Every answer to a request for review leads somewhere (domain.md 3 phase 11; needs B08, D34).
#include "core/identification/InterimRule.h"
#include "core/identification/NextStep.h"
#include "core/identification/OutcomeRules.h"
#include "core/tasks/DueTaskStore.h"
#include "tests/core/identification/ProcedureHouse.h"

#include <catch2/generators/catch_generators.hpp>

#include <utility>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// With an answer of its own that says nothing of what it leads to.
CodeLists withOwnAnswer() {
    const definitions::ScratchFolder folder;
    folder.write("review_answer.json", R"({"list": "review_answer", "version": 1,
        "title": {"en": "Answer", "sr@latin": "Odgovor"},
        "entries": [
            {"code": "heard", "label": {"en": "We were heard", "sr@latin": "Saslušali su nas"}}]})");
    auto codes = CodeLists::load(folder.path());
    REQUIRE(codes);
    return std::move(*codes);
}

/// Rejected ten days ago, a review asked for, and this answer today.
struct Answered {
    explicit Answered(const char* answer, CodeLists codes = CodeLists::load().value()) {
        house.codes = std::move(codes);
        auto procedure = house.file().procedure;
        procedure.outcome = ProcedureOutcome::Rejected;
        procedure.decidedOn = house.vault.today().plusDays(-10);
        house.vault.requireWritten([&](Transaction& transaction) {
            return saveOutcome(transaction, *house.vault, procedure, house.phases(), house.limits,
                               house.codes);
        });
        review.id = RecordId::generate();
        review.person = house.person.id;
        review.pathwayCase = house.file().run.pathway.id;
        review.openedOn = house.vault.today().plusDays(-9);
        review.state = ReviewState::Answered;
        review.addressee = Code{"ombudsman"};
        review.grounds = {Code{"new_facts"}};
        review.sentOn = house.vault.today().plusDays(-9);
        review.answeredOn = house.vault.today();
        review.answer = Code{answer};
        save();
    }
    void save() {
        house.vault.requireWritten([&](Transaction& transaction) {
            return saveReview(transaction, *house.vault, review, house.phases(), house.limits,
                              house.codes);
        });
    }
    /// As the list of what is due and as the next step of the person.
    bool asksForOutcome() {
        const auto terms =
            TaskTerms::of(house.limits, assessments::QuestionnaireLibrary::shipped().value(),
                          ProcedureHouse::library(), house.codes);
        const auto tasks = DueTaskStore(house.vault.casework(), house.vault.confidential(), terms)
                               .due({house.vault.today(), 0, {}, 500, {}})
                               .value();
        const bool due = std::any_of(tasks.begin(), tasks.end(), [](const DueTask& each) {
            return each.kind == TaskKind::ReviewAnswer && !each.detail.empty();
        });
        auto about = house.all();
        for (auto& each : about.procedures) {
            each.followUps.clear(); // what must follow comes first
        }
        const auto step = nextStepOf(about, house.person,
                                     {house.limits, ProcedureHouse::library(), house.vault.today(),
                                      answersToDecideOn(house.codes)});
        const bool next = step.kind == NextStepKind::Review && step.file.has_value();
        CHECK(next == due);
        return due;
    }

    ProcedureHouse house;
    ReviewRequest review;
};

} // namespace

TEST_CASE("an answer that is no decision asks for the new outcome until it is recorded",
          "[identification]") {
    for (const auto* answer : {"changed", "partly", "fault_found"}) {
        CAPTURE(answer);
        Answered answered(answer);
        CHECK(answered.asksForOutcome());
        REQUIRE(answered.house.decide(ProcedureOutcome::Identified));
        CHECK_FALSE(answered.asksForOutcome());
    }
    Answered refused("refused"); // opens duties of its own
    CHECK_FALSE(refused.asksForOutcome());
}

TEST_CASE("every answer leads somewhere, also one that the organisation gave no meaning",
          "[identification]") {
    const auto shipped = CodeLists::load().value();
    for (const auto& entry : shipped.find("review_answer")->entries()) {
        CAPTURE(entry.code);
        CHECK_FALSE(entry.means.empty());
    }
    Answered heard("heard", withOwnAnswer());
    auto& house = heard.house;
    CHECK_FALSE(isRefused(heard.review, house.codes));
    CHECK_FALSE(isUndecided(house.file().procedure));
    CHECK(heard.asksForOutcome());
    REQUIRE(house.decide(ProcedureOutcome::Identified));
    CHECK_FALSE(heard.asksForOutcome());
}

TEST_CASE("a letter dated before the answer was noted is the new outcome", "[identification]") {
    Answered answered("changed");
    auto& house = answered.house;
    const auto decideOn = [&](ProcedureOutcome outcome, Date on) {
        auto procedure = house.file().procedure;
        procedure.outcome = outcome;
        procedure.decidedOn = on;
        house.vault.requireWritten([&](Transaction& transaction) {
            return saveOutcome(transaction, *house.vault, procedure, house.phases(), house.limits,
                               house.codes);
        });
    };
    SECTION("identified") {
        decideOn(ProcedureOutcome::Identified, house.vault.today().plusDays(-3));
        CHECK_FALSE(answered.asksForOutcome());
    }
    SECTION("the same once more") {
        decideOn(ProcedureOutcome::Rejected, house.vault.today().plusDays(-3));
        CHECK_FALSE(answered.asksForOutcome());
        CHECK(house.file().pastOutcomes.size() == 1);
    }
    SECTION("but what was decided on the day of the sending is what the request was about") {
        decideOn(ProcedureOutcome::Rejected, *answered.review.sentOn);
        CHECK(answered.asksForOutcome());
        CHECK(house.file().pastOutcomes.empty());
    }
    SECTION("unless sent and answered on that one day") {
        answered.review.sentOn = house.vault.today();
        answered.save();
        decideOn(ProcedureOutcome::Identified, house.vault.today());
        CHECK_FALSE(answered.asksForOutcome());
    }
}

TEST_CASE("an answer of the very day of the decision asks for the new outcome",
          "[identification]") {
    Answered answered("changed");
    auto& house = answered.house;
    answered.review.sentOn = house.vault.today();
    answered.save();
    auto procedure = house.file().procedure;
    procedure.decidedOn = house.vault.today(); // the corrected day of the one that was objected to
    house.vault.requireWritten([&](Transaction& transaction) {
        return saveOutcome(transaction, *house.vault, procedure, house.phases(), house.limits,
                           house.codes);
    });
    CHECK(house.file().pastOutcomes.empty());
    CHECK(answered.asksForOutcome());
    REQUIRE(house.decide(ProcedureOutcome::Identified));
    CHECK(house.file().pastOutcomes.size() == 1);
    CHECK_FALSE(answered.asksForOutcome());
}

TEST_CASE("the same decided again on the very day of the answer is recorded once more",
          "[identification]") {
    Answered answered("changed");
    auto& house = answered.house;
    const auto today = house.vault.today();
    answered.review.sentOn = today;
    answered.save();
    const auto record = [&](const IdentificationProcedure& procedure) {
        house.vault.requireWritten([&](Transaction& transaction) {
            return saveOutcome(transaction, *house.vault, procedure, house.phases(), house.limits,
                               house.codes);
        });
    };
    auto procedure = house.file().procedure;
    procedure.decidedOn = today; // all on one day
    record(procedure);
    REQUIRE(answered.asksForOutcome());
    SECTION("that the person was told is no decision") {
        procedure.toldOn = today;
        record(procedure);
        CHECK(house.file().pastOutcomes.empty());
        CHECK(answered.asksForOutcome());
        record(procedure);                          // as it stands
        CHECK_FALSE(house.file().procedure.toldOn); // of the new one
    }
    SECTION("in the same words") {
        record(procedure);
        CHECK(house.file().procedure.decidedOn == today);
    }
    SECTION("by another institution") {
        procedure.decidedBy = Code{"social_work"};
        record(procedure);
        CHECK(house.file().procedure.decidedBy.text == "social_work");
    }
    CHECK(house.file().procedure.outcome == ProcedureOutcome::Rejected);
    CHECK(house.file().pastOutcomes.size() == 1);
    CHECK_FALSE(answered.asksForOutcome());
    record(house.file().procedure); // nothing is asked any more: a correction
    CHECK(house.file().pastOutcomes.size() == 1);
}

TEST_CASE("a request that is typed in after the new outcome of its day can be settled",
          "[identification]") {
    Answered answered("refused"); // rejected ten days ago
    auto& house = answered.house;
    REQUIRE(house.decide(ProcedureOutcome::Discontinued,
                         {Code{"person_not_found"}})); // the new outcome, from the paper
    REQUIRE(house.file().pastOutcomes.size() == 1);
    answered.review.id = RecordId::generate();
    answered.review.openedOn = house.vault.today();
    answered.review.sentOn = house.vault.today();
    answered.review.answer = Code{"changed"};
    answered.save();
    CHECK(answered.asksForOutcome()); // days do not tell which one it objected to
    REQUIRE(house.decide(ProcedureOutcome::Discontinued, {Code{"person_not_found"}}));
    CHECK(house.file().pastOutcomes.size() == 2);
    CHECK_FALSE(answered.asksForOutcome());
}

TEST_CASE("what is to be decided anew waits again", "[identification]") {
    const auto* answer = GENERATE("new_procedure", "told_to_decide");
    CAPTURE(answer);
    Answered answered(answer);
    auto& house = answered.house;
    const auto procedure = house.file().procedure;
    CHECK(isUndecided(procedure));
    CHECK_FALSE(procedure.decidedOn);
    CHECK(procedure.firstOutcome.text == "rejected");
    CHECK(house.file().pastOutcomes.size() == 1);
    // Nobody here looked at the waiting: the limit that has passed is raised.
    CHECK_FALSE(procedure.waitingSeenOn);
    CHECK(raisedOn(house.file(), house.limits, {}) == procedure.openedOn.plusDays(30));
    CHECK_FALSE(answered.asksForOutcome());
    // The same words saved again do not undo a decision that came since.
    REQUIRE(house.decide(ProcedureOutcome::Identified));
    answered.save();
    CHECK(house.file().procedure.outcome == ProcedureOutcome::Identified);
}
