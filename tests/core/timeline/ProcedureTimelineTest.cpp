// SPDX-License-Identifier: GPL-3.0-or-later
// The official road in the timeline: what was opened, decided, told, asked, protected and closed.
#include "core/assessments/LifeEvent.h"
#include "core/identification/AccommodationRequest.h"
#include "core/identification/LabourQualification.h"
#include "core/identification/Obstacle.h"
#include "core/outreach/SearchPlan.h"
#include "core/referrals/RemovalThreat.h"
#include "core/referrals/Representation.h"
#include "core/reports/Dependency.h"
#include "tests/core/support/Searches.h"
#include "tests/core/timeline/Story.h"

#include <array>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("the timeline tells a procedure from its opening to its closing", "[timeline]") {
    ProcedureHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Rejected, {Code{"insufficient_data"}}));
    house.vault.clock().advanceSeconds(86'400);
    auto told = house.file().procedure;
    told.toldOn = house.vault.today();
    told.toldBy = Code{"own"};
    told.toldHow = Code{"in_person"};
    house.vault.save(told);
    house.closeEveryDuty();
    REQUIRE(house.closeIt(house.aClosing()));
    CHECK(story(house, TimelineKind::Procedure) ==
          Lines{"started 2026-01-29 our_report ", "decided 2026-03-10 rejected ",
                "told 2026-03-11 in_person own", "ended 2026-03-11 rejected "});
    CHECK(story(house, TimelineKind::FollowUp).size() == 4);
    CHECK(story(house, TimelineKind::Closing) == Lines{"ended 2026-03-11 risks_removed "});
}

TEST_CASE("a decision that replaced another leaves both in the timeline", "[timeline]") {
    ProcedureHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Rejected));
    house.vault.clock().advanceSeconds(5 * 86'400);
    REQUIRE(house.decide(ProcedureOutcome::Identified));
    ProcedureDetail words = ofHouse<ProcedureDetail>(house);
    words.id = house.file().procedure.id;
    words.authorityWords = "Identified after new facts.";
    house.vault.save(words);
    CHECK(story(house, TimelineKind::Procedure) == Lines{"started 2026-01-29 our_report ",
                                                         "decided 2026-03-10 rejected ",
                                                         "decided 2026-03-15 identified "});
}

TEST_CASE("an objection that nobody made is not told, a step that comes back is", "[timeline]") {
    ProcedureHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Identified)); // skips the objection
    REQUIRE(house.file().run.step("objection")->doneOn);
    const auto move = [&](const char* step, StepMove how) {
        house.vault.requireWritten([&](Transaction& transaction) {
            return moveStep(transaction, *house.vault, house.file().run.pathway.id, house.phases(),
                            {step, how, house.vault.today(), {}});
        });
    };
    const auto told = [&](const std::string& step) {
        const auto lines = story(house, TimelineKind::Pathway);
        return std::count(lines.begin(), lines.end(),
                          "completed 2026-03-10 " + step + " protection_of_victims");
    };
    move("protection_plan", StepMove::Complete);
    move("review", StepMove::Repeat);
    CHECK(told("objection") == 0);
    CHECK(told("decision") == 1);
    CHECK(told("review") == 1);
    move("review", StepMove::Wait);
    CHECK(told("review") == 1);
    REQUIRE(house.decide(ProcedureOutcome::Rejected));
    CHECK(told("objection") == 0);
    move("objection", StepMove::Complete);
    CHECK(told("objection") == 1);
}

TEST_CASE("what was asked and answered stands in the timeline", "[timeline]") {
    ProcedureHouse house;
    auto review = ofHouse<ReviewRequest>(house);
    review.pathwayCase = house.file().run.pathway.id;
    review.openedOn = day("2026-02-20");
    review.state = ReviewState::Answered;
    review.addressee = Code{"ombudsman"};
    review.grounds = {Code{"new_facts"}};
    review.sentOn = day("2026-02-21");
    review.answeredOn = day("2026-03-01");
    review.answer = Code{"fault_found"};
    house.vault.save(review);
    auto asked = ofHouse<CentreContact>(house);
    asked.procedure = house.file().procedure.id;
    asked.onDate = day("2026-02-01");
    asked.channel = Code{"mobile"};
    asked.about = Code{"state"};
    asked.answeredOn = day("2026-02-03");
    house.vault.save(asked);
    CHECK(story(house, TimelineKind::Review) ==
          Lines{"sent 2026-02-21 ombudsman ", "answered 2026-03-01 fault_found ombudsman"});
    CHECK(story(house, TimelineKind::Complaint).empty());
    CHECK(story(house, TimelineKind::Centre) ==
          Lines{"recorded 2026-02-01 state mobile", "answered 2026-02-03 state mobile"});
}

