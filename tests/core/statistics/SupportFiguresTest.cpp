// SPDX-License-Identifier: GPL-3.0-or-later
// Pathways, lines of support, missing children and people at risk, counted by hand.
#include "core/identification/ProtectiveStatus.h"
#include "core/referrals/PathwayDecision.h"
#include "core/reports/HelplineForms.h"
#include "tests/core/shelter/ShelterRecords.h"
#include "tests/core/statistics/FigureHouse.h"

using namespace zaklon;
using namespace zaklon::statistics;
using namespace zaklon::test;

namespace {

PathwayCase aPathway(const RecordId& person, std::string_view startedOn, PathwayState state,
                     std::string_view endedOn = {}, std::vector<Code> reasons = {}) {
    PathwayCase pathway;
    pathway.id = RecordId::generate();
    pathway.person = person;
    pathway.pathway = {"asylum"};
    pathway.state = state;
    pathway.startedOn = day(startedOn);
    pathway.endedOn = Date::parse(endedOn);
    pathway.reasons = std::move(reasons);
    return pathway;
}

void aDoneStep(TestVault& vault, const PathwayCase& of, std::string step, int position) {
    PathwayStep done;
    done.id = RecordId::generate();
    done.person = of.person;
    done.pathwayCase = of.id;
    done.step = {std::move(step)};
    done.state = StepState::Done;
    done.doneOn = of.startedOn.plusDays(position);
    done.position = position;
    vault.save(done);
}

Need aNeed(const RecordId& person, std::string area, std::string_view openedOn) {
    Need need;
    need.id = RecordId::generate();
    need.person = person;
    need.area = {std::move(area)};
    need.openedOn = day(openedOn);
    return need;
}

void aChild(TestVault& vault, std::string_view at, std::string_view lastSeen,
            std::string_view foundOn) {
    const auto call = vault.save(aCall(at, HelplineType::MissingChild));
    MissingChildCall child;
    child.id = call.id;
    child.lastSeen = Date::parse(lastSeen);
    child.found = foundOn.empty() ? YesNo::No : YesNo::Yes;
    child.foundOn = Date::parse(foundOn);
    vault.save(child);
}

ProtectiveStatus atRisk(const RecordId& person, std::vector<Code> criteria,
                        std::string_view since) {
    ProtectiveStatus status;
    status.id = RecordId::generate();
    status.person = person;
    status.criteria = std::move(criteria);
    status.since = day(since);
    status.reviewDays = 30;
    status.reviewDue = status.since.plusDays(30);
    return status;
}

} // namespace

TEST_CASE("pathways are followed from their beginning to where they were left", "[statistics]") {
    FigureHouse house;
    const auto ana = house.person(Sex::Female);
    const auto ivo = house.person(Sex::Male);
    const auto left = house.vault.save(
        aPathway(ana.id, "2025-02-01", PathwayState::Ended, "2025-03-03", {{"left_country"}}));
    aDoneStep(house.vault, left, "intention", 1);
    aDoneStep(house.vault, left, "registration", 2);
    house.vault.save(
        aPathway(ivo.id, "2025-02-01", PathwayState::Ended, "2025-02-11", {{"too_slow"}}));
    house.vault.save(
        aPathway(ivo.id, "2025-04-01", PathwayState::Ended, "2025-12-01", {{"reached"}}));
    house.vault.save(aPathway(ana.id, "2025-05-01", PathwayState::Running));
    const auto begun = house.figure("pathways_begun");
    CHECK(numberOf(begun, "asylum") == 4);
    CHECK(numberOf(begun, "asylum", "ended") == 3);
    CHECK(numberOf(begun, "asylum", "running") == 1);
    CHECK(numberOf(begun, "asylum", "male") == 2);
    const auto stages = house.figure("pathways_left");
    CHECK(numberOf(stages, "") == 2);
    CHECK(rowOf(stages, "asylum/registration").days == DaysMeasured{1, 30, 30, 30});
    CHECK(stages.remainder.total.number == 1); // left before any step was done
    CHECK(stages.total.days == DaysMeasured{2, 20, 10, 30});
    CHECK(numberOf(house.figure("pathways_reached"), "asylum", "unknown") == 1);
}

