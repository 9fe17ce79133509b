// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/OutcomeComparison.h"
#include "tests/core/assessments/Filling.h"

#include <nlohmann/json.hpp>

using namespace zaklon::assessments;
using namespace zaklon::assessments::filling;

namespace {

OutcomeComparison compared(const char* code, const char* before, const char* after) {
    const auto& questionnaire = shipped(code);
    const auto earlier = filled(before);
    const auto later = filled(after);
    const auto earlierOutcome = score(questionnaire, earlier, {});
    const auto laterOutcome = score(questionnaire, later, {});
    return compare({questionnaire, earlier, earlierOutcome}, {questionnaire, later, laterOutcome});
}

} // namespace

TEST_CASE("an outcome is kept as it stood", "[assessments]") {
    for (const auto& outcome :
         {scored("TI-1", "A1 B1? C2 C3u", true), scored("SR-1", "R1 R2u R24=8 P1"),
          scored("VS-1", "V1 V2 V17 S1"), scored("SR-1", "")}) {
        const auto back = Outcome::fromJson(outcome.toJson());
        REQUIRE(back);
        CHECK(*back == outcome);
    }
    CHECK_FALSE(Outcome::fromJson(nlohmann::json::object()));
    CHECK_FALSE(Outcome::fromJson("text"));
}

TEST_CASE("two assessments show what changed and how the level moved", "[assessments]") {
    const auto eased = compared("SR-1", "R2 R7 R9", "R2- R7 R10");
    CHECK(eased.trend == Trend::Lower);
    REQUIRE(eased.changed.size() == 3);
    CHECK(eased.changed[0].item == "R2");
    CHECK(eased.changed[0].before.code == AnswerCode::Yes);
    CHECK(eased.changed[0].after.code == AnswerCode::No);
    CHECK(eased.newlyFired == std::vector<std::string>{"R10"});
    CHECK(eased.noLongerFired == std::vector<std::string>{"R2", "R9"});
    CHECK(eased.difference == Points::whole(-3));
    CHECK(compared("SR-1", "R7", "R1").trend == Trend::Higher);
    CHECK(compared("SR-1", "R7", "R9").trend == Trend::Same);
    CHECK(compared("SR-1", "R24=7", "R24=8").changed.size() == 1);
    CHECK(compared("SR-1", "R7", "R7").changed.empty());
}

TEST_CASE("not enough known is neither better nor worse", "[assessments]") {
    CHECK(compared("TI-1", "A3", "").trend == Trend::NotComparable);
    CHECK(compared("TI-1", "", "A3").trend == Trend::NotComparable);
    CHECK(compared("TI-1", "A3", "A1 B1 B2 C2").trend == Trend::Higher);
}

TEST_CASE("different questionnaires have no common trend", "[assessments]") {
    const auto answers = filled("R1");
    const auto risk = scored("SR-1", "R1");
    const auto screening = scored("VS-1", "V1");
    CHECK(compare({shipped("SR-1"), answers, risk}, {shipped("VS-1"), answers, screening}).trend ==
          Trend::NotComparable);
}
