// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/Answers.h"

#include "tests/core/assessments/Filling.h"

#include <nlohmann/json.hpp>

using namespace zaklon;
using namespace zaklon::assessments;
using namespace zaklon::assessments::filling;

TEST_CASE("answers read back from their JSON", "[assessments]") {
    Answers answers;
    for (const auto code : kAllAnswerCodes)
        answers.set("A" + std::to_string(static_cast<int>(code)), code);
    answers.set("B1", Answer{AnswerCode::Yes, {}, InfoSource::ThirdParty, true});
    answers.setNumber("R24", 8);
    const auto json = answers.toJson();
    CHECK(json["B1"].dump() == R"({"answer":"yes","note":true,"source":"third_party"})");
    CHECK(json["R24"].dump() == R"({"number":8})");
    const auto back = Answers::fromJson(json);
    REQUIRE(back);
    CHECK(*back == answers);
}

TEST_CASE("answers from elsewhere are read strictly", "[assessments]") {
    for (const auto* text :
         {R"({"A1": {"answer": "maybe"}})", R"({"A1": "yes"})",
          R"({"A1": {"answer": "yes", "colour": 1}})", R"({"A1": {"number": -1}})",
          R"({"A1": {"number": 1.5}})", R"({"A1": {"source": "rumour"}})"}) {
        INFO(text);
        const auto read = Answers::fromJson(nlohmann::json::parse(text));
        REQUIRE_FALSE(read);
        CHECK(read.error().code == ErrorCode::Invalid);
        CHECK(read.error().field == "A1");
    }
    CHECK_FALSE(Answers::fromJson(nlohmann::json::array()));
}

TEST_CASE("a question that was never touched was not asked", "[assessments]") {
    Answers answers;
    CHECK(answers.at("A1").code == AnswerCode::NotAsked);
    answers.set("A1", AnswerCode::Yes);
    answers.clear("A1");
    CHECK_FALSE(answers.has("A1"));
}

TEST_CASE("answers must fit the questionnaire", "[assessments]") {
    CHECK(filled("A1? B1 C1r").checkAgainst(shipped("TI-1")));
    CHECK(filled("R1 R24=10 R2u").checkAgainst(shipped("SR-1")));
    CHECK(filled("R1?").checkAgainst(shipped("SR-1")).error().field == "R1");
    CHECK(filled("R24").checkAgainst(shipped("SR-1")).error().field == "R24");
    CHECK(filled("R24=11").checkAgainst(shipped("SR-1")).error().field == "R24");
    CHECK(filled("R1=3").checkAgainst(shipped("SR-1")).error().field == "R1");
    CHECK(filled("Z9").checkAgainst(shipped("SR-1")).error().field == "Z9");
}