TEST_CASE("international protection is counted by the ground of the decision", "[statistics]") {
    FigureHouse house;
    const auto granted = [&](const Person& to, std::string_view on, std::string kind,
                             std::string ground) {
        const auto of = house.vault.save(aPathway(to.id, "2024-02-01", PathwayState::Running));
        PathwayStep decision;
        decision.id = RecordId::generate();
        decision.person = to.id;
        decision.pathwayCase = of.id;
        decision.step = {"decision"};
        decision.state = StepState::Done;
        decision.doneOn = day(on);
        decision.outcome = StepOutcome::Positive;
        decision.decisionKind = {std::move(kind)};
        decision.protectionGround = {std::move(ground)};
        house.vault.save(decision);
    };
    for (int i = 0; i < 5; ++i) {
        granted(house.person(Sex::Female), "2025-03-01", "refugee", "sexual_exploitation");
    }
    const auto ivo = house.person(Sex::Male);
    granted(ivo, "2025-02-01", "subsidiary", "labour_exploitation");
    granted(ivo, "2025-06-01", "refugee", "labour_exploitation"); // the same person
    granted(house.person(Sex::Male), "2025-05-01", "refugee", "");
    granted(house.person(Sex::Female), "2024-05-01", "refugee", "sexual_exploitation");
    granted(house.person(Sex::Female), "2025-05-01", "residence_identified",
            "sexual_exploitation"); // no international protection
    const auto figure = house.figure("protection_by_ground");
    CHECK(numberOf(figure, "") == 7);
    CHECK(numberOf(figure, "sexual_exploitation") == 5);
    CHECK(numberOf(figure, "sexual_exploitation", "female") == 5);
    CHECK(numberOf(figure, "labour_exploitation") == 1);
    CHECK(numberOf(figure, "labour_exploitation", "refugee") == 1);
    CHECK(numberOf(figure, "labour_exploitation", "subsidiary") == 0);
    CHECK(figure.remainder.total.number == 1);
    CHECK(figure.sumOfRows() == 7);
    CHECK(numberOf(house.figure("protection_by_ground", 2024), "") == 1);

    const auto published = house.figure("protection_by_ground", 2025, Audience::File);
    CHECK(rowOf(published, "labour_exploitation").total.hiding == Hiding::Small);
    CHECK(published.remainder.total.hiding == Hiding::Small);
    CHECK(published.hidesAnything());
}

TEST_CASE("needs that nobody meets are counted by area and reason", "[statistics]") {
    FigureHouse house;
    const auto unmet = [&](Sex sex, std::string area, NeedState state, std::string reason,
                           std::string_view openedOn = "2025-03-01") {
        auto need = aNeed(house.person(sex).id, std::move(area), openedOn);
        need.state = state;
        need.unmetReason = {std::move(reason)};
        house.vault.save(need);
    };
    unmet(Sex::Female, "health", NeedState::Unmet, "nobody_responsible");
    unmet(Sex::Male, "health", NeedState::PartlyMet, "nobody_responsible");
    unmet(Sex::Female, "health", NeedState::Unmet, "no_right");
    unmet(Sex::Female, "work", NeedState::Unmet, "no_right");
    unmet(Sex::Female, "work", NeedState::Met, "");
    unmet(Sex::Female, "work", NeedState::Open, "");
    unmet(Sex::Female, "health", NeedState::Unmet, "no_right", "2024-12-31");
    const auto figure = house.figure("needs_unmet");
    CHECK(numberOf(figure, "") == 4);
    CHECK(numberOf(figure, "health") == 3);
    CHECK(numberOf(figure, "health", "nobody_responsible") == 2);
    CHECK(numberOf(figure, "health", "male") == 1);
    CHECK(numberOf(figure, "work", "no_right") == 1);
    CHECK(numberOf(house.figure("needs_unmet", 2024), "") == 1);
}

