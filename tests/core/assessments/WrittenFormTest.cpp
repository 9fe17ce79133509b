// SPDX-License-Identifier: GPL-3.0-or-later
// Forms that are answered in words, and how a result leads to them.
#include "core/assessments/AnswerNotes.h"
#include "core/assessments/AskedForms.h"
#include "core/assessments/AssessmentCompletion.h"
#include "core/assessments/AssessmentStore.h"
#include "tests/core/assessments/Filling.h"
#include "tests/core/support/TestVault.h"
#include "tests/support/SourceFolder.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>

namespace zaklon {
namespace {

using assessments::Answer;
using assessments::AnswerCode;
using assessments::Answers;
using assessments::Opens;
using assessments::QuestionnaireLibrary;
using assessments::filling::filled;
using assessments::filling::shipped;

/// Words to these questions, by id.
Answers written(const std::vector<const char*>& items) {
    Answers answers;
    for (const auto* item : items) {
        answers.set(item, Answer{AnswerCode::Yes, {}, {}, true});
    }
    return answers;
}

std::string levelOf(const char* form, const Answers& answers) {
    return score(shipped(form), answers, {}).level;
}

struct Assessed {
    test::TestVault vault;
    Person person = vault.save(test::aPerson());
    QuestionnaireLibrary library = QuestionnaireLibrary::shipped().value();

