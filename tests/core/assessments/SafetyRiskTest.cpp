// SPDX-License-Identifier: GPL-3.0-or-later
// SR-1 as domain.md sections 9.3 and 9.4 word it. Weights in the comments are those of its table.
#include "core/assessments/LevelOverride.h"
#include "tests/core/assessments/Filling.h"

using namespace zaklon;
using namespace zaklon::assessments;
using namespace zaklon::assessments::filling;

namespace {

struct Case {
    const char* why;
    const char* answers;
    int points;
    const char* level;
};

const std::vector<Case> kCases{
    {"nothing answered", "", 0, "low"},
    {"5 is below 6: R7 3 + R8 2", "R7 R8", 5, "low"},
    {"6: R7 3 + R9 3", "R7 R9", 6, "medium"},
    {"12: R7 3 R9 3 R10 3 R15 3", "R7 R9 R10 R15", 12, "medium"},
    {"13: and R20 1", "R7 R9 R10 R15 R20", 13, "high"},
    {"20: 3+3+3+3 and R3 R8 R12 R13, 2 each", "R7 R9 R10 R15 R3 R8 R12 R13", 20, "high"},
    {"21: and R20 1", "R7 R9 R10 R15 R3 R8 R12 R13 R20", 21, "immediate"},
    {"exactly one ! with 3 points: R2", "R2", 3, "high"},
    {"exactly one ! with 3 points: R11", "R11", 3, "high"},
    {"exactly one ! with 4 points: R5", "R5", 4, "high"},
    {"exactly one ! with 4 points: R6", "R6", 4, "high"},
    {"exactly one ! with 4 points: R17", "R17", 4, "high"},
    {"exactly one ! with 4 points: R21", "R21", 4, "high"},
    {"exactly one !!: R1", "R1", 5, "immediate"},
    {"exactly one !!: R4", "R4", 5, "immediate"},
    {"exactly one !!: R22", "R22", 5, "immediate"},
    {"! and !! together: the higher one", "R2 R22", 8, "immediate"},
    {"an unknown ! gives neither points nor the floor", "R2u", 0, "low"},
    {"a refused !! gives neither points nor the floor", "R4r", 0, "low"},
    {"a no to a !! gives neither points nor the floor", "R1-", 0, "low"},
    {"every protective answer takes one point: 6 - 1", "R7 R9 P1", 5, "low"},
    {"13 - 1", "R7 R9 R10 R15 R20 P3", 12, "medium"},
    {"21 - 1", "R7 R9 R10 R15 R3 R8 R12 R13 R20 P2", 20, "high"},
    {"five protective answers never go below the floor of !", "R2 P1 P2 P3 P4 P5", -2, "high"},
    {"nor below the floor of !!", "R1 P1 P2 P3 P4 P5", 0, "immediate"},
    {"fear 6 does not count", "R24=6", 0, "low"},
    {"fear 7 counts 3", "R24=7", 3, "low"},
    {"fear 10 counts 3", "R24=10", 3, "low"},
    {"fear 0 is an answer that does not count", "R24=0", 0, "low"},
    {"fear 7 makes 6 of 3: R7 3 + R24 3", "R7 R24=7", 6, "medium"},
    {"fear unknown", "R24u R7", 3, "low"},
};

int rankOf(const char* level) {
    return shipped("SR-1").rank(level);
}

Status override(const Outcome& outcome, const char* level, const char* reason, bool supervisor) {
    return checkOverride(shipped("SR-1"), outcome, LevelOverride{level, reason, supervisor});
}

} // namespace

TEST_CASE("SR-1 adds up its points and reaches the level of its text", "[assessments][sr-1]") {
    for (const auto& one : kCases) {
        INFO(one.why << ": " << one.answers);
        const auto outcome = scored("SR-1", one.answers);
        CHECK(outcome.points == Points::whole(one.points));
        CHECK(outcome.level == one.level);
    }
}

TEST_CASE("each level of risk has its rank and its days until the next assessment",
          "[assessments][sr-1]") {
    const std::vector<std::tuple<const char*, const char*, int, int>> cases{
        {"", "low", 0, 90},
        {"R7 R9", "medium", 1, 30},
        {"R2", "high", 2, 7},
        {"R1", "immediate", 3, 1},
    };
    for (const auto& [answers, level, rank, days] : cases) {
        const auto outcome = scored("SR-1", answers);
        CHECK(outcome.level == level);
        CHECK(outcome.riskRank == rank);
        CHECK(outcome.reassessInDays == days);
    }
    CHECK(rankOf("low") == 0);
    CHECK(rankOf("immediate") == 3);
}

TEST_CASE("the reasons tell points from critical answers", "[assessments][sr-1]") {
    const auto byFloor = scored("SR-1", "R2 R17");
    CHECK(byFloor.reasons == std::vector<Reason>{{"floor:high", {"R2", "R17"}}});
    CHECK(byFloor.floorLevel == "high");
    const auto byPoints = scored("SR-1", "R7 R9 R10 R15 R20 P1-");
    CHECK(byPoints.reasons ==
          std::vector<Reason>{{"level:high", {"R7", "R9", "R10", "R15", "R20"}}});
    CHECK(byPoints.floorLevel.empty());
    const auto both = scored("SR-1", "R2 R7 R9 R10 R15");
    CHECK(both.reasons.size() == 2);
}

TEST_CASE("an unknown critical answer asks somebody to find out", "[assessments][sr-1]") {
    const auto outcome = scored("SR-1", "R2u R4u R7u R5r R6-");
    REQUIRE(outcome.verify.size() == 2);
    CHECK(outcome.verify[0].item == "R2");
    CHECK(outcome.verify[1].item == "R4");
    CHECK(outcome.verify[1].dueInDays == 0);
    CHECK(outcome.points == Points());
}