TEST_CASE("a complaint that nobody decides is told apart from a review", "[timeline]") {
    ProcedureHouse house;
    auto complaint = ofHouse<ReviewRequest>(house);
    complaint.pathwayCase = house.file().run.pathway.id;
    complaint.openedOn = day("2026-02-20");
    complaint.state = ReviewState::Answered;
    complaint.addressee = Code{"ministry"};
    complaint.grounds = {Code{std::string(kNoDecision)}};
    complaint.sentOn = day("2026-02-21");
    complaint.answeredOn = day("2026-03-01");
    complaint.answer = Code{"fault_found"};
    house.vault.save(complaint);
    CHECK(story(house, TimelineKind::Complaint) ==
          Lines{"sent 2026-02-21 ministry ", "answered 2026-03-01 fault_found ministry"});
    CHECK(story(house, TimelineKind::Review).empty());
}

TEST_CASE("protection is told when it begins and when it has ended", "[timeline]") {
    ProcedureHouse house;
    auto measure = ofHouse<InterimMeasure>(house);
    measure.procedure = house.file().procedure.id;
    measure.kind = Code{"lawyer"};
    measure.validFrom = day("2026-02-01");
    measure.validUntil = day("2026-02-20");
    house.vault.save(measure);
    measure.id = RecordId::generate();
    measure.kind = Code{"accommodation"};
    measure.validFrom = day("2026-03-01");
    measure.validUntil = day("2026-04-01"); // lies ahead
    house.vault.save(measure);
    measure.id = RecordId::generate();
    measure.kind = Code{"safety_plan"};
    measure.validFrom = house.vault.today().plusDays(1); // as a whole
    house.vault.save(measure);
    auto status = ofHouse<ProtectiveStatus>(house);
    status.criteria = {Code{"indicators"}};
    status.since = day("2026-02-02");
    status.reviewDays = 30;
    status.reviewDue = day("2026-03-04");
    status.endedOn = day("2026-03-05");
    status.exitReason = Code{"risk_gone"};
    house.vault.save(status);
    CHECK(story(house, TimelineKind::Interim) == Lines{"started 2026-02-01 lawyer ",
                                                       "ended 2026-02-20 lawyer ",
                                                       "started 2026-03-01 accommodation "});
    CHECK(story(house, TimelineKind::AtRisk) ==
          Lines{"started 2026-02-02  ", "ended 2026-03-05  risk_gone"});
}

TEST_CASE("a look at dependency and a comparison with exploitation are in the timeline",
          "[timeline][dependency][labour]") {
    ProcedureHouse house;
    auto look = ofHouse<Dependency>(house);
    look.seenOn = day("2026-02-10");
    look.housing = LinkHold::Wholly;
    look.infoSource = Code{"observed"};
    house.vault.save(look);
    auto comparison = ofHouse<LabourQualification>(house);
    comparison.seenOn = day("2026-02-11");
    comparison.ownView = LabourView::Exploitation;
    house.vault.save(comparison);
    comparison.id = RecordId::generate();
    comparison.seenOn = day("2026-02-20");
    comparison.officialView = LabourView::LabourRights;
    comparison.institution = Code{"labour"};
    house.vault.save(comparison);
    CHECK(story(house, TimelineKind::Dependency) == Lines{"recorded 2026-02-10 observed "});
    CHECK(story(house, TimelineKind::Labour) ==
          Lines{"recorded 2026-02-11 exploitation ",
                "recorded 2026-02-20 exploitation labour_rights"});
}

TEST_CASE("who represented the person and which beds were refused is in the timeline",
          "[timeline]") {
    ProcedureHouse house;
    auto lawyer = ofHouse<Representation>(house);
    lawyer.kind = Code{"lawyer"};
    lawyer.basis = AuthorityBasis::Oral;
    lawyer.covers = {Code{"all"}};
    lawyer.since = day("2026-02-03");
    lawyer.endedOn = day("2026-03-01");
    lawyer.endReason = Code{"replaced"};
    house.vault.save(lawyer);
    auto bed = ofHouse<AccommodationRequest>(house);
    bed.askedOf = Code{"migration"};
    bed.askedOn = day("2026-03-02");
    bed.state = AccommodationState::Refused;
    bed.answeredOn = day("2026-03-03");
    bed.refusalReason = Code{"no_documents"};
    house.vault.save(bed);
    bed.id = RecordId::generate();
    bed.askedOn = day("2026-03-04");
    bed.state = AccommodationState::Granted;
    bed.answeredOn = day("2026-03-05");
    bed.refusalReason = {};
    house.vault.save(bed);
    CHECK(story(house, TimelineKind::Legal) ==
          Lines{"started 2026-02-03 lawyer oral", "ended 2026-03-01 lawyer replaced"});
    CHECK(story(house, TimelineKind::Bed) ==
          Lines{"sent 2026-03-02 migration ", "declined 2026-03-03 migration no_documents",
                "sent 2026-03-04 migration ", "accepted 2026-03-05 migration "});
}

TEST_CASE("a return that threatens is an event, also when the employer sends the person home",
          "[timeline]") {
    ProcedureHouse house;
    auto threat = ofHouse<RemovalThreat>(house);
    threat.threat = Code{"sent_home_by_employer"};
    threat.learnedOn = day("2026-03-02");
    house.vault.save(threat);
    auto none = ofHouse<RemovalThreat>(house);
    none.threat = Code{"border"};
    none.learnedOn = day("2026-03-03");
    none.state = RemovalState::NoThreat;
    house.vault.save(none);
    CHECK(story(house, TimelineKind::Removal) ==
          Lines{"recorded 2026-03-02 sent_home_by_employer "});
}

