// SPDX-License-Identifier: GPL-3.0-or-later
// What the reason of a closing claims must be so, and what was left undone is said by whoever
// closes the file (domain.md 1, 3 phase 12; needs D33, D48). Everybody is invented.
#include "core/identification/ClosingClaims.h"

#include "core/people/Narrative.h"
#include "core/services/CarePlan.h"
#include "tests/core/legal/CourtHouse.h"
#include "tests/core/reports/ReportBuilders.h"
#include "tests/core/shelter/ShelterRecords.h"
#include "tests/core/support/LittleAssessment.h"
#include "tests/core/support/WhatClosesDuties.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// Somebody who came, and of whom nothing else is written down.
struct Newcomer : CourtHouse { // on 10 March 2026
    CaseClosing closing = aClosing(person.id, vault.today());

    /// As the program asks when a closing of the file is saved.
    std::string endsWith(const char* reason) {
        closing.reason = Code{reason};
        const RuleContext now(vault.casework(), vault.confidential(), vault.today(),
                              RecordId::generate());
        const auto may = wholeRule()(describe<CaseClosing>(), nullptr, toRow(closing), now);
        return may ? std::string("may") : may.error().field + ": " + may.error().detail;
    }
    void explain() {
        Narrative words;
        words.id = closing.id;
        words.person = person.id;
        words.about = Code{"case_closing"};
        words.title = "Invented: went on to family on the day of the first talk.";
        vault.save(words);
    }
    void writePlan() {
        Narrative words;
        words.id = closing.id;
        words.person = person.id;
        words.about = Code{"case_closing"};
        words.title = " ";
        words.text = "Invented: the plan for afterwards.";
        words.ownWords = "Invented: I know whom to call.";
        vault.save(words);
    }
    void assess() { vault.save(anAssessment(person.id, day("2026-03-02"), 0)); }
    Goal goal(GoalState state) {
        Need need;
        need.id = RecordId::generate();
        need.person = person.id;
        need.area = Code{"safety"};
        need.openedOn = day("2026-03-02");
        need.state = NeedState::Unmet; // which holds nothing up
        need.unmetReason = Code{"no_service"};
        vault.save(need);
        Goal made;
        made.id = RecordId::generate();
        made.person = person.id;
        made.need = need.id;
        made.state = state;
        made.phase = {"recovery"};
        return vault.save(made);
    }
};

const std::string kUnassessed = std::string("risk_level: ") + kNeverAssessed;
const std::string kUnassessedUnexplained = std::string(kWhyNevertheless) + ": " + kNeverAssessed;
const std::string kUnsent = std::string(kWhyNevertheless) + ": " + kNotSentOn;
const std::string kStays = std::string("stay: ") + kStillHere;
const std::string kHearing = std::string(kWhyNevertheless) + ": " + kHearingAhead;
const std::string kReferral = std::string(kWhyNevertheless) + ": " + kReferralGoesOn;
const std::string kSteps = std::string(kWhyNevertheless) + ": " + kStepsOpen;
const std::string kUnplanned = std::string("reason: ") + kPlanGoesOn;

} // namespace

TEST_CASE("nobody is safe by a reason whom nobody assessed", "[identification]") {
    Newcomer newcomer;
    CHECK(newcomer.endsWith("risks_removed") == kUnassessed);
    newcomer.explain(); // words do not make it so
    CHECK(newcomer.endsWith("risks_removed") == kUnassessed);
    SECTION("nor by a form that hardly anybody filled in") {
        newcomer.vault.save(aLowAssessment(newcomer.person.id, day("2026-03-02"), 1));
        CHECK(newcomer.endsWith("risks_removed") == kUnassessed);
    }
    SECTION("but once somebody did") {
        newcomer.assess();
        CHECK(newcomer.endsWith("risks_removed") == "may");
    }
}

TEST_CASE("whoever leaves on the first day leaves with words", "[identification]") {
    Newcomer newcomer;
    for (const auto* reason : {"person_wishes", "left_country", "transferred"}) {
        CAPTURE(reason);
        CHECK(newcomer.endsWith(reason) == kUnassessedUnexplained);
    }
    CHECK(newcomer.endsWith("died") == "may");
    CHECK(newcomer.endsWith("no_contact") == "may"); // its own words are asked for anyhow
    newcomer.writePlan();                            // which is no reason
    CHECK(newcomer.endsWith("person_wishes") == kUnassessedUnexplained);
    newcomer.explain();
    CHECK(newcomer.endsWith("person_wishes") == "may");
}

