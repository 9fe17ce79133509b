// SPDX-License-Identifier: GPL-3.0-or-later
// From the text of domain.md 1, 2.2 and 3 and of the issue: nothing ends silently.
#include "core/assessments/Outcome.h"
#include "core/identification/InterimRule.h"
#include "core/identification/OutcomeRules.h"
#include "core/services/Delivery.h"
#include "tests/core/identification/ProcedureHouse.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("a procedure has the 13 phases, the first report done, reminders set",
          "[identification]") {
    ProcedureHouse house;
    const auto file = house.file();
    CHECK(file.run.steps.size() == 13);
    CHECK(file.run.step("report_to_centre")->state == StepState::Done);
    CHECK(file.run.step("receipt")->due == file.procedure.openedOn.plusDays(7));
    CHECK(file.run.step("formal_id")->due == file.procedure.openedOn.plusDays(30));
    CHECK(raisedOn(file, house.limits, {}) == file.procedure.openedOn.plusDays(30));
    auto seen = file;
    seen.procedure = waitingSeen(file.procedure, house.vault.today());
    CHECK(raisedOn(seen, house.limits, {}) == file.procedure.openedOn.plusDays(60));
    CHECK(isWaiting(file.procedure, {}));
    CHECK(waitingDays(file.procedure, {}, house.vault.today()) == 40);
}

TEST_CASE("a day to come on which the authority knew is refused in its own field",
          "[identification]") {
    ProcedureHouse house;
    IdentificationProcedure procedure;
    procedure.id = RecordId::generate();
    procedure.person = house.person.id;
    procedure.openedOn = house.vault.today();
    procedure.knownSince = house.vault.today().plusDays(1);
    const auto opened = house.vault->write([&](Transaction& transaction) {
        return openProcedure(transaction, *house.vault, procedure, house.phases(), house.limits);
    });
    REQUIRE_FALSE(opened);
    CHECK(opened.error().field == "known_since");
}

TEST_CASE("a second report opens a second procedure, never a second person", "[identification]") {
    ProcedureHouse house;
    const auto second = house.open();
    const auto all = house.all().procedures;
    REQUIRE(all.size() == 2);
    CHECK(all.front().procedure.id == second.id);
    CHECK(all.front().run.pathway.id != all.back().run.pathway.id);
    CHECK(all.front().procedure.person == all.back().procedure.person);
    CHECK(house.vault.casework().where<Person>("code", Value(house.person.code))->size() == 1);
}

TEST_CASE("a pathway that was followed before the report becomes its procedure",
          "[identification]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    const auto& phases = ProcedureHouse::phases();
    const auto run = startPathway(*vault, person.id, phases);
    REQUIRE(run);
    IdentificationProcedure procedure;
    procedure.id = RecordId::generate();
    procedure.person = person.id;
    procedure.openedOn = vault.today();
    procedure.knownSince = procedure.openedOn;
    vault.requireWritten([&](Transaction& transaction) {
        return openProcedure(transaction, *vault, procedure, phases,
                             IdentificationLimits::shipped().value());
    });
    const auto kept = vault.casework().find<IdentificationProcedure>(procedure.id);
    CHECK(kept.value()->pathwayCase == run->pathway.id);
    CHECK(vault.casework().where<PathwayCase>("person", person.id)->size() == 1);
}

TEST_CASE("an outcome against her opens four duties in the same commit, with days of the template",
          "[identification]") {
    for (const auto outcome : {ProcedureOutcome::Rejected, ProcedureOutcome::Discontinued,
                               ProcedureOutcome::NotIdentified}) {
        ProcedureHouse house;
        const auto receipt = house.decide(outcome);
        REQUIRE(receipt);
        CHECK(house.file().followUps.size() == 4);
        CHECK(house.duty(DutyRule::Verification).due == house.vault.today().plusDays(14));
        CHECK(house.duty(DutyRule::Assessment).due == house.vault.today().plusDays(7));
        CHECK(house.duty(DutyRule::Talk).due == house.vault.today().plusDays(3));
        CHECK(house.duty(DutyRule::Review).due == house.vault.today().plusDays(7));
        CHECK(house.file().run.step("decision")->state == StepState::Done);
        CHECK(house.file().run.step("objection")->due == house.vault.today().plusDays(30));
        // One commit: taken back together.
        REQUIRE(house.vault->undo(*receipt));
        CHECK(house.file().followUps.empty());
    }
}

