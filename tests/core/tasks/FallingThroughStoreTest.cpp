// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/FallingThroughStore.h"

#include "core/identification/AccommodationRequest.h"
#include "core/identification/NextStep.h"
#include "core/identification/ScreeningCoverageStore.h"
#include "core/tasks/DueTaskStore.h"
#include "core/tasks/OpenProcedureStore.h"
#include "tests/core/identification/ProcedureHouse.h"
#include "tests/core/reports/ReportBuilders.h"
#include "tests/core/support/LittleAssessment.h"
#include "tests/core/support/Searches.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

FallingThroughStore storeOf(const ProcedureHouse& house) {
    return FallingThroughStore(house.vault.casework(), house.limits, ProcedureHouse::library(),
                               house.codes, house.vault.today());
}

int countOf(ProcedureHouse& house, FallingKind kind) {
    const auto counts = storeOf(house).counts();
    REQUIRE(counts);
    for (const auto& count : *counts) {
        if (count.kind == kind) {
            return count.persons;
        }
    }
    FAIL("no such list");
    return -1;
}

bool isDue(ProcedureHouse& house, TaskKind kind) {
    DueQuery query;
    query.today = house.vault.today();
    query.horizonDays = 60;
    const auto due = DueTaskStore(house.vault.casework(), house.vault->confidential()).due(query);
    REQUIRE(due);
    return std::any_of(due->begin(), due->end(),
                       [&](const DueTask& task) { return task.kind == kind; });
}

} // namespace

TEST_CASE("a procedure that waits is on the list until something protects the person",
          "[falling]") {
    ProcedureHouse house; // open for 40 days
    CHECK(countOf(house, FallingKind::WaitingUnprotected) == 1);
    const FallingThroughStore store(house.vault.casework(), house.limits, ProcedureHouse::library(),
                                    house.codes, house.vault.today());
    CHECK(store.waitingPast() == std::vector<int>{1, 0, 0});
    const auto rows = store.list(FallingKind::WaitingUnprotected);
    REQUIRE(rows->size() == 1);
    CHECK(rows->front().days == 40);
    CHECK(rows->front().caseCode == house.person.code);
    CHECK(isDue(house, TaskKind::Waiting));
    InterimMeasure measure;
    measure.id = RecordId::generate();
    measure.person = house.person.id;
    measure.procedure = house.file().procedure.id;
    measure.kind = Code{"accommodation"};
    measure.validFrom = house.vault.today();
    measure.validUntil = house.vault.today().plusDays(90);
    house.vault.save(measure);
    CHECK(countOf(house, FallingKind::WaitingUnprotected) == 0);
    CHECK_FALSE(isDue(house, TaskKind::Waiting));
}

TEST_CASE("protection that begins later protects nobody yet, neither on the list nor in Today",
          "[falling]") {
    ProcedureHouse house;
    InterimMeasure measure;
    measure.id = RecordId::generate();
    measure.person = house.person.id;
    measure.procedure = house.file().procedure.id;
    measure.kind = Code{"accommodation"};
    measure.validFrom = house.vault.today().plusDays(5);
    measure.validUntil = house.vault.today().plusDays(90);
    house.vault.save(measure);
    CHECK(countOf(house, FallingKind::WaitingUnprotected) == 1);
    CHECK(isDue(house, TaskKind::Waiting));
    measure.validFrom = house.file().procedure.openedOn;
    house.vault.save(measure);
    CHECK(countOf(house, FallingKind::WaitingUnprotected) == 0);
    CHECK_FALSE(isDue(house, TaskKind::Waiting));
}

TEST_CASE("the phases end with the file, and remind nobody afterwards", "[falling]") {
    ProcedureHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Identified));
    CHECK(isDue(house, TaskKind::PathwayStep));
    REQUIRE(house.closeIt(house.aClosing()));
    const auto file = house.file();
    CHECK(file.run.pathway.state == PathwayState::Ended);
    CHECK(file.run.pathway.endedOn == house.vault.today());
    CHECK(file.procedure.closedOn == house.vault.today());
    CHECK_FALSE(isDue(house, TaskKind::PathwayStep));
}