TEST_CASE("every figure of persons is there by sex and by gender, never by both", "[statistics]") {
    FigureHouse house;
    auto ana = house.person(Sex::Male);
    ana.gender = {"trans_woman"};
    house.vault.save(ana);
    house.vault.save(aNeed(ana.id, "work", "2025-03-01"));
    const auto period = FigurePeriod::ofYear(2025);
    const FigureStore store(house.vault.casework(), house.limits, house.codes);
    for (const auto* definition : figureDefinitions()) {
        CAPTURE(definition->code);
        for (const auto breakdown : {Breakdown::Sex, Breakdown::Gender}) {
            const auto figure = store.figure(*definition, period, Audience::Reader, breakdown);
            REQUIRE(figure); // its SQL holds, whichever is asked for
            CHECK(figure->breakdown == breakdown);
        }
    }
    const auto& needs = *findFigure("first_response");
    const auto bySex = store.figure(needs, period, Audience::Reader, Breakdown::Sex).value();
    CHECK(numberOf(bySex, "", "male") == 1);
    CHECK(numberOf(bySex, "", "trans_woman") == 0);
    const auto byGender = store.figure(needs, period, Audience::Reader, Breakdown::Gender).value();
    CHECK(numberOf(byGender, "", "trans_woman") == 1);
    CHECK(numberOf(byGender, "", "male") == 0);
}

TEST_CASE("reasons for leaving are kept apart, by origin and by step", "[statistics]") {
    FigureHouse house;
    auto ana = house.person(Sex::Female);
    ana.nationalityGroup = {"south_asia"};
    house.vault.save(ana);
    const auto left = house.vault.save(aPathway(ana.id, "2025-02-01", PathwayState::Running));
    aDoneStep(house.vault, left, "registration", 2);
    PathwayDecision decision;
    decision.id = RecordId::generate();
    decision.person = ana.id;
    decision.pathwayCase = left.id;
    decision.pathway = left.pathway;
    decision.choice = PathwayState::Ended;
    decision.decidedOn = day("2025-03-01");
    decision.personalReasons = {{"fear"}, {"family_abroad"}};
    decision.outerReasons = {{"no_work"}};
    house.vault.save(decision);
    const auto own = house.figure("leaving_personal");
    CHECK(numberOf(own, "") == 1);
    CHECK(numberOf(own, "fear", "south_asia") == 1);
    CHECK(numberOf(own, "family_abroad", "female") == 1);
    CHECK(numberOf(own, "no_work") == 0);
    CHECK(numberOf(house.figure("leaving_outer"), "no_work", "south_asia") == 1);
    CHECK(numberOf(house.figure("leaving_outer_by_step"), "no_work", "asylum/registration") == 1);
    CHECK(numberOf(house.figure("leaving_personal_by_step"), "fear", "asylum/registration") == 1);
}

TEST_CASE("the first response to a need is the first action or service for it", "[statistics]") {
    FigureHouse house;
    const auto ana = house.person(Sex::Female);
    const auto bed = house.vault.save(aNeed(ana.id, "accommodation", "2025-02-01"));
    house.vault.save(aNeed(ana.id, "accommodation", "2025-03-01")); // waits
    const auto course = house.vault.save(aNeed(ana.id, "language", "2025-02-01"));
    house.vault.save(aNeed(ana.id, "health", "2025-02-01")); // of no line
    auto asked = anAction(ana.id, std::nullopt);
    asked.need = bed.id;
    house.vault.save(asked);
    Delivery given;
    given.id = RecordId::generate();
    given.person = ana.id;
    given.service = {"legal_aid"};
    given.state = DeliveryState::Delivered;
    given.onDate = day("2025-02-04");
    given.action = asked.id;
    house.vault.save(given);
    Goal goal;
    goal.id = RecordId::generate();
    goal.person = ana.id;
    goal.need = course.id;
    goal.phase = {"recovery"};
    house.vault.save(goal);
    auto enrolled = anAction(ana.id, std::nullopt);
    enrolled.goal = goal.id;
    enrolled.state = ActionState::Done;
    enrolled.doneOn = day("2025-02-11");
    house.vault.save(enrolled);
    const auto figure = house.figure("first_response");
    CHECK(numberOf(figure, "") == 3);
    CHECK(numberOf(figure, "housing") == 2);
    CHECK(numberOf(figure, "housing", "yes") == 1);
    CHECK(rowOf(figure, "housing").days == DaysMeasured{1, 3, 3, 3});
    CHECK(rowOf(figure, "integration").days == DaysMeasured{1, 10, 10, 10});
}