TEST_CASE("no way of saving goes around what must follow", "[identification]") {
    ProcedureHouse house;
    auto procedure = house.file().procedure;
    procedure.outcome = ProcedureOutcome::Rejected;
    procedure.decidedOn = house.vault.today();
    const auto refused =
        house.vault->write([&](Transaction& transaction) { return transaction.save(procedure); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(refused.error().field == "follow_up");
}

TEST_CASE("a changed decision keeps the first one", "[identification]") {
    ProcedureHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Rejected));
    REQUIRE(house.decide(ProcedureOutcome::Identified));
    const auto procedure = house.file().procedure;
    CHECK(procedure.firstOutcome.text == "rejected");
    CHECK(procedure.firstDecidedOn == house.vault.today());
    CHECK(house.file().openDuties() == 2); // what protects is still to be done
}

TEST_CASE("an objection has its day only after a decision against her", "[identification]") {
    ProcedureHouse house;
    const auto objection = [&] { return *house.file().run.step("objection"); };
    REQUIRE(house.decide(ProcedureOutcome::Identified));
    CHECK(objection().state == StepState::Ended);
    REQUIRE(house.decide(ProcedureOutcome::Rejected));
    CHECK(objection().state == StepState::Now);
    CHECK_FALSE(objection().doneOn);
    CHECK(objection().due == house.vault.today().plusDays(30));
    REQUIRE(house.decide(ProcedureOutcome::Identified));
    CHECK(objection().state == StepState::Ended);
}

TEST_CASE("an objection that was skipped on purpose opens only with another decision",
          "[identification]") {
    ProcedureHouse house;
    const auto objection = [&] { return house.file().run.step("objection")->state; };
    REQUIRE(house.decide(ProcedureOutcome::Rejected));
    const auto skip = [&](Transaction& transaction) {
        return moveStep(transaction, *house.vault, house.file().run.pathway.id, house.phases(),
                        {"objection", StepMove::Skip, house.vault.today(), {}});
    };
    const auto refused = house.vault->write(skip);
    REQUIRE_FALSE(refused); // nobody wrote why
    CHECK(refused.error().field == "text");
    Narrative why;
    why.id = house.file().run.step("objection")->id;
    why.person = house.person.id;
    why.about = {"pathway_step"};
    why.text = "Synthetic reason.";
    house.vault.save(why);
    house.vault.requireWritten(skip);
    REQUIRE(house.decide(ProcedureOutcome::Rejected, {Code{"insufficient_data"}}));
    CHECK(objection() == StepState::Ended);
    house.vault.clock().advanceSeconds(86'400);
    REQUIRE(house.decide(ProcedureOutcome::Rejected)); // decided on another day
    CHECK(objection() == StepState::Now);
    CHECK(house.file().run.step("objection")->due == house.vault.today().plusDays(30));
}

TEST_CASE("a corrected day of the decision moves what counts from it", "[identification]") {
    ProcedureHouse house;
    const auto today = house.vault.today();
    const auto decidedOn = [&](Date on) {
        auto procedure = house.file().procedure;
        procedure.outcome = ProcedureOutcome::Rejected;
        procedure.decidedOn = on;
        house.vault.requireWritten([&](Transaction& transaction) {
            return saveOutcome(transaction, *house.vault, procedure, house.phases(), house.limits,
                               house.codes);
        });
    };
    const auto objection = [&] { return *house.file().run.step("objection"); };
    const auto move = [&](const StepChange& change) {
        house.vault.requireWritten([&](Transaction& transaction) {
            return moveStep(transaction, *house.vault, house.file().run.pathway.id, house.phases(),
                            change);
        });
    };
    decidedOn(today);
    auto verified = fulfilled(house.duty(DutyRule::Verification), {}, house.vault.session(), today);
    verified.finding = Code{"risk_remains"};
    REQUIRE(house.close(verified));
    decidedOn(today.plusDays(-12));
    CHECK(house.file().run.step("decision")->doneOn == today.plusDays(-12));
    CHECK(objection().due == today.plusDays(18));
    CHECK(house.duty(DutyRule::Assessment).due == today.plusDays(-5));
    CHECK(house.duty(DutyRule::Assessment).openedOn == today.plusDays(-12));
    CHECK(house.duty(DutyRule::Review).due == today.plusDays(-5));
    CHECK(house.file().followUps.size() == 4); // none twice, and the closed one stays closed
    CHECK(house.file().openDuties() == 3);

    move({"objection", StepMove::Begin, today, today.plusDays(3)}); // a day that was agreed on
    decidedOn(today.plusDays(-10));
    CHECK(objection().due == today.plusDays(3));
    move({"objection", StepMove::Complete, today, {}});
    decidedOn(today.plusDays(-8));
    CHECK(objection().state == StepState::Done);
    CHECK(objection().doneOn == today);
}

TEST_CASE("a duty is closed only by its result", "[identification]") {
    ProcedureHouse house;
    const auto before = house.vault.save(anAssessment(house.person.id, day("2026-03-01"), 2));
    REQUIRE(house.decide(ProcedureOutcome::Rejected));
    const auto close = [&](DutyRule rule, const RecordId& evidence) {
        return house.close(
            fulfilled(house.duty(rule), evidence, house.vault.session(), house.vault.today()));
    };
    CHECK(close(DutyRule::Verification, {}).error().field == "finding");
    CHECK(close(DutyRule::Assessment, {}).error().field == "evidence");
    CHECK(close(DutyRule::Assessment, before.id).error().field == "evidence");
    const auto screening =
        house.vault.save(anAssessment(house.person.id, house.vault.today(), 0, "VS-1"));
    auto unmeasured = screening;
    unmeasured.id = RecordId::generate();
    unmeasured.riskRank.reset();
    house.vault.save(unmeasured);
    CHECK(close(DutyRule::Assessment, unmeasured.id).error().field == "evidence");
    CHECK(close(DutyRule::Talk, before.id).error().field == "evidence");
    CHECK(close(DutyRule::Review, before.id).error().field == "evidence");
    house.closeEveryDuty();
    CHECK(house.file().openDuties() == 0);
    // Closed is closed.
    auto again = house.file().followUps.front();
    again.state = FollowUpState::Open;
    CHECK(house.close(again).error().code == ErrorCode::Conflict);
}

TEST_CASE("a talk about her rights closes the duty to explain them, one before it does not",
          "[identification]") {
    ProcedureHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Rejected));
    RightsInformation talk;
    talk.id = RecordId::generate();
    talk.person = house.person.id;
    talk.explainedOn = house.vault.today().plusDays(-1);
    talk.topics = {Code{"interpreter"}};
    talk.language = Code{"tl"};
    house.vault.save(talk);
    const auto close = [&] {
        return house.close(fulfilled(house.duty(DutyRule::Talk), talk.id, house.vault.session(),
                                     house.vault.today()));
    };
    CHECK(close().error().field == "evidence");
    talk.explainedOn = house.vault.today();
    house.vault.save(talk);
    CHECK(close().error().field == "evidence"); // nobody asked whether it was understood
    talk.understood = Understood::No;
    house.vault.save(talk);
    CHECK(close().error().field == "evidence");
    talk.understood = Understood::Partly;
    house.vault.save(talk);
    CHECK(close());
}

