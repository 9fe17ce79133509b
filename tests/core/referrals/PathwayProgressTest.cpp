// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/PathwayProgress.h"

#include "core/referrals/PathwayLibrary.h"

#include <catch2/catch_test_macros.hpp>

#include <string>

namespace zaklon {
namespace {

const Date kStart = *Date::fromYmd(2026, 3, 10);

const referrals::PathwayDefinition& pathway(std::string_view code) {
    static const auto library = referrals::PathwayLibrary::shipped();
    REQUIRE(library);
    const auto definition = library->current(code);
    REQUIRE(definition != nullptr);
    return *definition;
}

PathwayRun running(std::string_view code) {
    const auto run = started(considered(RecordId::generate(), pathway(code), kStart), pathway(code),
                             kStart, RecordId::generate());
    REQUIRE(run);
    return *run;
}

PathwayRun after(const PathwayRun& run, const std::string& step, StepMove move, int day) {
    const auto next =
        changed(run, pathway(run.pathway.pathway.text), {step, move, kStart.plusDays(day)});
    REQUIRE(next);
    return *next;
}

std::string nextOf(const PathwayRun& run) {
    const auto* step = nextStep(run);
    return step == nullptr ? std::string() : step->step.text;
}

/// Days from the start to the due day of a step; -1 without one.
int dueIn(const PathwayRun& run, std::string_view step) {
    const auto* found = run.step(step);
    REQUIRE(found != nullptr);
    return found->due ? static_cast<int>(kStart.daysUntil(*found->due)) : -1;
}

TEST_CASE("setting out makes every step, shows the first and sets the days from the start") {
    const auto run = running("asylum");
    CHECK(run.pathway.state == PathwayState::Running);
    CHECK(run.steps.size() == pathway("asylum").steps.size());
    CHECK(nextOf(run) == "advice");
    CHECK(dueIn(run, "advice") == 7);
    CHECK(run.step("lodging")->state == StepState::Later);
    CHECK(dueIn(run, "lodging") == -1);
}

TEST_CASE("a considered pathway has no steps yet, and can be started or not chosen") {
    const auto thought = considered(RecordId::generate(), pathway("asylum"), kStart);
    CHECK(thought.steps.empty());
    CHECK(nextStep(thought) == nullptr);
    CHECK(notChosen(thought, {}, kStart).error().field == "reasons");
    const auto left = notChosen(thought, {Code{"unsafe"}}, kStart.plusDays(1));
    REQUIRE(left);
    CHECK(left->pathway.state == PathwayState::NotChosen);
    CHECK(left->pathway.endedOn == kStart.plusDays(1));
    CHECK(notChosen(*left, {Code{"unsafe"}}, kStart).error().field == "state");
    // She may choose it later all the same.
    const auto again = started(*left, pathway("asylum"), kStart.plusDays(9), RecordId());
    REQUIRE(again);
    CHECK(again->pathway.reasons.empty());
    CHECK(again->pathway.startedOn == kStart.plusDays(9));
    CHECK(started(*again, pathway("asylum"), kStart, RecordId()).error().field == "state");
    CHECK(started(thought, pathway("temporary_residence"), kStart, RecordId()).error().field ==
          "pathway");
}

TEST_CASE("a step that is done opens what hangs on it, and moves it when its day is corrected") {
    auto run = after(running("asylum"), "registration", StepMove::Complete, 3);
    CHECK(dueIn(run, "lodging") == 18);
    CHECK(dueIn(run, "lodging_in_writing") == 26);
    CHECK(run.step("lodging")->state == StepState::Now);
    run = after(run, "reception", StepMove::Complete, 4);

    run = after(run, "registration", StepMove::Complete, 5);
    CHECK(dueIn(run, "lodging") == 20);
    CHECK(dueIn(run, "reception") == 6); // done already: its day stays
    CHECK(run.step("reception")->state == StepState::Done);

    run = after(run, "lodging", StepMove::Complete, 12);
    CHECK(run.step("work_right")->due == kStart.plusDays(12).plusMonths(6));
}

TEST_CASE(
    "what is next is due first, then first in order, and never missing while steps are open") {
    auto run = running("protection_of_victims");
    CHECK(nextOf(run) == "first_contact");
    run = after(run, "first_contact", StepMove::Complete, 0);
    CHECK(nextOf(run) == "urgent_risk_needs"); // the same day, before the 48 hours of the other
    run = after(run, "urgent_risk_needs", StepMove::Complete, 0);
    CHECK(nextOf(run) == "preliminary_id");
    run = after(run, "preliminary_id", StepMove::Wait, 1);
    CHECK(nextOf(run) == "preliminary_id"); // waiting for somebody is still what is next
    run = after(run, "preliminary_id", StepMove::Skip, 2);
    CHECK(run.step("preliminary_id")->state == StepState::Ended);
    CHECK(nextOf(run) == "report_to_centre"); // nothing has a day: the next in order
}

TEST_CASE("a day may count from the beginning of a step, and from an event") {
    auto run = running("protection_of_victims");
    run = after(run, "formal_id", StepMove::Begin, 10);
    CHECK(dueIn(run, "protection_plan") == 24);

    const auto reported =
        happened(run, pathway("protection_of_victims"), "decision_to_report", kStart.plusDays(2));
    REQUIRE(reported);
    CHECK(dueIn(*reported, "report_to_centre") == 3);
    const auto corrected = happened(*reported, pathway("protection_of_victims"),
                                    "decision_to_report", kStart.plusDays(4));
    REQUIRE(corrected);
    CHECK(dueIn(*corrected, "report_to_centre") == 5);
    CHECK(corrected->steps.size() == reported->steps.size());
    CHECK(happened(run, pathway("protection_of_victims"), "nothing", kStart).error().field ==
          "event");
}

TEST_CASE("a step that comes back is now again with its next day") {
    auto run = after(running("protection_of_victims"), "protection_plan", StepMove::Complete, 10);
    CHECK(dueIn(run, "review") == 100);
    run = after(run, "review", StepMove::Repeat, 95); // a little early
    CHECK(run.step("review")->state == StepState::Now);
    CHECK(run.step("review")->doneOn == kStart.plusDays(95));
    CHECK(dueIn(run, "review") == 190);

    run = after(run, "closing", StepMove::Complete, 200);
    CHECK(dueIn(run, "monitoring") == 230);
    run = after(run, "monitoring", StepMove::Repeat, 230);
    CHECK(dueIn(run, "monitoring") == 290);
    run = after(run, "monitoring", StepMove::Repeat, 290);
    run = after(run, "monitoring", StepMove::Complete, 380);
    CHECK(run.step("monitoring")->state == StepState::Done);
    const auto once = changed(run, pathway("protection_of_victims"),
                              {"receipt", StepMove::Repeat, kStart.plusDays(1)});
    CHECK(once.error().field == "due");
}

TEST_CASE("a step taken up again has no day, but one that comes back keeps its last round") {
    for (const auto over : {StepMove::Skip, StepMove::Complete}) {
        for (const auto again : {StepMove::Begin, StepMove::Wait}) {
            auto run = after(running("protection_of_victims"), "objection", over, 3);
            CHECK(run.step("objection")->doneOn == kStart.plusDays(3));
            run = after(run, "objection", again, 4);
            CHECK_FALSE(run.step("objection")->doneOn);
        }
    }
    auto run = after(running("protection_of_victims"), "protection_plan", StepMove::Complete, 10);
    run = after(run, "review", StepMove::Repeat, 95);
    run = after(run, "review", StepMove::Wait, 96);
    run = after(run, "review", StepMove::Begin, 97);
    CHECK(run.step("review")->doneOn == kStart.plusDays(95));
}

TEST_CASE("an agreed day replaces the reckoned one") {
    const auto run = changed(running("asylum"), pathway("asylum"),
                             {"advice", StepMove::Wait, kStart, kStart.plusDays(21)});
    REQUIRE(run);
    CHECK(dueIn(*run, "advice") == 21);
    CHECK(run->step("advice")->state == StepState::Waiting);
}

TEST_CASE("steps change only while the pathway runs") {
    const auto run = running("asylum");
    const auto field = [](const PathwayRun& of, const StepChange& change) {
        const auto next = changed(of, pathway("asylum"), change);
        return next ? std::string("changed") : next.error().field;
    };
    CHECK(field(run, {"advice", StepMove::Complete, kStart}) == "changed");
    CHECK(field(run, {"nothing", StepMove::Complete, kStart}) == "step");
    CHECK(ended(run, {Code{"reached"}}, kStart.plusDays(-1)).error().field == "ended_on");
    const auto over = *ended(run, {Code{"left_country"}}, kStart.plusDays(3));
    CHECK(field(over, {"advice", StepMove::Complete, kStart}) == "state");
    CHECK(over.step("advice")->state == StepState::Ended);
    CHECK(nextStep(over) == nullptr);
}

TEST_CASE("what happened before she came to us counts from its own day") {
    // Lodged a year before the pathway was entered: the right to work is there already.
    const auto run = after(running("asylum"), "lodging", StepMove::Complete, -365);
    CHECK(run.step("lodging")->doneOn == kStart.plusDays(-365));
    CHECK(run.step("work_right")->due == kStart.plusDays(-365).plusMonths(6));
    const auto noted = happened(running("temporary_residence"), pathway("temporary_residence"),
                                "permit_granted", kStart.plusDays(-100));
    REQUIRE(noted);
    CHECK(noted->step("renewal")->due == kStart.plusDays(-100).plusMonths(12));
}

TEST_CASE("years of stay are counted from the day on which the stay began") {
    const auto since = happened(running("lasting_stay"), pathway("lasting_stay"), "stay_since",
                                kStart.plusDays(-800));
    REQUIRE(since);
    CHECK(since->step("permanent_request")->due == kStart.plusDays(-800).plusMonths(36));
    CHECK(since->step("permanent_request")->remindOn ==
          kStart.plusDays(-800).plusMonths(36).plusDays(-180));
}

TEST_CASE("a renewal is due on the last day that stands on the permit, once it is known") {
    const auto& residence = pathway("temporary_residence");
    const auto granted = *happened(running("temporary_residence"), residence, "permit_granted",
                                   kStart.plusDays(-100));
    const auto known = happened(granted, residence, "permit_last_day", kStart.plusDays(80));
    REQUIRE(known);
    CHECK(dueIn(*known, "renewal") == 80);
    CHECK(known->step("renewal")->remindOn == kStart.plusDays(20));
    // A corrected day of the grant does not reckon it away.
    const auto corrected = happened(*known, residence, "permit_granted", kStart.plusDays(-90));
    CHECK(dueIn(*corrected, "renewal") == 80);
}

TEST_CASE("who did a step and what came of it stays until it is taken up again") {
    StepChange change{"decision", StepMove::Complete, kStart};
    change.result = StepResult{
        Code{"migration"}, {}, StepOutcome::Positive, Code{"refugee"}, Code{"labour_exploitation"}};
    auto run = *changed(running("asylum"), pathway("asylum"), change);
    run = after(run, "decision", StepMove::Complete, 1); // a corrected day
    CHECK(run.step("decision")->outcome == StepOutcome::Positive);
    CHECK(run.step("decision")->doneBy == Code{"migration"});
    CHECK(run.step("decision")->protectionGround == Code{"labour_exploitation"});
    run = after(run, "decision", StepMove::Begin, 2);
    CHECK_FALSE(run.step("decision")->outcome);
    CHECK(run.step("decision")->doneBy.empty());
}

TEST_CASE("what ended with a pathway goes on with it as it was") {
    const auto& definition = pathway("protection_of_victims");
    auto run = after(running("protection_of_victims"), "protection_plan", StepMove::Complete, 10);
    CHECK(resumed(run, definition).error().field == "state");
    const auto goOn = [&](const PathwayRun& before) {
        const auto over = ended(before, {Code{"file_closed"}}, kStart.plusDays(300));
        REQUIRE(over);
        CHECK(resumed(*over, pathway("asylum")).error().field == "pathway");
        const auto again = resumed(*over, definition);
        REQUIRE(again);
        return *again;
    };
    SECTION("with its day") {
        const auto again = goOn(run);
        CHECK(again.step("review")->state == StepState::Now);
        CHECK(dueIn(again, "review") == 100);
        CHECK(again.step("objection")->state == StepState::Later);
    }
    SECTION("also after a round") {
        const auto again = goOn(after(run, "review", StepMove::Repeat, 100));
        CHECK(again.step("review")->state == StepState::Now);
        CHECK(again.step("review")->doneOn == kStart.plusDays(100));
        CHECK(dueIn(again, "review") == 190);
    }
    SECTION("but not what was left out, until somebody takes it up") {
        const auto again = goOn(after(run, "review", StepMove::Skip, 50));
        CHECK(again.step("review")->state == StepState::Ended);
        const auto taken = after(again, "review", StepMove::Begin, 150);
        CHECK(taken.step("review")->state == StepState::Now);
        CHECK(dueIn(taken, "review") == 190);
        CHECK_FALSE(taken.step("review")->doneOn);
    }
    SECTION("and something is next where nothing has a day") {
        auto bare = run;
        for (auto& step : bare.steps) {
            step.due.reset();
        }
        CHECK(nextStep(goOn(bare)) != nullptr);
    }
}

TEST_CASE("only steps that differ are to be saved") {
    const auto run = running("asylum");
    CHECK(changedSteps(run, run).empty());
    const auto done = after(run, "intent", StepMove::Complete, 1);
    const auto changes = changedSteps(run, done);
    REQUIRE(changes.size() == 2); // the step, and registration whose 72 hours run
    CHECK(changes[1].step.text == "registration");
}

} // namespace
} // namespace zaklon