TEST_CASE("missing children are found or not, and after how many days", "[statistics]") {
    FigureHouse house;
    aChild(house.vault, "2025-02-03T10:00:00Z", "2025-02-01", "2025-02-05");
    aChild(house.vault, "2025-06-03T10:00:00Z", "2025-06-01", {});
    aChild(house.vault, "2024-06-03T10:00:00Z", "2024-06-01", {});
    const auto figure = house.figure("missing_children");
    CHECK(numberOf(figure, "") == 2);
    CHECK(numberOf(figure, "yes") == 1);
    CHECK(numberOf(figure, "no") == 1);
    CHECK(rowOf(figure, "yes").days == DaysMeasured{1, 4, 4, 4});
    CHECK(figure.columns.empty());
}

TEST_CASE("a call past midnight on New Year's Eve counts in the new year", "[statistics]") {
    FigureHouse house(Role::Coordinator, 60);
    aChild(house.vault, "2024-12-31T22:30:00Z", "2024-12-30", {});
    CHECK(numberOf(house.figure("missing_children"), "") == 0);
    aChild(house.vault, "2024-12-31T23:30:00Z", "2024-12-30", {});
    CHECK(numberOf(house.figure("missing_children"), "") == 1);
}

TEST_CASE("people at risk are counted by criterion, service and time in the status",
          "[statistics]") {
    FigureHouse house;
    const auto ana = house.person(Sex::Female);
    const auto ivo = house.person(Sex::Male);
    house.vault.save(atRisk(ana.id, {{"debt"}, {"status"}}, "2024-11-01"));
    auto over = atRisk(ivo.id, {{"debt"}}, "2025-02-01");
    over.endedOn = day("2025-03-03");
    over.exitReason = {"risk_gone"};
    house.vault.save(over);
    Delivery given;
    given.id = RecordId::generate();
    given.person = ana.id;
    given.service = {"legal_aid"};
    given.state = DeliveryState::Delivered;
    given.onDate = day("2025-02-04");
    house.vault.save(given);
    const auto criteria = house.figure("at_risk_by_criterion");
    CHECK(numberOf(criteria, "") == 2);
    CHECK(numberOf(criteria, "debt") == 2);
    CHECK(numberOf(criteria, "status", "female") == 1);
    const auto services = house.figure("at_risk_by_service");
    CHECK(numberOf(services, "legal_aid") == 1);
    CHECK(services.remainder.total.number == 1); // nothing was delivered
    const auto ended = house.figure("at_risk_ended");
    CHECK(numberOf(ended, "") == 1);
    CHECK(rowOf(ended, "risk_gone").days == DaysMeasured{1, 30, 30, 30});
    CHECK(numberOf(house.figure("at_risk_by_criterion", 2026), "") == 1);
}

