// SPDX-License-Identifier: GPL-3.0-or-later
// Neither a procedure nor a file ends past an outcome that nobody recorded after a review, or that
// nobody told the person (domain.md 3 phases 7, 11 and 12; needs D34, D38). Everybody is invented.
#include "core/catalogue/DefinitionRule.h"
#include "core/identification/ClosingRules.h"
#include "core/identification/OutcomeRules.h"
#include "core/people/FileReopening.h"
#include "core/people/Narrative.h"
#include "tests/core/identification/ProcedureHouse.h"
#include "tests/core/support/Searches.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

std::string said(const Status& status) {
    return status ? std::string("may") : status.error().field;
}

/// Assessed before, and decided ten days ago, before what the tests do on 10 March 2026.
class EndingHouse : public ProcedureHouse {
  public:
    explicit EndingHouse(ProcedureOutcome outcome, std::optional<Date> toldOn = {}) {
        vault.save(anAssessment(person.id, vault.today().plusDays(-20), 0));
        auto procedure = file().procedure;
        procedure.outcome = outcome;
        procedure.decidedOn = vault.today().plusDays(-10);
        procedure.toldOn = toldOn;
        save(procedure);
        if (isAgainstHer(outcome)) {
            closeEveryDuty();
        }
    }
    void save(const IdentificationProcedure& procedure) {
        vault.requireWritten([&](Transaction& transaction) {
            return saveOutcome(transaction, *vault, procedure, phases(), limits, codes);
        });
    }
    void answer(const char* with) {
        ReviewRequest review;
        review.id = RecordId::generate();
        review.person = person.id;
        review.pathwayCase = file().run.pathway.id;
        review.openedOn = vault.today().plusDays(-9);
        review.state = ReviewState::Answered;
        review.addressee = Code{"ombudsman"};
        review.grounds = {Code{"new_facts"}};
        review.sentOn = review.openedOn;
        review.answeredOn = vault.today();
        review.answer = Code{with};
        vault.requireWritten([&](Transaction& transaction) {
            return saveReview(transaction, *vault, review, phases(), limits, codes);
        });
    }
    /// As the program asks when the procedure is closed.
    std::string procedureMayEnd(const RecordId& changeSet = RecordId::generate()) {
        const auto before = file().procedure;
        auto after = before;
        after.closedOn = vault.today();
        const auto was = toRow(before);
        return said(wholeRule()(describe<IdentificationProcedure>(), &was, toRow(after),
                                context(changeSet)));
    }
    /// As it asks when a closing of the file is saved.
    std::string fileMayEnd(const char* reason = "risks_removed") {
        auto closing = aClosing();
        closing.reason = Code{reason};
        return said(
            wholeRule()(describe<CaseClosing>(), nullptr, toRow(closing), context(RecordId())));
    }
    /// With the written reason that such an end asks for.
    void endSearch(SearchPlan search, const char* how) {
        search.endedHow = Code{how};
        Narrative reason;
        reason.id = search.id;
        reason.person = person.id;
        reason.about = Code{"search_plan"};
        reason.text = std::string("Invented: ") + how;
        vault.requireWritten([&](Transaction& transaction) {
            auto kept = transaction.save(vault.confidential(), reason);
            return kept ? transaction.save(search) : kept;
        });
    }
    RuleContext context(const RecordId& changeSet) {
        return {vault.casework(), vault.confidential(), vault.today(), changeSet};
    }
};

} // namespace

TEST_CASE("nothing ends past a review that was won", "[identification]") {
    for (const auto* answer : {"changed", "partly", "fault_found"}) {
        CAPTURE(answer);
        EndingHouse house(ProcedureOutcome::Rejected, day("2026-03-01"));
        CHECK(house.procedureMayEnd() == "may");
        CHECK(house.fileMayEnd() == "may");
        house.answer(answer);
        CHECK(house.procedureMayEnd() == "review");
        CHECK(house.fileMayEnd() == "review");
        CHECK(house.fileMayEnd("died") == "review");
        auto decided = house.file().procedure;
        decided.outcome = ProcedureOutcome::Identified;
        decided.decidedOn = house.vault.today();
        decided.toldOn = house.vault.today();
        house.save(decided);
        CHECK(house.procedureMayEnd() == "may");
        CHECK(house.fileMayEnd() == "may");
    }
}

