// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/AssessmentStore.h"

#include "core/assessments/AssessmentCompletion.h"
#include "tests/core/assessments/Filling.h"
#include "tests/core/support/TestVault.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <string>

namespace zaklon {
namespace {

using assessments::filling::filled;
using assessments::filling::scored;
using assessments::filling::shipped;

Assessment draftOf(test::TestVault& vault, const Person& person, std::string_view questionnaire,
                   const std::string& answers, int daysAgo = 0) {
    auto draft = newAssessment(person.id, shipped(questionnaire), vault.session(),
                               vault.today().plusDays(-daysAgo));
    draft.answers.data() = filled(answers).toJson();
    return vault.save(draft);
}

/// Known long enough for assessments of last month.
Person knownLong(test::TestVault& vault) {
    auto person = test::aPerson();
    person.firstContact = vault.today().plusDays(-90);
    return vault.save(person);
}

Assessment completed(test::TestVault& vault, const Person& person, const std::string& answers,
                     int daysAgo, std::string_view questionnaire = "SR-1") {
    const auto finished =
        completeAssessment(*vault, draftOf(vault, person, questionnaire, answers, daysAgo),
                           shipped(questionnaire), vault.today().plusDays(-daysAgo));
    REQUIRE(finished);
    return finished->record;
}

TEST_CASE("drafts and completed assessments are told apart, the newest first") {
    test::TestVault vault;
    const auto person = knownLong(vault);
    const auto old = completed(vault, person, "R2-", 60);
    const auto recent = completed(vault, person, "R17", 5);
    const auto screening = completed(vault, person, "V22", 3, "VS-1");
    const auto draft = draftOf(vault, person, "SR-1", "R2");

    const AssessmentStore store(vault.casework());
    const auto drafts = store.drafts(person.id);
    REQUIRE(drafts);
    REQUIRE(drafts->size() == 1);
    CHECK(drafts->front().id == draft.id);
    CHECK(store.completed(person.id)->size() == 3);
    CHECK(store.completed(person.id)->front().id == screening.id);
    CHECK((*store.latest(person.id, Code{"SR-1"}))->id == recent.id);
    CHECK((*store.latestRisk(person.id))->id == recent.id);
    CHECK((*store.previous(recent))->id == old.id);
    CHECK_FALSE(store.previous(old)->has_value());
    CHECK_FALSE(store.latest(person.id, Code{"TI-1"})->has_value());
}

TEST_CASE("a trend runs from the oldest to the newest") {
    test::TestVault vault;
    const auto person = knownLong(vault);
    completed(vault, person, "R17", 5);
    completed(vault, person, "R2-", 60);
    const auto trend = AssessmentStore(vault.casework()).trend(person.id, Code{"SR-1"});
    REQUIRE(trend);
    REQUIRE(trend->size() == 2);
    CHECK((*trend)[0].riskRank == 0);
    CHECK((*trend)[1].riskRank == 2);
    CHECK((*trend)[1].points == 4);
    CHECK((*trend)[1].on == vault.today().plusDays(-5));
}

TEST_CASE("an assessment counts from the day it is completed and not from that of its draft") {
    test::TestVault vault;
    const auto person = vault.save(test::aPerson());
    const auto draft = draftOf(vault, person, "SR-1", "R17", 10);
    const auto finished = completeAssessment(*vault, draft, shipped("SR-1"), vault.today());
    REQUIRE(finished);
    CHECK(finished->record.level == Code{"high"});
    CHECK(finished->record.takenOn == vault.today());
    CHECK(finished->record.reassessBy == vault.today().plusDays(7));
    const auto kept = AssessmentStore(vault.casework()).latestRisk(person.id);
    REQUIRE((kept && *kept));
    CHECK((*kept)->takenOn == vault.today());
    CHECK((*kept)->completedAt == vault.clock().now());
    // Of another day only the day is known.
    CHECK_FALSE(completed(vault, person, "R17", 5).completedAt);
}

TEST_CASE("a completed assessment never changes, however it is saved") {
    test::TestVault vault;
    const auto person = vault.save(test::aPerson());
    auto record = completed(vault, person, "R17", 0);
    const auto write = [&] {
        const auto written =
            vault->write([&](Transaction& transaction) { return transaction.save(record); });
        return written ? ErrorCode::Cancelled : written.error().code;
    };
    CHECK(write() == ErrorCode::Cancelled); // the same again is no change
    record.answers.data() = filled("R2-").toJson();
    CHECK(write() == ErrorCode::Conflict);
    record = *AssessmentStore(vault.casework()).latest(person.id, Code{"SR-1"}).value();
    record.state = AssessmentState::Draft;
    CHECK(write() == ErrorCode::Conflict);
}

TEST_CASE("the reason of a decision is kept with the assessment, in the confidential part") {
    test::TestVault vault;
    const auto person = vault.save(test::aPerson());
    const auto raised =
        completeAssessment(*vault, draftOf(vault, person, "SR-1", "R7 R9"), shipped("SR-1"),
                           vault.today(), LevelDecision{"immediate", "He was seen at the gate."});
    REQUIRE(raised);
    CHECK(raised->record.overridden);
    const auto words = vault.confidential().find<Narrative>(raised->record.id);
    REQUIRE((words && *words));
    CHECK((*words)->text == "He was seen at the gate.");
    CHECK((*words)->about == Code{"assessment"});
}

TEST_CASE("only a role that may lower a level lowers it") {
    const auto lower = [](Role role) {
        test::TestVault vault(role);
        const auto person = vault.save(test::aPerson());
        const auto finished =
            completeAssessment(*vault, draftOf(vault, person, "SR-1", "R7 R9"), shipped("SR-1"),
                               vault.today(), LevelDecision{"low", "She moved away."});
        return finished ? finished->record.level.text
                        : std::string(toString(finished.error().code));
    };
    CHECK(lower(Role::Coordinator) == "low");
    CHECK(lower(Role::CaseWorker) == "no-permission");
}

TEST_CASE("a form on paper counts from the day on the paper") {
    test::TestVault vault;
    const auto person = knownLong(vault);
    const auto day = vault.today().plusDays(-12);
    const auto finished =
        completeAssessment(*vault, draftOf(vault, person, "SR-1", "R17"), shipped("SR-1"), day);
    REQUIRE(finished);
    CHECK(finished->record.takenOn == day);
    CHECK(finished->record.reassessBy == day.plusDays(7));
}

TEST_CASE("an assessment is not taken tomorrow or before the first contact") {
    test::TestVault vault;
    const auto person = vault.save(test::aPerson());
    const auto refused = [&](Date day) {
        const auto finished =
            completeAssessment(*vault, draftOf(vault, person, "SR-1", "R17"), shipped("SR-1"), day);
        return finished ? std::string() : finished.error().field;
    };
    CHECK(refused(vault.today().plusDays(1)) == "taken_on");
    CHECK(refused(person.firstContact.plusDays(-1)) == "taken_on");
    CHECK(refused(person.firstContact).empty());
}

TEST_CASE("an adult of unwritten age is not given the result of a child") {
    test::TestVault vault;
    auto person = test::aPerson();
    person.birthYear.reset();
    vault.save(person);
    const std::string answers = "C2 A1- A2- A3- A4- A5- A6- B1-"; // a purpose, no means
    const auto assessed = completed(vault, person, answers, 0, "TI-1");
    CHECK_FALSE(assessed.child);
    const auto child = scored("TI-1", answers, true).level;
    CHECK(assessed.level.text == scored("TI-1", answers, false).level);
    REQUIRE(assessed.level.text != child);
    const auto* said = levelForChild(shipped("TI-1"), filled(answers), assessed.level.text);
    REQUIRE(said != nullptr);
    CHECK(said->code == child);
    CHECK(levelForChild(shipped("TI-1"), filled("A1-"), scored("TI-1", "A1-").level) == nullptr);
    auto known = test::aPerson();
    known.birthYear = vault.today().year() - 12;
    CHECK(completed(vault, vault.save(known), answers, 0, "TI-1").child);
}

TEST_CASE("who may be a child is looked at again as soon as a child") {
    test::TestVault vault;
    auto person = test::aPerson();
    person.birthYear.reset();
    vault.save(person);
    const auto finished = completeAssessment(*vault, draftOf(vault, person, "SR-1", "R2-"),
                                             shipped("SR-1"), vault.today(), {}, 14);
    REQUIRE(finished);
    CHECK(finished->record.reassessBy == vault.today().plusDays(14));
}

TEST_CASE("a form of another questionnaire is refused") {
    test::TestVault vault;
    CHECK(completeAssessment(*vault, draftOf(vault, vault.save(test::aPerson()), "TI-1", "C2"),
                             shipped("SR-1"), vault.today())
              .error()
              .field == "questionnaire");
}

} // namespace
} // namespace zaklon