    Assessment complete(const char* form, const Answers& answers) {
        auto draft = newAssessment(person.id, shipped(form), vault.session(), vault.today());
        draft.answers.data() = answers.toJson();
        const auto finished = completeAssessment(*vault, draft, shipped(form), vault.today());
        REQUIRE(finished);
        return finished->record;
    }
    std::vector<std::string> asked() {
        std::vector<std::string> codes;
        const auto completed = AssessmentStore(vault.casework()).completed(person.id).value();
        for (const auto& form : askedForms(completed, library)) {
            codes.push_back(form->code);
        }
        return codes;
    }
};

TEST_CASE("the forms that SR-1 and VS-1 open are there in every version", "[assessments]") {
    const auto library = QuestionnaireLibrary::shipped().value();
    const std::vector<std::pair<const char*, int>> sources{
        {"SR-1", 1}, {"SR-1", 2}, {"VS-1", 1}, {"VS-1", 2}, {"VS-1", 3}};
    for (const auto& [code, version] : sources) {
        for (const auto& action : library.find(code, version)->actions) {
            INFO(code << " " << version << " " << action.code);
            if (action.opens.kind == Opens::Kind::Form) {
                CHECK(library.opened(action.opens) != nullptr);
            }
        }
    }
    CHECK(library.opened({Opens::Kind::Form, "safety_plan", ""})->code == "SP-1");
    CHECK(library.opened({Opens::Kind::Form, "suicide_safety", ""})->code == "SH-1");
    CHECK(library.opened({Opens::Kind::Form, "no_such_form", ""}) == nullptr);
    CHECK(library.opened({}) == nullptr);
}

TEST_CASE("a safety plan asks for all of domain.md 9.4 and says when something matters still",
          "[assessments]") {
    CHECK(shipped("SP-1").items.size() == 13);
    CHECK(levelOf("SP-1", {}) == "begun");
    CHECK(levelOf("SP-1", written({"S1", "S3", "S9", "S11"})) == "begun");
    CHECK(levelOf("SP-1", written({"S1", "S3", "S9", "S11", "S12"})) == "agreed");
    CHECK_FALSE(shipped("SP-1").item("S1")->paperHeading.has_value());
    CHECK_FALSE(shipped("SP-1").item("S7")->paperHeading.has_value()); // the word and what it means
}

TEST_CASE("the form on self-harm says whether steps are agreed and gives no score",
          "[assessments]") {
    CHECK(shipped("SH-1").items.size() == 7);
    CHECK_FALSE(shipped("SH-1").meter);
    CHECK(levelOf("SH-1", {}) == "open");
    auto none = filled("F1-");
    CHECK(levelOf("SH-1", none) == "no_thoughts");
    CHECK(levelOf("SH-1", filled("F1- F2- F3- F4-")) == "no_thoughts");
    for (const auto* sign : {"F2", "F3", "F4"}) { // a plan, a means or an attempt says otherwise
        INFO(sign);
        auto denied = written({sign});
        denied.set("F1", AnswerCode::No);
        CHECK(levelOf("SH-1", denied) == "open");
        auto agreed = written({sign, "F6", "F7"});
        agreed.set("F1", AnswerCode::No);
        CHECK(levelOf("SH-1", agreed) == "agreed");
    }
    CHECK(levelOf("SH-1", written({"F1", "F6"})) == "open");
    CHECK(levelOf("SH-1", written({"F1", "F6", "F7"})) == "agreed");
    const auto planned = score(shipped("SH-1"), written({"F1", "F2"}), {});
    CHECK(assessments::filling::action(planned, "stay_with_her") != nullptr);
    CHECK_FALSE(planned.riskRank);
}

TEST_CASE("a written answer is a yes with words, or says why there are none", "[assessments]") {
    CHECK(written({"S1"}).checkAgainst(shipped("SP-1")));
    CHECK(filled("S1r").checkAgainst(shipped("SP-1")));
    CHECK(filled("S6-").checkAgainst(shipped("SP-1")));
    CHECK_FALSE(filled("S1").checkAgainst(shipped("SP-1"))); // a yes without words
    CHECK_FALSE(filled("S1-").checkAgainst(shipped("SP-1")));
    Answers both;
    both.set("S1", Answer{AnswerCode::Refused, {}, {}, true});
    CHECK_FALSE(both.checkAgainst(shipped("SP-1")));
}

TEST_CASE("a written question has no weight, no scale and no yes to choose", "[assessments]") {
    std::ifstream stream(test::sourceFolder() + "/resources/questionnaires/sp-1.json");
    const auto plan = nlohmann::json::parse(stream);
    const auto refusal = [](const nlohmann::json& document) {
        const auto text = document.dump();
        const EmbeddedFile file{"own.json", text};
        const auto library = QuestionnaireLibrary::fromFiles({&file, 1});
        return library ? std::string("taken") : library.error().field;
    };
    CHECK(refusal(plan) == "taken");
    auto heavy = plan;
    heavy["groups"][0]["items"][0]["weight"] = 2;
    CHECK(refusal(heavy) == "own.json#/groups/0/items/0/written");
    auto yes = plan;
    yes["groups"][0]["items"][0]["answers"] = {"yes", "refused"};
    CHECK(refusal(yes) == "own.json#/groups/0/items/0");
    auto bare = plan;
    bare.erase("paperTitle");
    CHECK(refusal(bare) == "own.json#/groups/0/items/1/paperHeading");
}

TEST_CASE("a result asks for its forms until they are filled in", "[assessments]") {
    Assessed her;
    CHECK(her.asked().empty());
    her.complete("SR-1", filled("R17 R21"));
    CHECK(her.asked() == std::vector<std::string>{"SH-1", "SP-1"});
    her.complete("SH-1", written({"F1", "F6", "F7"}));
    CHECK(her.asked() == std::vector<std::string>{"SP-1"});
    her.complete("SP-1", written({"S1"}));
    CHECK(her.asked().empty());
    her.complete("SR-1", filled("R17")); // danger again: the plan is gone through again
    CHECK(her.asked() == std::vector<std::string>{"SP-1"});
    her.complete("SR-1", filled("R20"));
    CHECK(her.asked().empty()); // low: the newest result counts
}

TEST_CASE("the risk that was measured today is not asked for again", "[assessments]") {
    Assessed her;
    Answers signs;
    for (const auto& item : shipped("TI-1").items) {
        signs.set(item.id, AnswerCode::Yes);
    }
    her.complete("SR-1", filled("R20"));
    her.vault.clock().advanceSeconds(600);
    her.complete("TI-1", signs);
    const auto asks = [&] {
        const auto asked = her.asked();
        return std::find(asked.begin(), asked.end(), "SR-1") != asked.end();
    };
    CHECK_FALSE(asks());
    her.vault.clock().advanceSeconds(86'400);
    her.complete("TI-1", signs);
    CHECK(asks()); // that was yesterday
}

TEST_CASE("a plan begun before the result that asks for it and completed after it is that plan",
          "[assessments]") {
    Assessed her;
    const auto finish = [&](const char* form, const Assessment& begun, const Answers& answers) {
        auto draft = begun;
        draft.answers.data() = answers.toJson();
        her.vault.clock().advanceSeconds(60);
        REQUIRE(completeAssessment(*her.vault, draft, shipped(form), her.vault.today()));
    };
    auto plan =
        newAssessment(her.person.id, shipped("SP-1"), her.vault.session(), her.vault.today());
    plan.id = RecordId::fromParts(1, {}); // begun in the morning
    const auto risk =
        newAssessment(her.person.id, shipped("SR-1"), her.vault.session(), her.vault.today());
    REQUIRE(plan.id < risk.id);
    finish("SR-1", risk, filled("R17"));
    CHECK(her.asked() == std::vector<std::string>{"SP-1"});
    finish("SP-1", plan, written({"S1"}));
    CHECK(her.asked().empty());
}

TEST_CASE("the next plan begins with the words of the last one and they stay confidential",
          "[assessments]") {
    Assessed her;
    const auto& plan = shipped("SP-1");
    auto last = newAssessment(her.person.id, plan, her.vault.session(), her.vault.today());
    auto answers = written({"S1"});
    answers.set("S6", AnswerCode::No);
    last.answers.data() = answers.toJson();
    const auto proof = her.vault.confidential();
    her.vault.requireWritten([&](Transaction& transaction) -> Status {
        auto saved = transaction.save(last);
        return saved ? saveAnswerNote(transaction, proof, last, "S1", "Invented words") : saved;
    });
    const auto words = wordsToContinue(proof, plan, last).value();
    CHECK(words == std::map<std::string, std::string>{{"S1", "Invented words"}});
    auto next = newAssessment(her.person.id, plan, her.vault.session(), her.vault.today());
    next.answers.data() = written({"S1"}).toJson();
    her.vault.requireWritten(
        [&](Transaction& transaction) { return saveWithNotes(transaction, proof, next, words); });
    const auto kept = her.vault.casework().find<Assessment>(next.id)->value();
    CHECK(kept.state == AssessmentState::Draft);
    CHECK(answerNotes(proof, kept).value().at("S1") == "Invented words");
    CHECK(kept.answers.data().dump().find("Invented") == std::string::npos);
    auto without = plan; // a later version that does not ask for it in words any more
    without.items.front().written = false;
    CHECK(wordsToContinue(proof, without, last).value().empty());
}

TEST_CASE("what a form has measured on the day or since is not asked for again", "[assessments]") {
    Assessed her;
    const auto& signs = shipped("TI-1");
    const auto today = her.vault.today();
    const auto measured = [&](Date takenOn) {
        const auto completed = AssessmentStore(her.vault.casework()).completed(her.person.id);
        return measuredActions(signs, takenOn, completed.value(), her.library);
    };
    CHECK(measured(today).empty());
    her.complete("TI-1", filled("A1 B1 B2 C2"));
    CHECK(measured(today).empty()); // it measures no risk
    her.complete("SR-1", filled("R17"));
    CHECK(measured(today) == std::vector<std::string>{"assess_safety"});
    CHECK(measured(today.plusDays(-1)) == std::vector<std::string>{"assess_safety"});
    CHECK(measured(today.plusDays(1)).empty()); // what is newer may ask anew
}

} // namespace
} // namespace zaklon