TEST_CASE("persons are counted by what stood in the way of their work", "[statistics]") {
    FigureHouse house;
    const auto stepOf = [&](const RecordId& person, std::string_view due,
                            std::vector<Code> barriers) {
        auto step = anAction(person, Date::parse(due));
        step.service = {"employment"};
        step.barriers = std::move(barriers);
        return step;
    };
    const auto ana = house.person(Sex::Female);
    const auto ivo = house.person(Sex::Male);
    house.vault.save(stepOf(ana.id, "2025-02-01", {{"language"}, {"no_childcare"}}));
    house.vault.save(stepOf(ana.id, "2025-05-01", {{"language"}})); // the same person again
    house.vault.save(stepOf(ivo.id, "2025-03-01", {{"language"}}));
    house.vault.save(stepOf(ivo.id, "2025-04-01", {})); // nothing stood in its way
    auto done = stepOf(ivo.id, "2025-12-20", {{"refused"}});
    done.state = ActionState::Done;
    done.doneOn = day("2026-01-10");
    house.vault.save(done);
    const auto need = house.vault.save(aNeed(ivo.id, "work", "2025-06-01"));
    Goal goal;
    goal.id = RecordId::generate();
    goal.person = ivo.id;
    goal.need = need.id;
    goal.phase = {"recovery"};
    house.vault.save(goal);
    auto undated = stepOf(ivo.id, "", {{"no_permit"}});
    undated.goal = goal.id;
    house.vault.save(undated);
    const auto figure = house.figure("work_barriers");
    CHECK(numberOf(figure, "") == 2);
    CHECK(numberOf(figure, "language") == 2);
    CHECK(numberOf(figure, "language", "female") == 1);
    CHECK(numberOf(figure, "no_childcare") == 1);
    CHECK(numberOf(figure, "no_permit", "male") == 1);
    CHECK(numberOf(figure, "refused") == 0);
    CHECK(figure.remainder.total.number == 0);
    CHECK(numberOf(house.figure("work_barriers", 2026), "refused") == 1);
}

TEST_CASE("formal and informal paths are told apart", "[statistics]") {
    FigureHouse house;
    auto ana = house.person(Sex::Female);
    ana.firstContact = day("2025-02-01");
    ana.reachedUsInformally = true;
    house.vault.save(ana);
    auto ivo = house.person(Sex::Male);
    ivo.firstContact = day("2025-02-01");
    ivo.reachedUsThrough = {"mup"};
    house.vault.save(ivo);
    const auto figure = house.figure("persons_by_way_here");
    CHECK(numberOf(figure, "informal", "female") == 1);
    CHECK(numberOf(figure, "formal", "male") == 1);
    const auto shelter = house.vault.save(aProvider());
    const auto consent = house.vault.save(aConsent(ana.id, shelter.id, day("2025-03-01")));
    auto sent = aSentReferral(consent, day("2025-03-02"));
    sent.path = ReferralPath::Informal;
    house.vault.save(sent);
    CHECK(numberOf(house.figure("referrals_by_path"), "informal", "sent") == 1);
}

TEST_CASE("persons who slept in the shelter are counted with their nights in the period",
          "[statistics]") {
    FigureHouse house;
    auto& vault = house.vault;
    const auto one = vault.save(aBed("A", 1));
    const auto other = vault.save(aBed("B", 2));
    const auto cot = vault.save(aBed("", 3, "children"));
    const auto ana = house.person(Sex::Female);
    const auto vera = house.person(Sex::Female);
    const auto child = house.person(Sex::Male);
    const auto late = house.person(Sex::Female);
    vault.save(anEndedStay(ana.id, one.id, "2024-12-30", "2025-01-04")); // three nights of 2025
    vault.save(anEndedStay(ana.id, other.id, "2025-01-04", "2025-01-06"));
    vault.save(aStay(vera.id, one.id, "2025-02-01")); // still here: her nights are not known
    vault.save(anEndedStay(child.id, cot.id, "2025-12-30", "2026-01-05")); // two of them
    vault.save(anEndedStay(late.id, cot.id, "2025-03-01", "2025-03-01"));  // not one night
    vault.save(aHeldPlace(late.id, other.id, "2026-03-20"));
    const auto figure = house.figure("shelter_stays");
    CHECK(numberOf(figure, "") == 3);
    CHECK(numberOf(figure, "women") == 2);
    CHECK(numberOf(figure, "women", "female") == 2);
    CHECK(numberOf(figure, "children", "male") == 1);
    CHECK(rowOf(figure, "women").days == DaysMeasured{1, 5, 5, 5});
    CHECK(rowOf(figure, "children").days == DaysMeasured{1, 2, 2, 2});
    const auto before = house.figure("shelter_stays", 2024);
    CHECK(numberOf(before, "") == 1);
    CHECK(rowOf(before, "women").days == DaysMeasured{1, 2, 2, 2});
}