TEST_CASE("a talk that is recorded for the duty closes it only if it was understood",
          "[identification]") {
    ProcedureHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Rejected));
    const auto tell = [&](const RightsInformation& talk) {
        return house.vault->write([&](Transaction& transaction) {
            return informOfRights(transaction, house.duty(DutyRule::Talk), talk,
                                  house.vault.session());
        });
    };
    REQUIRE(tell(house.aTalk(Understood::No)));
    CHECK(house.duty(DutyRule::Talk).state == FollowUpState::Open);
    CHECK(house.all().rightsTalks.size() == 1);
    const auto understood = house.aTalk(Understood::Partly);
    REQUIRE(tell(understood));
    const auto duties = house.file().followUps;
    CHECK(std::any_of(duties.begin(), duties.end(), [&](const FollowUp& each) {
        return each.state == FollowUpState::Done && each.evidence == understood.id;
    }));
}

TEST_CASE("the service alone does not close the duty to explain the rights", "[identification]") {
    ProcedureHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Rejected));
    Delivery service;
    service.id = RecordId::generate();
    service.person = house.person.id;
    service.service = Code{"info_rights"};
    service.state = DeliveryState::Delivered;
    service.onDate = house.vault.today();
    house.vault.save(service);
    CHECK(house
              .close(fulfilled(house.duty(DutyRule::Talk), service.id, house.vault.session(),
                               house.vault.today()))
              .error()
              .field == "evidence");
}