TEST_CASE("a report of ours without an answer is on the list until the Centre answers",
          "[falling]") {
    ProcedureHouse house;
    CHECK(countOf(house, FallingKind::ReportedUnanswered) == 1);
    CentreContact contact;
    contact.id = RecordId::generate();
    contact.person = house.person.id;
    contact.procedure = house.file().procedure.id;
    contact.onDate = house.vault.today().plusDays(-10);
    contact.channel = Code{"email"};
    contact.about = Code{"state"};
    contact.answerDue = house.vault.today().plusDays(-3);
    house.vault.save(contact);
    CHECK(countOf(house, FallingKind::ReportedUnanswered) == 1);
    CHECK(isDue(house, TaskKind::CentreAnswer));
    contact.answeredOn = house.vault.today();
    house.vault.save(contact);
    CHECK(countOf(house, FallingKind::ReportedUnanswered) == 0);
    CHECK_FALSE(isDue(house, TaskKind::CentreAnswer));
}

TEST_CASE("dismissed and never verified, until it is verified", "[falling]") {
    ProcedureHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Rejected));
    CHECK(countOf(house, FallingKind::NeverVerified) == 1);
    CHECK(isDue(house, TaskKind::Duty));
    house.closeEveryDuty();
    CHECK(countOf(house, FallingKind::NeverVerified) == 0);
    CHECK_FALSE(isDue(house, TaskKind::Duty));
}

TEST_CASE("a decision is due to be told from its day until the person was told", "[falling]") {
    ProcedureHouse house;
    CHECK_FALSE(isDue(house, TaskKind::TellOutcome)); // nothing is decided
    REQUIRE(house.decide(ProcedureOutcome::Identified));
    CHECK(isDue(house, TaskKind::TellOutcome));
    auto procedure = house.file().procedure;
    procedure.toldOn = house.vault.today();
    house.vault.save(procedure);
    CHECK_FALSE(isDue(house, TaskKind::TellOutcome));
    procedure.toldOn.reset();
    house.vault.save(procedure);
    CHECK(isDue(house, TaskKind::TellOutcome));
    REQUIRE(house.closeIt(house.aClosing()));
    CHECK_FALSE(isDue(house, TaskKind::TellOutcome));
}

TEST_CASE("not found, and nobody tried for fourteen days", "[falling]") {
    ProcedureHouse house;
    auto procedure = house.file().procedure;
    REQUIRE(house.decide(ProcedureOutcome::Discontinued, {Code{"person_not_found"}}));
    CHECK(countOf(house, FallingKind::NotFound) == 0); // decided today
    procedure = house.file().procedure;
    procedure.decidedOn = house.vault.today().plusDays(-20);
    house.vault.save(procedure);
    CHECK(countOf(house, FallingKind::NotFound) == 1);
    house.vault.save(aContact(house.person.id, "2026-02-20T09:00:00Z", "no_answer"));
    CHECK(countOf(house, FallingKind::NotFound) == 1);
    house.vault.save(aContact(house.person.id, "2026-03-05T09:00:00Z", "no_answer"));
    CHECK(countOf(house, FallingKind::NotFound) == 0);
}

TEST_CASE("where no safe way leads to the person, asking others is the attempt", "[falling]") {
    ProcedureHouse house; // on 10 March 2026
    REQUIRE(house.decide(ProcedureOutcome::Identified));
    const auto plan = house.vault.save(aSearch(house.person.id, day("2026-02-01")));
    CHECK(countOf(house, FallingKind::NotFound) == 1);
    auto step = aDoneStep(plan, day("2026-03-05"));
    step.state = SearchStepState::LeftOut;
    house.vault.save(step);
    CHECK(countOf(house, FallingKind::NotFound) == 1);
    house.vault.save(aDoneStep(plan, day("2026-02-20")));
    CHECK(countOf(house, FallingKind::NotFound) == 1);
    const auto rows = storeOf(house).list(FallingKind::NotFound);
    REQUIRE(rows->size() == 1);
    CHECK(rows->front().since == day("2026-02-20"));
    house.vault.save(aDoneStep(plan, day("2026-03-05")));
    CHECK(countOf(house, FallingKind::NotFound) == 0);
}

TEST_CASE("whoever was spoken with since the decision is found, without any search", "[falling]") {
    ProcedureHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Discontinued, {Code{"person_not_found"}}));
    auto procedure = house.file().procedure;
    procedure.decidedOn = house.vault.today().plusDays(-30);
    house.vault.save(procedure);
    Contact talk;
    talk.id = RecordId::generate();
    talk.person = house.person.id;
    talk.channel = Code{"mobile"};
    talk.result = Code{"spoke"};
    talk.at = *Timestamp::parse("2026-02-01T09:00:00Z"); // before the decision
    house.vault.save(talk);
    CHECK(countOf(house, FallingKind::NotFound) == 1);
    talk.id = RecordId::generate();
    talk.at = *Timestamp::parse("2026-02-15T09:00:00Z"); // since, and more than 14 days ago
    talk.safe = YesNo::No;
    house.vault.save(talk);
    CHECK(countOf(house, FallingKind::NotFound) == 1); // as wasReached
    talk.safe = YesNo::Yes;
    house.vault.save(talk);
    CHECK(countOf(house, FallingKind::NotFound) == 0);
}

