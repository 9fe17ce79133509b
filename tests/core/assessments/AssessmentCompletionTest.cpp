// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/AssessmentCompletion.h"

#include "tests/core/assessments/Filling.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <functional>

namespace zaklon {
namespace {

using assessments::filling::filled;
using assessments::filling::shipped;

const Date kToday = *Date::fromYmd(2026, 3, 10);

Assessment draftOf(std::string_view questionnaire, const std::string& answers) {
    Session session;
    session.worker.id = RecordId::generate();
    auto draft = newAssessment(RecordId::generate(), shipped(questionnaire), session, kToday);
    draft.answers.data() = filled(answers).toJson();
    return draft;
}

Result<CompletedAssessment> completed(std::string_view questionnaire, const std::string& answers,
                                      const std::optional<LevelDecision>& decision = {}) {
    return complete(draftOf(questionnaire, answers), shipped(questionnaire), {}, decision);
}

TEST_CASE("a completed assessment keeps level, points, rank, outcome and the next day") {
    struct Case {
        const char* answers;
        const char* level;
        int rank;
        int points;
        int days;
    };
    for (const auto& each : {Case{"R2-", "low", 0, 0, 90}, Case{"R7 R9", "medium", 1, 6, 30},
                             Case{"R17", "high", 2, 4, 7}, Case{"R1", "immediate", 3, 5, 1}}) {
        INFO(each.answers);
        const auto finished = completed("SR-1", each.answers);
        REQUIRE(finished);
        const auto& record = finished->record;
        CHECK(record.state == AssessmentState::Completed);
        CHECK(record.level == Code{each.level});
        CHECK(record.scoredLevel == record.level);
        CHECK(record.riskRank == each.rank);
        CHECK(record.points == each.points);
        CHECK(record.reassessBy == kToday.plusDays(each.days));
        CHECK_FALSE(record.overridden);
        CHECK(assessments::Outcome::fromJson(record.outcome.data()) == finished->outcome);
        CHECK(Description<Assessment>::check(record));
    }
}

TEST_CASE("a form without an answer gives no level unless somebody chooses one with a reason") {
    const auto empty = completed("SR-1", "");
    REQUIRE_FALSE(empty);
    CHECK(empty.error().field == "answers");
    CHECK(empty.error().detail == std::string(kNothingAnswered));
    CHECK(completed("SR-1", "", LevelDecision{"high", "She is afraid to speak.", false}));
    CHECK_FALSE(completed("SR-1", "", LevelDecision{"low", "A decision for it is none.", false}));
    CHECK(completed("SR-1", "R2-"));
}

TEST_CASE("a questionnaire that measures no risk gives no rank") {
    const auto finished = completed("VS-1", "V6 V22");
    REQUIRE(finished);
    CHECK_FALSE(finished->record.riskRank);
    CHECK(finished->record.level == Code{"low"});
}

TEST_CASE(
    "for a child the purpose alone is a strong suspicion, and that child rules held is kept") {
    const auto draft = draftOf("TI-1", "C2 A1- A2- A3- A4- A5- A6- B1-");
    const auto child = complete(draft, shipped("TI-1"), {true});
    REQUIRE(child);
    CHECK(child->record.child);
    CHECK(child->record.level == Code{"strong"});
    CHECK(complete(draft, shipped("TI-1"), {})->record.level == Code{"possible"});
}

TEST_CASE("what only children are asked counts of whoever may be a child") {
    Person person;
    CHECK_FALSE(subjectFacts(person, kToday).isChild);
    CHECK(subjectFacts(person, kToday).mayBeChild);
    const auto draft = draftOf("TI-1", "C10 A1- A2- A3- A4- A5- A6- B1-");
    const auto unknown = complete(draft, shipped("TI-1"), subjectFacts(person, kToday));
    REQUIRE(unknown);
    CHECK_FALSE(unknown->record.child);
    CHECK(unknown->record.level == Code{"possible"});
    person.birthYear = 1990;
    CHECK_FALSE(subjectFacts(person, kToday).mayBeChild);
    CHECK(complete(draft, shipped("TI-1"), subjectFacts(person, kToday))->record.level ==
          Code{"insufficient"});
    person.birthYear = 2014;
    CHECK(subjectFacts(person, kToday).isChild);
}

TEST_CASE("anybody may raise a level with a reason, a supervisor lower it by one") {
    const auto code = [](const std::optional<LevelDecision>& decision) {
        const auto finished = completed("SR-1", "R7 R9", decision); // medium by the rules
        return finished ? finished->record.level.text
                        : std::string(toString(finished.error().code));
    };
    CHECK(code(LevelDecision{"immediate", "He was seen at the gate.", false}) == "immediate");
    CHECK(code(LevelDecision{"high", "", false}) == "invalid");
    CHECK(code(LevelDecision{"low", "She moved away.", false}) == "no-permission");
    CHECK(code(LevelDecision{"low", "She moved away.", true}) == "low");
    CHECK(code(LevelDecision{"medium", "", false}) == "medium");
    CHECK(code(LevelDecision{"nothing", "Why not.", true}) == "invalid");
}

TEST_CASE("what follows from the level follows from the decided one") {
    const auto finished =
        completed("SR-1", "R7 R9", LevelDecision{"high", "She is afraid.", false});
    REQUIRE(finished);
    CHECK(finished->record.overridden);
    CHECK(finished->record.scoredLevel == Code{"medium"});
    CHECK(finished->record.riskRank == 2);
    CHECK(finished->record.reassessBy == kToday.plusDays(7));
    CHECK(assessments::filling::action(finished->outcome, "supervisor_review") != nullptr);
}

TEST_CASE(
    "only an open draft of the same questionnaire and version with fitting answers completes") {
    const auto field = [](const std::function<void(Assessment&)>& change) {
        auto draft = draftOf("SR-1", "R2");
        change(draft);
        const auto finished = complete(draft, shipped("SR-1"), {});
        return finished ? std::string("completed") : finished.error().field;
    };
    CHECK(field([](Assessment&) {}) == "completed");
    CHECK(field([](Assessment& a) { a.state = AssessmentState::Completed; }) == "state");
    CHECK(field([](Assessment& a) { a.questionnaire = Code{"TI-1"}; }) == "questionnaire");
    CHECK(field([](Assessment& a) { a.questionnaireVersion = 99; }) == "questionnaire");
    CHECK(field([](Assessment& a) { a.answers.data() = filled("Z9").toJson(); }) == "Z9");
}

TEST_CASE("a completed record without a level, or due before it was taken, is not saved") {
    auto record = completed("SR-1", "R2")->record;
    record.level = Code();
    CHECK(Description<Assessment>::check(record).error().field == "level");
    record = completed("SR-1", "R2")->record;
    record.reassessBy = kToday.plusDays(-1);
    CHECK(Description<Assessment>::check(record).error().field == "reassess_by");
}

} // namespace
} // namespace zaklon