TEST_CASE("neither procedure nor file closes past an open duty", "[identification]") {
    ProcedureHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Rejected));
    auto procedure = house.file().procedure;
    procedure.closedOn = house.vault.today();
    const auto closeProcedure = [&] {
        return house.vault->write(
            [&](Transaction& transaction) { return transaction.save(procedure); });
    };
    CHECK(closeProcedure().error().field == "follow_up");
    CHECK(house.closeIt(house.aClosing()).error().field == "follow_up");
    auto person = house.person;
    person.status = CaseStatus::Closed;
    const auto direct =
        house.vault->write([&](Transaction& transaction) { return transaction.save(person); });
    CHECK(direct.error().field == "follow_up");
    house.closeEveryDuty();
    CHECK(house.vault->write([&](Transaction& transaction) { return transaction.save(person); })
              .error()
              .field == "closing");
    CHECK(closeProcedure());
    REQUIRE(house.closeIt(house.aClosing()));
    CHECK(house.vault.casework().find<Person>(person.id).value()->status == CaseStatus::Closed);
}

TEST_CASE("a file does not close while a procedure or a review waits", "[identification]") {
    ProcedureHouse house;
    CHECK(house.closeIt(house.aClosing()).error().field == "procedure");
    REQUIRE(house.decide(ProcedureOutcome::Rejected));
    ReviewRequest review;
    review.id = RecordId::generate();
    review.person = house.person.id;
    review.pathwayCase = house.file().run.pathway.id;
    review.openedOn = house.vault.today();
    review.state = ReviewState::Sent;
    review.addressee = Code{"ombudsman"};
    review.grounds = {Code{"new_facts"}};
    review.sentOn = house.vault.today();
    house.vault.requireWritten([&](Transaction& transaction) {
        return saveReview(transaction, *house.vault, review, house.phases(), house.limits,
                          house.codes);
    });
    CHECK(house.file().run.step("objection")->state == StepState::Done);
    CHECK(house.file().reviews.front().answerDue == house.vault.today().plusDays(30));
    auto verified = fulfilled(house.duty(DutyRule::Verification), {}, house.vault.session(),
                              house.vault.today());
    verified.finding = Code{"new_facts"};
    REQUIRE(house.close(verified));
    CHECK(house.closeIt(house.aClosing()).error().field == "follow_up");
}

TEST_CASE("closing asks for risk, agreement and a plan, and agrees contacts for the time after",
          "[identification]") {
    ProcedureHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Identified));
    auto closing = house.aClosing();
    closing.riskLevel = Code{"immediate"};
    CHECK(house.closeIt(closing).error().field == "risk_level");
    closing = house.aClosing();
    closing.agreed = YesNo::NotAsked;
    CHECK(house.closeIt(closing).error().field == "agreed");
    closing = house.aClosing();
    closing.exitPlan = YesNo::No;
    CHECK(house.closeIt(closing).error().field == "exit_plan");
    REQUIRE(house.closeIt(house.aClosing()));
    const auto contacts = house.all().monitoring;
    REQUIRE(contacts.size() == 4);
    CHECK(contacts[0].due == day("2026-04-10"));
    CHECK(contacts[1].due == day("2026-06-10"));
    CHECK(contacts[2].due == day("2026-09-10"));
    CHECK(contacts[3].due == day("2027-03-10"));
    CHECK(house.file().procedure.closedOn == house.vault.today());
}

TEST_CASE(
    "a person at risk is looked at again in the rhythm of the status, and leaves with a reason",
    "[identification]") {
    ProcedureHouse house;
    ProtectiveStatus status;
    status.id = RecordId::generate();
    status.person = house.person.id;
    status.criteria = {Code{"dependency"}};
    status.since = day("2026-02-01");
    status.reviewDays = 30;
    status.reviewDue = day("2026-03-03");
    house.vault.save(status);
    const auto later = reviewed(status, day("2026-03-10"));
    CHECK(later.reviewDue == day("2026-04-09"));
    house.vault.save(later);
    // The official outcome changes nothing about it.
    REQUIRE(house.decide(ProcedureOutcome::NotIdentified));
    CHECK_FALSE(house.all().protection.front().endedOn);
    auto ended = later;
    ended.endedOn = day("2026-03-10");
    const auto refused =
        house.vault->write([&](Transaction& transaction) { return transaction.save(ended); });
    CHECK(refused.error().field == "exit_reason");
}