TEST_CASE("an attempt counts by the day here", "[falling]") {
    ProcedureHouse house(60);
    REQUIRE(house.decide(ProcedureOutcome::Discontinued, {Code{"person_not_found"}}));
    auto procedure = house.file().procedure;
    procedure.decidedOn = house.vault.today().plusDays(-30); // 8 February
    house.vault.save(procedure);
    REQUIRE(countOf(house, FallingKind::NotFound) == 1);
    Contact contact;
    contact.id = RecordId::generate();
    contact.person = house.person.id;
    contact.channel = Code{"mobile"};
    contact.safe = YesNo::Yes;
    // Tried past midnight, thirteen days ago, or spoken with past midnight, on the day of the
    // decision.
    const bool tried = GENERATE(true, false);
    contact.at = *Timestamp::parse(tried ? "2026-02-24T23:30:00Z" : "2026-02-07T23:30:00Z");
    contact.result = Code{tried ? "no_answer" : "spoke"};
    house.vault.save(contact);
    CHECK(countOf(house, FallingKind::NotFound) == 0);
}

TEST_CASE("a list has a row a person, as the tile counts", "[falling]") {
    ProcedureHouse house;
    auto second = house.file().procedure;
    second.id = RecordId::generate();
    second.openedOn = house.vault.today().plusDays(-50);
    house.vault.save(second);
    CHECK(countOf(house, FallingKind::WaitingUnprotected) == 1);
    const auto rows = storeOf(house).list(FallingKind::WaitingUnprotected);
    REQUIRE(rows->size() == 1);
    CHECK(rows->front().records == 2);
    CHECK(rows->front().days == 50);
    CHECK(rows->front().record == second.id);
}

TEST_CASE("not recognised and the risk goes on, in an open file and a closed one", "[falling]") {
    ProcedureHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Rejected));
    CHECK(countOf(house, FallingKind::NotRecognised) == 0); // nothing is known of a risk
    auto assessed = anAssessment(house.person.id, house.vault.today().plusDays(-20), 1);
    house.vault.save(assessed);
    CHECK(countOf(house, FallingKind::NotRecognised) == 1);
    house.vault.save(anAssessment(house.person.id, house.vault.today().plusDays(-10), 0));
    CHECK(countOf(house, FallingKind::NotRecognised) == 0);
    house.closeEveryDuty(); // the verification says that the risk remains
    CHECK(countOf(house, FallingKind::NotRecognised) == 1);
    REQUIRE(house.closeIt(house.aClosing()));
    CHECK(countOf(house, FallingKind::NotRecognised) == 1);
    CHECK(storeOf(house).list(FallingKind::NotRecognised)->size() == 1);
    const auto step = nextStepOf(house.all(), house.person,
                                 {house.limits, ProcedureHouse::library(), house.vault.today()});
    CHECK(step.kind != NextStepKind::OpenProcedure);
    CHECK(step.kind != NextStepKind::Duty);
}

TEST_CASE("a form that says hardly anything makes nobody recognised", "[falling]") {
    ProcedureHouse house;
    REQUIRE(house.decide(ProcedureOutcome::NotIdentified));
    const auto today = house.vault.today();
    house.vault.save(anAssessment(house.person.id, today.plusDays(-20), 2));
    house.vault.save(aLowAssessment(house.person.id, today.plusDays(-5), 2));
    CHECK(countOf(house, FallingKind::NotRecognised) == 1);
    CHECK(storeOf(house).list(FallingKind::NotRecognised)->size() == 1);
    house.vault.save(aLowAssessment(house.person.id, today.plusDays(-4), 18));
    CHECK(countOf(house, FallingKind::NotRecognised) == 0);
}

TEST_CASE("whoever is identified in the end was recognised", "[falling]") {
    ProcedureHouse house;
    house.vault.save(anAssessment(house.person.id, house.vault.today(), 2));
    REQUIRE(house.decide(ProcedureOutcome::NotIdentified));
    CHECK(countOf(house, FallingKind::NotRecognised) == 1);
    REQUIRE(house.decide(ProcedureOutcome::Identified));
    CHECK(countOf(house, FallingKind::NotRecognised) == 0);
}