TEST_CASE("a plan that nobody made is not carried out", "[identification]") {
    Newcomer newcomer;
    newcomer.assess();
    newcomer.explain();
    CHECK(newcomer.endsWith("goals_reached") == kUnplanned);
    auto goal = newcomer.goal(GoalState::InProgress);
    CHECK(newcomer.endsWith("goals_reached") == kUnplanned);
    SECTION("nor one of which nothing was reached") {
        goal.state = GoalState::Dropped;
        newcomer.vault.save(goal);
        CHECK(newcomer.endsWith("goals_reached") == kUnplanned);
    }
    SECTION("nor one of which a step is open") {
        goal.state = GoalState::Reached;
        newcomer.vault.save(goal);
        auto step = anAction(newcomer.person.id, {});
        step.goal = goal.id;
        newcomer.vault.save(step);
        CHECK(newcomer.endsWith("goals_reached") == kUnplanned);
    }
    SECTION("nor one beside a need of which nobody said anything") {
        goal.state = GoalState::Reached;
        newcomer.vault.save(goal);
        Need open;
        open.id = RecordId::generate();
        open.person = newcomer.person.id;
        open.area = Code{"health"};
        open.openedOn = day("2026-03-02");
        newcomer.vault.save(open);
        CHECK(newcomer.endsWith("goals_reached") == kUnplanned);
        open.state = NeedState::Met; // enough, without a goal that was reached
        newcomer.vault.save(open);
        goal.state = GoalState::Dropped;
        newcomer.vault.save(goal);
        CHECK(newcomer.endsWith("goals_reached") == "may");
    }
    SECTION("nor one beside a step that stands under nothing") {
        goal.state = GoalState::Reached;
        newcomer.vault.save(goal);
        newcomer.vault.save(anAction(newcomer.person.id, day("2026-03-12")));
        CHECK(newcomer.endsWith("goals_reached") == kUnplanned);
    }
    SECTION("one whose goals are reached is, also beside a dropped one") {
        goal.state = GoalState::Reached;
        newcomer.vault.save(goal);
        newcomer.goal(GoalState::Dropped);
        CHECK(newcomer.endsWith("goals_reached") == "may");
    }
    CHECK(newcomer.endsWith("person_wishes") == "may"); // which claims nothing of the plan
}

TEST_CASE("a report that was not sent on is not left silently", "[identification]") {
    Newcomer newcomer;
    newcomer.assess();
    auto& vault = newcomer.vault;
    const auto report = vault.save(aReport(vault, "2026-03-02"));
    const auto link = vault.save(onReport(report.id, newcomer.person.id));
    CHECK(newcomer.endsWith("risks_removed") == kUnsent);
    CHECK(newcomer.endsWith("died") == "may");
    SECTION("unless it came from whoever decides") {
        auto known = report;
        known.source = Code{"ex_officio"};
        vault.save(known);
        CHECK(newcomer.endsWith("risks_removed") == "may");
    }
    SECTION("unless it is written why") {
        newcomer.writePlan(); // which is no reason
        CHECK(newcomer.endsWith("risks_removed") == kUnsent);
        newcomer.explain();
        CHECK(newcomer.endsWith("risks_removed") == "may");
    }
    SECTION("or the person is taken off it") {
        takeOffWithWords(vault, link);
        CHECK(newcomer.endsWith("risks_removed") == "may");
    }
}

TEST_CASE("nobody's file closes while a bed of ours is theirs", "[identification]") {
    Newcomer newcomer;
    newcomer.assess();
    newcomer.explain(); // words free no bed
    auto& vault = newcomer.vault;
    const auto bed = vault.save(aBed("A"));
    auto stay =
        vault.save(GENERATE(true, false) ? aStay(newcomer.person.id, bed.id, "2026-03-08")
                                         : aHeldPlace(newcomer.person.id, bed.id, "2026-03-10"));
    for (const auto* reason : {"risks_removed", "person_wishes", "no_contact", "died"}) {
        CAPTURE(reason);
        CHECK(newcomer.endsWith(reason) == kStays);
    }
    if (stay.state == StayState::Staying) {
        stay.state = StayState::Ended;
        stay.leftOn = day("2026-03-10");
    } else {
        stay.state = StayState::Cancelled;
    }
    vault.save(stay);
    CHECK(newcomer.endsWith("risks_removed") == "may");
}

TEST_CASE("what goes on after a closing is said by whoever closes the file", "[identification]") {
    Newcomer newcomer;
    newcomer.assess();
    auto& vault = newcomer.vault;
    std::string named;
    SECTION("a hearing ahead") {
        const auto proceeding = vault.save(newcomer.aProceeding());
        auto hearing =
            vault.save(newcomer.aHearing(proceeding, HearingState::Planned, "2026-03-12"));
        named = kHearing;
        CHECK(newcomer.endsWith("no_contact") == named); // the court waits for whoever is lost
        hearing.state = HearingState::Cancelled;
        vault.save(hearing);
        CHECK(newcomer.endsWith("risks_removed") == "may");
        hearing.id = RecordId::generate();
        hearing.state = HearingState::Planned;
        vault.save(hearing);
    }
    SECTION("a referral that goes on") {
        const auto provider = vault.save(aProvider());
        const auto consent =
            vault.save(aConsent(newcomer.person.id, provider.id, day("2026-03-02")));
        auto referral = vault.save(aSentReferral(consent, day("2026-03-05")));
        CHECK(newcomer.endsWith("risks_removed") == kReferral);
        referral.state = ReferralState::NoAnswer; // which is waited for all the same
        vault.save(referral);
        named = kReferral;
        CHECK(newcomer.endsWith("no_contact") == "may");
    }
    SECTION("open actions") {
        vault.save(anAction(newcomer.person.id, day("2026-03-12")));
        named = kSteps;
        CHECK(newcomer.endsWith("no_contact") == "may");
        CHECK(newcomer.endsWith("goals_reached") == kUnplanned); // which says it already
    }
    CHECK(newcomer.endsWith("risks_removed") == named);
    CHECK(newcomer.endsWith("person_wishes") == named);
    CHECK(newcomer.endsWith("died") == "may");
    newcomer.explain();
    CHECK(newcomer.endsWith("risks_removed") == "may");
}