TEST_CASE("the first search already counts and both languages ask the same",
          "[assessments][sr-1]") {
    const auto library = QuestionnaireLibrary::shipped().value();
    const auto now = library.current("SR-1");
    CHECK(now->version == 2);
    CHECK(now->item("R3")->text.english.find("keep") == std::string::npos);
    CHECK(now->item("R3")->text.serbianLatin.find("i dalje") == std::string::npos);
    CHECK(now->item("R18")->text.serbianLatin.find("ne traži pomoć") != std::string::npos);
    // Who answered the earlier words keeps them.
    const auto earlier = library.find("SR-1", 1);
    REQUIRE(earlier);
    CHECK(earlier->item("R3")->text.english.find("keep searching") != std::string::npos);
    CHECK(earlier->items.size() == now->items.size());
}

TEST_CASE("open questions stay visible", "[assessments][sr-1]") {
    const auto outcome = scored("SR-1", "R1- R2u R24=3");
    CHECK(outcome.questionCount == 29); // 24 and 5 that protect
    CHECK(outcome.answeredCount == 2);
    CHECK(outcome.open.size() == 27);
    CHECK(holds(outcome.open, "R2"));
    CHECK_FALSE(holds(outcome.open, "R24"));
}

TEST_CASE("the meter says how far the next level is", "[assessments][sr-1]") {
    CHECK(scored("SR-1", "R7 R8").next == NextLevel{"medium", Points::whole(1)});
    CHECK(scored("SR-1", "R7 R9").next == NextLevel{"high", Points::whole(7)});
    // A critical answer made it high; 18 more points would make it immediate.
    CHECK(scored("SR-1", "R2").next == NextLevel{"immediate", Points::whole(18)});
    CHECK_FALSE(scored("SR-1", "R1").next.has_value());
    CHECK(shipped("SR-1").meterMaximum() == Points::whole(70));
}

TEST_CASE("what the answers say leads to actions with their reasons", "[assessments][sr-1]") {
    const auto outcome = scored("SR-1", "R17 R22 R19");
    REQUIRE(action(outcome, "shelter_tonight") != nullptr);
    CHECK(action(outcome, "shelter_tonight")->reason == Reason{"action:shelter_tonight", {"R17"}});
    CHECK(action(outcome, "shelter_tonight")->dueInDays == 0);
    CHECK(action(outcome, "offer_accommodation") == nullptr);
    CHECK(action(outcome, "safety_plan_now") != nullptr);
    CHECK(action(outcome, "tell_supervisor") != nullptr);
    CHECK(action(outcome, "stay_with_her") != nullptr);
    CHECK(action(outcome, "safety_information") == nullptr);
    const auto* form = shipped("SR-1").action("self_harm_form");
    REQUIRE(form != nullptr);
    CHECK(form->opens.kind == Opens::Kind::Form);
    CHECK(action(scored("SR-1", "R21"), "self_harm_form") != nullptr);
    CHECK(action(scored("SR-1", "R20"), "self_harm_form") == nullptr);
    CHECK(action(scored("SR-1", ""), "safety_information") != nullptr);
}

TEST_CASE("anybody may raise a level with a reason", "[assessments][sr-1]") {
    const auto outcome = scored("SR-1", "R7 R9");
    CHECK(override(outcome, "immediate", "She says that tonight is different.", false));
    CHECK(override(outcome, "high", "  ", false).error().field == "reason");
    CHECK(override(outcome, "medium", "As it is.", false).error().code == ErrorCode::Invalid);
    CHECK(override(outcome, "severe", "No such level.", true).error().field == "level");
}

TEST_CASE("only a supervisor lowers a level, by one, with a reason", "[assessments][sr-1]") {
    const auto high = scored("SR-1", "R7 R9 R10 R15 R20");
    CHECK(override(high, "medium", "The order holds.", false).error().code ==
          ErrorCode::NoPermission);
    CHECK(override(high, "medium", "The order holds.", true));
    CHECK_FALSE(override(high, "medium", "", true));
    CHECK(override(high, "low", "The order holds.", true).error().code == ErrorCode::Invalid);
}

TEST_CASE("no override goes below a critical answer", "[assessments][sr-1]") {
    const auto held = scored("SR-1", "R2");
    CHECK_FALSE(override(held, "medium", "She moved.", true));
    CHECK(override(held, "immediate", "She is followed.", false));
    // 24 points with one ! reach immediate; high is still above the floor of !.
    const auto byPoints = scored("SR-1", "R2 R7 R9 R10 R15 R3 R8 R12 R13 R20");
    CHECK(byPoints.level == "immediate");
    CHECK(byPoints.floorLevel == "high");
    CHECK(override(byPoints, "high", "Two of these are long past.", true));
    const auto heldNow = scored("SR-1", "R1");
    CHECK_FALSE(override(heldNow, "high", "It is over.", true));
}

TEST_CASE("a decided level changes what follows from the level and keeps what the rules said",
          "[assessments][sr-1]") {
    const auto answers = filled("R7 R9");
    const auto decided = scoreAtLevel(shipped("SR-1"), answers, {}, "immediate");
    CHECK(decided.level == "immediate");
    CHECK(decided.scoredLevel == "medium");
    CHECK(decided.riskRank == 3);
    CHECK(decided.reassessInDays == 1);
    CHECK(decided.reasons == scored("SR-1", "R7 R9").reasons);
    CHECK(action(decided, "safety_plan_now") != nullptr);
    CHECK_FALSE(decided.next.has_value());
}