TEST_CASE("open procedures stand by age, each with what was last done", "[falling]") {
    ProcedureHouse house;
    const auto first = house.file().procedure;
    auto open = openProcedures(house.vault.casework(), house.vault.today()).value();
    REQUIRE(open.rows.size() == 1);
    CHECK(open.rows[0].days == 40);
    CentreContact contact;
    contact.id = RecordId::generate();
    contact.person = house.person.id;
    contact.procedure = first.id;
    contact.onDate = house.vault.today();
    contact.channel = Code{"email"};
    contact.about = Code{"receipt"};
    house.vault.save(contact);
    auto older = first;
    older.id = RecordId::generate();
    older.openedOn = first.openedOn.plusDays(-10);
    house.vault.save(older);
    open = openProcedures(house.vault.casework(), house.vault.today()).value();
    CHECK(open.count == 2);
    REQUIRE(open.rows.size() == 2);
    CHECK(open.rows[0].procedure == older.id);
    CHECK(open.rows[1].lastAct == ProcedureAct::AskedCentre);
    CHECK(open.rows[1].lastOn == house.vault.today());
    CHECK(openProcedures(house.vault.casework(), house.vault.today(), 1)->rows.size() == 1);
    REQUIRE(house.decide(ProcedureOutcome::Identified));
    CHECK(openProcedures(house.vault.casework(), house.vault.today())->count == 1);
}

TEST_CASE("the one next step goes from what must follow to a first procedure", "[falling]") {
    ProcedureHouse house;
    const auto kind = [&] {
        return nextStepOf(house.all(), house.person,
                          {house.limits, ProcedureHouse::library(), house.vault.today()})
            .kind;
    };
    CHECK(kind() == NextStepKind::Protection); // waits for 40 days
    house.limits.waitingDays = {41};
    CHECK(kind() == NextStepKind::Phase);
    REQUIRE(house.decide(ProcedureOutcome::Rejected));
    CHECK(kind() == NextStepKind::Duty);
    const auto nobody = IdentificationFile();
    const auto terms = NextStepTerms::of(house.limits, ProcedureHouse::library(), house.codes,
                                         house.vault.today());
    auto somebody = house.person;
    somebody.category = PersonCategory::PresumedVictim;
    CHECK(nextStepOf(nobody, somebody, terms).kind == NextStepKind::OpenProcedure);
    somebody.category = PersonCategory::PersonAtRisk;
    CHECK(nextStepOf(nobody, somebody, terms).kind == NextStepKind::SayWhy);
    somebody.status = CaseStatus::Closed;
    CHECK(nextStepOf(nobody, somebody, terms).kind == NextStepKind::Nothing);
}

TEST_CASE("seen once and never offered a service", "[falling]") {
    ProcedureHouse house;
    CHECK(countOf(house, FallingKind::SeenOnce) == 1);
    Delivery service;
    service.id = RecordId::generate();
    service.person = house.person.id;
    service.service = Code{"legal_info"};
    service.onDate = house.vault.today();
    for (const auto& [state, code] : CodesOf<DeliveryState>::codes) {
        CAPTURE(code);
        service.state = state;
        house.vault.save(service);
        const bool asked =
            state == DeliveryState::Requested || state == DeliveryState::NotAvailable;
        CHECK(countOf(house, FallingKind::SeenOnce) == (asked ? 1 : 0));
    }
    service.state = DeliveryState::Requested;
    house.vault.save(service);
    auto action = anAction(house.person.id, house.vault.today());
    for (const auto& [state, code] : CodesOf<ActionState>::codes) {
        CAPTURE(code);
        action.state = state;
        house.vault.save(action);
        const bool begun = state == ActionState::InProgress || state == ActionState::Done;
        CHECK(countOf(house, FallingKind::SeenOnce) == (begun ? 0 : 1));
        action.service = {}; // such as to tell the supervisor
        house.vault.save(action);
        CHECK(countOf(house, FallingKind::SeenOnce) == 1);
        action.service = Code{"legal_aid"};
    }
}