TEST_CASE("what happened to the person stands in the timeline on its day", "[timeline]") {
    ProcedureHouse house;
    auto event = ofHouse<LifeEvent>(house);
    event.kind = Code{"perpetrator_near"};
    event.onDate = day("2026-03-02");
    house.vault.save(event);
    CHECK(story(house, TimelineKind::LifeEvent) == Lines{"recorded 2026-03-02 perpetrator_near "});
}

TEST_CASE("an obstacle stands in the timeline from its day until it is removed", "[timeline]") {
    ProcedureHouse house;
    auto obstacle = ofHouse<Obstacle>(house);
    obstacle.kind = Code{"work_permit"};
    obstacle.institution = Code{"police"};
    obstacle.onDate = day("2026-02-03");
    house.vault.save(obstacle);
    CHECK(story(house, TimelineKind::Obstacle) == Lines{"started 2026-02-03 work_permit police"});
    obstacle.state = ObstacleState::Removed;
    obstacle.removedOn = day("2026-03-01");
    house.vault.save(obstacle);
    CHECK(story(house, TimelineKind::Obstacle) ==
          Lines{"started 2026-02-03 work_permit police", "ended 2026-03-01 work_permit police"});
}

TEST_CASE("searches and talks about rights are in the timeline", "[timeline]") {
    ProcedureHouse house;
    auto plan = ofHouse<SearchPlan>(house);
    plan.reason = Code{"person_not_found"};
    plan.openedOn = day("2026-02-10");
    plan.state = SearchState::Ended;
    plan.endedOn = day("2026-02-25");
    plan.endedHow = Code{"asked_to_stop"};
    house.vault.save(aContact(house.person.id, "2026-02-24T09:00:00Z", "spoke"));
    house.vault.save(plan);
    auto step = ofHouse<SearchStep>(house);
    step.plan = plan.id;
    step.whom = Code{"friend"};
    step.state = SearchStepState::Done;
    step.doneOn = day("2026-02-12");
    step.result = Code{"trace"};
    house.vault.save(step);
    auto talk = ofHouse<RightsInformation>(house);
    talk.explainedOn = day("2026-03-02");
    talk.language = Code{"ar"};
    talk.understood = Understood::Partly;
    house.vault.save(talk);
    CHECK(story(house, TimelineKind::Search) == Lines{"started 2026-02-10 person_not_found ",
                                                      "completed 2026-02-12 friend trace",
                                                      "ended 2026-02-25 asked_to_stop "});
    CHECK(story(house, TimelineKind::Rights) == Lines{"recorded 2026-03-02 ar partly"});
}

TEST_CASE("the words of the authority come with the decision, and only with the key",
          "[timeline]") {
    ProcedureHouse house;
    REQUIRE(house.decide(ProcedureOutcome::Rejected));
    auto words = ofHouse<ProcedureDetail>(house);
    words.id = house.file().procedure.id;
    words.authorityWords = "Too little is known.";
    house.vault.save(words);
    const TimelineQuery query{house.person.id, {TimelineKind::Procedure}};
    const auto textOf = [&](const std::optional<ConfidentialRecords>& confidential) {
        return TimelineStore(house.vault.casework(), confidential).page(query)->entries.at(0).text;
    };
    CHECK(textOf(house.vault.confidential()) == "Too little is known.");
    CHECK(textOf(std::nullopt).empty());
}

TEST_CASE("no decision stands with the words of another, or with why the procedure was closed",
          "[timeline]") {
    ProcedureHouse house;
    const auto told = [&] {
        const TimelineQuery query{house.person.id, {TimelineKind::Procedure}};
        const auto page =
            TimelineStore(house.vault.casework(), house.vault.confidential()).page(query);
        REQUIRE(page);
        Lines lines;
        for (const auto& entry : page->entries) {
            if (entry.event == TimelineEvent::Decided) {
                lines.insert(lines.begin(), entry.subject.text + ": " + entry.text);
            }
        }
        return lines;
    };
    REQUIRE(house.decide(ProcedureOutcome::Identified));
    auto procedure = house.file().procedure;
    auto why = ofHouse<Narrative>(house);
    why.id = procedure.id;
    why.about = Code{"identification_procedure"};
    why.text = "She moved away.";
    house.vault.save(why);
    CHECK(told() == Lines{"identified: "});

    auto words = ofHouse<ProcedureDetail>(house);
    words.id = procedure.id;
    words.authorityWords = "Enough is known.";
    house.vault.save(words);
    SECTION("where only the day of the first one is known") {
        procedure.firstOutcome = Code{"rejected"};
        procedure.firstDecidedOn = day("2026-03-01");
        house.vault.save(procedure);
        CHECK(told() == Lines{"rejected: ", "identified: Enough is known."});
    }
    SECTION("where the one that was replaced is kept") {
        house.vault.clock().advanceSeconds(86'400);
        REQUIRE(house.decide(ProcedureOutcome::Rejected));
        CHECK(told() == Lines{"identified: Enough is known.", "rejected: "});
    }
}