TEST_CASE("a screening proposes its guarantees once", "[identification]") {
    ProcedureHouse house;
    auto screening = anAssessment(house.person.id, house.vault.today(), 1, "VS-1");
    assessments::Outcome outcome;
    outcome.questionnaire = "VS-1";
    outcome.version = screening.questionnaireVersion;
    outcome.riskRank = screening.riskRank;
    outcome.level = outcome.scoredLevel = screening.level.text;
    outcome.guarantees = {{"interviewer_sex", {"V15"}}, {"psychologist", {"V14"}}};
    screening.outcome.data() = outcome.toJson();
    house.vault.save(screening);
    auto all = house.all();
    REQUIRE(all.proposed.size() == 2);
    auto asked = all.proposed.front();
    asked.state = GuaranteeState::Requested;
    CHECK(house.vault->write([&](Transaction& transaction) { return transaction.save(asked); })
              .error()
              .field == "requested_on");
    asked.requestedOn = house.vault.today();
    house.vault.save(asked);
    all = house.all();
    CHECK(all.proposed.size() == 1);
    CHECK(all.guarantees.size() == 1);
    asked.state = GuaranteeState::Refused;
    asked.institution = Code{"migration"};
    asked.answeredOn = house.vault.today();
    CHECK(house.vault->write([&](Transaction& transaction) { return transaction.save(asked); })
              .error()
              .field == "refusal_reason");
}

TEST_CASE("a changed decision keeps who told the person of the one before", "[identification]") {
    ProcedureHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Rejected, {Code{"insufficient_data"}}));
    auto told = house.file().procedure;
    told.toldOn = house.vault.today();
    told.toldBy = Code{"own"};
    told.toldHow = Code{"by_phone"};
    house.vault.save(told);
    ProcedureDetail words;
    words.id = told.id;
    words.person = told.person;
    words.authorityWords = "Too little is known.";
    house.vault.save(words);
    house.vault.clock().advanceSeconds(86'400);
    REQUIRE(house.decide(ProcedureOutcome::Identified));

    const auto file = house.file();
    CHECK_FALSE(file.procedure.toldOn); // of the new one nobody has told her yet
    CHECK(file.procedure.toldBy.empty());
    REQUIRE(file.pastOutcomes.size() == 1);
    const auto& past = file.pastOutcomes.front();
    CHECK(past.outcome == ProcedureOutcome::Rejected);
    CHECK(past.toldOn == day("2026-03-10"));
    CHECK(past.toldBy.text == "own");
    CHECK(past.toldHow.text == "by_phone");
    CHECK(past.replacedOn == day("2026-03-11"));
    CHECK(house.vault.confidential().find<Narrative>(past.id).value()->text ==
          "Too little is known.");
    CHECK(
        house.vault.confidential().find<ProcedureDetail>(told.id).value()->authorityWords.empty());

    REQUIRE(house.decide(ProcedureOutcome::Discontinued));
    CHECK(house.file().pastOutcomes.size() == 2);
    CHECK(house.file().procedure.firstOutcome.text == "rejected");
}

TEST_CASE("the document of a replaced decision is not that of the new one", "[identification]") {
    ProcedureHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Rejected));
    ProcedureDetail words;
    words.id = house.file().procedure.id;
    words.person = house.person.id;
    words.reference = "CZ-1";
    words.decisionDocument = "Decision 7, blue folder";
    words.whatWasKnown = "One statement.";
    house.vault.save(words);
    REQUIRE(house.decide(ProcedureOutcome::Identified));

    const auto past = house.file().pastOutcomes.front().id;
    const auto confidential = house.vault.confidential();
    const auto kept = confidential.find<ProcedureDetail>(past).value();
    REQUIRE(kept);
    CHECK(kept->decisionDocument == "Decision 7, blue folder");
    CHECK(kept->whatWasKnown == "One statement.");
    CHECK_FALSE(confidential.find<Narrative>(past).value()); // nobody wrote any
    const auto fresh = confidential.find<ProcedureDetail>(words.id).value();
    CHECK(fresh->decisionDocument.empty());
    CHECK(fresh->whatWasKnown.empty());
    CHECK(fresh->reference == "CZ-1");
}

TEST_CASE("what was said with a changed decision stays with it", "[identification]") {
    ProcedureHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Rejected));
    auto changed = house.file().procedure;
    changed.outcome = ProcedureOutcome::Identified;
    changed.toldOn = house.vault.today();
    changed.toldBy = Code{"centre"};
    house.vault.requireWritten([&](Transaction& transaction) {
        return saveOutcome(transaction, *house.vault, changed, house.phases(), house.limits,
                           house.codes);
    });
    CHECK(house.file().procedure.toldBy.text == "centre");
    CHECK_FALSE(house.file().pastOutcomes.front().toldOn);
}