TEST_CASE("a referral is an offer once it left", "[falling]") {
    ProcedureHouse house;
    const auto provider = house.vault.save(aProvider());
    auto consent = aConsent(house.person.id, provider.id, house.vault.today());
    consent.scope = {Code{"needs"}};
    consent.givenBy = Code{"person"};
    house.vault.save(consent);
    auto referral = aSentReferral(consent, house.vault.today());
    const auto sent = referral;
    referral.state = ReferralState::Draft;
    referral.sentOn.reset();
    referral.answerDue.reset();
    house.vault.save(referral);
    CHECK(countOf(house, FallingKind::SeenOnce) == 1);
    house.vault.save(sent);
    CHECK(countOf(house, FallingKind::SeenOnce) == 0);
}

TEST_CASE("a reassessment is overdue until the person is assessed again", "[falling]") {
    ProcedureHouse house;
    auto assessed = anAssessment(house.person.id, day("2026-03-01"), 2);
    assessed.reassessBy = day("2026-03-08");
    house.vault.save(assessed);
    CHECK(countOf(house, FallingKind::ReassessmentOverdue) == 1);
    house.vault.save(anAssessment(house.person.id, house.vault.today(), 1));
    CHECK(countOf(house, FallingKind::ReassessmentOverdue) == 0);
}

TEST_CASE("a reason that the organisation says means 'not found' is listed like the shipped one",
          "[falling]") {
    ProcedureHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Discontinued, {Code{"moved_on"}}));
    auto procedure = house.file().procedure;
    procedure.decidedOn = house.vault.today().plusDays(-20);
    house.vault.save(procedure);
    CHECK(countOf(house, FallingKind::NotFound) == 0);
    house.codes = withOwnReasons();
    CHECK(countOf(house, FallingKind::NotFound) == 1);
    SearchPlan search;
    search.id = RecordId::generate();
    search.person = house.person.id;
    search.reason = Code{"person_not_found"};
    search.openedOn = house.vault.today().plusDays(-20);
    search.nextOn = house.vault.today();
    house.vault.save(search);
    const FallingThroughStore store(house.vault.casework(), house.limits, ProcedureHouse::library(),
                                    house.codes, house.vault.today());
    CHECK(store.list(FallingKind::NotFound)->size() == 1); // not once more for the search
}

TEST_CASE("an analyst sees the lists, a shelter worker does not", "[falling]") {
    const auto limits = IdentificationLimits::shipped().value();
    const auto& codes = referrals::shippedTerms().codes;
    TestVault shelter(Role::ShelterWorker);
    CHECK(FallingThroughStore(shelter.casework(), limits, ProcedureHouse::library(), codes,
                              shelter.today())
              .counts()
              .error()
              .code == ErrorCode::NoPermission);
    TestVault analyst(Role::Analyst);
    CHECK(FallingThroughStore(analyst.casework(), limits, ProcedureHouse::library(), codes,
                              analyst.today())
              .counts());
}

TEST_CASE("screening is counted by how early it came", "[falling]") {
    ProcedureHouse house; // first contact on 1 March
    const auto from = day("2026-01-01");
    const auto coverage = [&] {
        return screeningCoverage(house.vault.casework(), house.limits, from, house.vault.today())
            .value();
    };
    CHECK(coverage().never == 1);
    house.vault.save(anAssessment(house.person.id, day("2026-03-04"), 1, "VS-1"));
    CHECK(coverage().complete == 1);
    house.vault.save(anAssessment(house.person.id, day("2026-03-02"), 1, "VS-1"));
    CHECK(coverage().early == 1);
    CHECK(coverage().persons == 1);
    const auto other = house.vault.save(aPerson()); // met on 1 March, admitted on the 8th
    AccommodationRequest bed;
    bed.id = RecordId::generate();
    bed.person = other.id;
    bed.askedOf = Code{"ngo"};
    bed.askedOn = day("2026-03-07");
    bed.state = AccommodationState::Granted;
    bed.answeredOn = day("2026-03-08");
    house.vault.save(bed);
    house.vault.save(anAssessment(other.id, day("2026-03-09"), 1, "VS-1"));
    CHECK(coverage().persons == 2);
    CHECK(coverage().early == 2);
    CHECK(coverage().later == 0);
}

TEST_CASE("a report sent on without reaction is on the list, and gone once somebody reacts",
          "[falling]") {
    ProcedureHouse house;
    const auto other = house.vault.save(aPerson());
    const auto report = aSentReportOn(house.vault, other.id, 20);
    CHECK(countOf(house, FallingKind::ReportedUnanswered) == 2);
    auto reaction = aReaction(report.id, house.vault.today().toString());
    reaction.type = Code{"receipt"};
    house.vault.save(reaction);
    CHECK(countOf(house, FallingKind::ReportedUnanswered) == 1);
}