TEST_CASE("whoever did not die after all is told the decision", "[identification]") {
    EndingHouse house(ProcedureOutcome::Identified);
    auto closing = house.aClosing();
    closing.reason = Code{std::string(kDied)};
    REQUIRE(house.closeIt(closing));
    house.vault.clock().advanceSeconds(86'400);
    auto procedure = house.file().procedure;
    procedure.closedOn.reset();
    house.vault.save(procedure);
    CHECK(house.procedureMayEnd() == "may");
    house.vault.requireWritten([&](Transaction& transaction) {
        return reopenByHand(transaction, house.vault.casework(), house.person.id);
    });
    CHECK(house.procedureMayEnd() == "told_on");
}

TEST_CASE("nothing ends past a decision that nobody told the person", "[identification]") {
    EndingHouse house(ProcedureOutcome::Identified);
    CHECK(house.procedureMayEnd() == "told_on");
    CHECK(house.fileMayEnd() == "told_on");
    CHECK(house.fileMayEnd("died") == "may");
    SECTION("until it is told") {
        auto told = house.file().procedure;
        told.toldOn = house.vault.today();
        house.save(told);
        CHECK(house.procedureMayEnd() == "may");
        CHECK(house.fileMayEnd() == "may");
    }
    SECTION("or the person cannot be found any more") {
        auto search = aSearch(house.person.id, day("2026-03-02"));
        search.state = SearchState::Ended;
        search.endedOn = day("2026-03-08");
        search.nextOn.reset();
        house.vault.save(aContact(house.person.id, "2026-03-03T09:00:00Z", "spoke"));
        house.vault.save(aContact(house.person.id, "2026-03-04T09:00:00Z", "no_answer"));
        for (const auto& [how, may] :
             {std::pair{"reached", "told_on"}, std::pair{"with_other_service", "told_on"},
              std::pair{"would_endanger", "may"}, std::pair{"nothing_left", "may"}}) {
            CAPTURE(how);
            house.endSearch(search, how);
            CHECK(house.procedureMayEnd() == may);
            CHECK(house.fileMayEnd() == may);
        }
        house.vault.save(aContact(house.person.id, "2026-03-09T09:00:00Z", "spoke")); // came back
        CHECK(house.procedureMayEnd() == "told_on");
    }
    SECTION("or a named person writes why in the change that closes the procedure") {
        auto closed = house.file().procedure;
        closed.closedOn = house.vault.today();
        Narrative reason;
        reason.id = closed.id;
        reason.person = house.person.id;
        reason.about = Code{"identification_procedure"};
        reason.text = "Invented: the lawyer asked us to wait.";
        const auto written = house.vault->write([&](Transaction& transaction) {
            return transaction.save(house.vault.confidential(), reason);
        });
        REQUIRE(written);
        CHECK(house.procedureMayEnd() == "told_on"); // of an earlier change
        CHECK(house.procedureMayEnd(written->changeSet) == "may");
        house.vault.save(closed);
        CHECK(house.fileMayEnd() == "may");
    }
}

TEST_CASE("no reason against the person stands with an outcome that identifies them",
          "[identification]") {
    EndingHouse house(ProcedureOutcome::Rejected, day("2026-03-01"));
    auto rejected = house.file().procedure;
    rejected.outcomeReasons = {Code{"person_not_found"}, Code{"insufficient_data"}, Code{"other"}};
    house.save(rejected);
    auto identified = house.file().procedure;
    identified.outcome = ProcedureOutcome::Identified;
    identified.decidedOn = house.vault.today();
    const auto duties = house.file().followUps.size();
    house.save(identified); // as the form had them before
    const auto now = house.file();
    CHECK(now.procedure.outcomeReasons == std::vector{Code{"other"}});
    CHECK(now.followUps.size() == duties); // nothing must follow
    CHECK_FALSE(saysNotFound(now.procedure, house.codes));
    REQUIRE(now.pastOutcomes.size() == 1);
    CHECK(now.pastOutcomes.front().reasons.size() == 3);
    const auto was = toRow(now.procedure);
    for (const auto* reason :
         {"person_not_found", "labour_rights_violation", "fraud", "withdrew"}) {
        CAPTURE(reason);
        auto typed = now.procedure;
        typed.outcomeReasons = {Code{reason}};
        const auto refused = wholeRule()(describe<IdentificationProcedure>(), &was, toRow(typed),
                                         house.context(RecordId::generate()));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().field == "outcome_reasons");
        CHECK(fittingReasons({Code{reason}}, ProcedureOutcome::Rejected, house.codes).size() == 1);
    }
}
