// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/QuestionnaireLibrary.h"

#include "core/definitions/StrictJson.h"
#include "tests/core/assessments/Filling.h"
#include "tests/core/definitions/ScratchFolder.h"
#include "tests/support/SourceFolder.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>

using namespace zaklon;
using namespace zaklon::assessments;
using zaklon::assessments::filling::shipped;
using zaklon::definitions::ScratchFolder;

namespace {

nlohmann::json shippedJson(const char* fileName) {
    std::ifstream stream(zaklon::test::sourceFolder() + "/resources/questionnaires/" + fileName);
    REQUIRE(stream);
    return nlohmann::json::parse(stream);
}

Error refusal(const nlohmann::json& document) {
    const auto text = document.dump();
    const EmbeddedFile file{"own.json", text};
    const auto library = QuestionnaireLibrary::fromFiles({&file, 1});
    REQUIRE_FALSE(library);
    return library.error();
}

/// The services of domain.md 2.7.
const std::set<std::string> kServices{
    "info_rights",   "crisis",           "safe_accommodation", "supported_housing", "food_hygiene",
    "medical",       "sti_pep",          "psychological",      "psychiatric",       "legal_info",
    "legal_rep",     "trial_support",    "compensation",       "documents",         "residence",
    "social_rights", "interpretation",   "transport",          "education",         "employment",
    "childcare",     "family_mediation", "repatriation",       "tracing_missing",   "peer",
    "outreach",      "financial",        "follow_up"};

const QuestionnaireLibrary& everyShipped() {
    static const auto library = QuestionnaireLibrary::shipped();
    REQUIRE(library);
    return *library;
}

} // namespace

TEST_CASE("the program ships its questionnaires with every question", "[assessments]") {
    CHECK(shipped("TI-1").items.size() == 6 + 15 + 10);
    CHECK(shipped("SR-1").items.size() == 24 + 5);
    CHECK(shipped("VS-1").items.size() == 28 + 4);
    CHECK(shipped("SR-1").reassessOn.size() == 13);
    CHECK(everyShipped().current("XX-1") == nullptr);
    CHECK(everyShipped().find("TI-1", 2) == nullptr);
    CHECK(everyShipped().find("TI-1", 1) != nullptr);
}

TEST_CASE("every text of the shipped questionnaires stands in each language", "[assessments]") {
    for (const auto& each : everyShipped().allCurrent()) {
        const auto& questionnaire = *each;
        std::vector<LocalizedText> texts{questionnaire.title, questionnaire.status,
                                         questionnaire.caution};
        for (const auto& item : questionnaire.items)
            texts.push_back(item.text);
        for (const auto& action : questionnaire.actions)
            texts.push_back(action.title);
        for (const auto& text : texts) {
            INFO(questionnaire.code << ": " << text.english);
            CHECK_FALSE(text.english.empty());
            CHECK_FALSE(text.serbianLatin.empty());
            CHECK_FALSE(text.serbianCyrillic.empty());
            CHECK(text.english != text.serbianLatin);
        }
    }
}

TEST_CASE("every service that a questionnaire names is a service of the house", "[assessments]") {
    for (const auto& questionnaire : everyShipped().allCurrent()) {
        const auto& code = questionnaire->code;
        for (const auto& action : questionnaire->actions) {
            INFO(code << " " << action.code << " " << action.service);
            CHECK((action.service.empty() || kServices.contains(action.service)));
        }
        for (const auto& need : questionnaire->needs)
            for (const auto& service : need.services) {
                INFO(code << " " << need.code << " " << service);
                CHECK(kServices.contains(service));
            }
    }
}

TEST_CASE("what a questionnaire opens is there", "[assessments]") {
    for (const auto& questionnaire : everyShipped().allCurrent())
        for (const auto& action : questionnaire->actions)
            if (action.opens.kind == Opens::Kind::Questionnaire ||
                action.opens.kind == Opens::Kind::Form) {
                INFO(questionnaire->code << " " << action.code);
                CHECK(everyShipped().opened(action.opens) != nullptr);
            }
}

TEST_CASE("every reason that scoring can name has a text", "[assessments]") {
    for (const auto& each : everyShipped().allCurrent()) {
        const auto& questionnaire = *each;
        for (const auto& level : questionnaire.levels) {
            CHECK(questionnaire.ruleText("level:" + level.code) != nullptr);
            CHECK((questionnaire.ruleText("floor:" + level.code) != nullptr) ==
                  level.floor.has_value());
        }
        for (const auto& action : questionnaire.actions)
            CHECK(questionnaire.ruleText("action:" + action.code) != nullptr);
        CHECK(questionnaire.ruleText("action:none") == nullptr);
        CHECK(questionnaire.ruleText("nonsense") == nullptr);
    }
}

TEST_CASE("a broken questionnaire is refused with its file and place", "[assessments]") {
    auto weight = shippedJson("ti-1.json");
    weight["groups"][1]["items"][2]["weight"] = "three";
    CHECK(refusal(weight).field == "own.json#/groups/1/items/2/weight");
    CHECK(refusal(weight).code == ErrorCode::Invalid);

    auto language = shippedJson("ti-1.json");
    language["groups"][0]["items"][0]["text"].erase("sr@latin");
    CHECK(refusal(language).field == "own.json#/groups/0/items/0/text");

    auto twice = shippedJson("ti-1.json");
    twice["groups"][2]["items"][0]["id"] = "A1";
    CHECK(refusal(twice).field == "own.json#/groups/2/items/0/id");

    auto stranger = shippedJson("ti-1.json");
    stranger["actions"][7]["when"]["fired"][0] = "C99";
    CHECK(refusal(stranger).field == "own.json#/actions/7/when/fired/0");

    auto unknownKey = shippedJson("sr-1.json");
    unknownKey["levels"][0]["colour"] = "red";
    CHECK(refusal(unknownKey).field == "own.json#/levels/0");
}

TEST_CASE("rules that would be misread are refused", "[assessments]") {
    auto order = shippedJson("sr-1.json");
    order["levels"][2]["from"] = 13;
    CHECK(refusal(order).field == "own.json#/levels/2/from");

    auto noLimit = shippedJson("ti-1.json");
    noLimit["elements"][2]["when"].erase("atLeast");
    CHECK(refusal(noLimit).field == "own.json#/elements/2/when");

    auto twoTests = shippedJson("ti-1.json");
    twoTests["actions"][7]["when"]["child"] = true;
    CHECK(refusal(twoTests).field == "own.json#/actions/7/when");

    auto strayLimit = shippedJson("ti-1.json");
    strayLimit["actions"][7]["when"]["atLeast"] = 2;
    CHECK(refusal(strayLimit).field == "own.json#/actions/7/when");

    auto circular = shippedJson("ti-1.json");
    circular["levels"][0]["when"] = {{"level", {"possible"}}};
    CHECK(refusal(circular).field == "own.json#/levels/0/when/level/0");

    auto ruleForLowest = shippedJson("sr-1.json");
    ruleForLowest["levels"][3]["from"] = 1;
    CHECK(refusal(ruleForLowest).field == "own.json#/levels/3");

    auto deadLevel = shippedJson("sr-1.json");
    deadLevel["levels"][2].erase("from");
    CHECK(refusal(deadLevel).field == "own.json#/levels/2");
}

TEST_CASE("an organisation's higher version wins and the old one stays", "[assessments]") {
    const ScratchFolder folder;
    auto own = shippedJson("sr-1.json");
    own["version"] = 1001;
    own["levels"][1]["from"] = 10;
    folder.write("sr-1.json", own.dump());
    const auto library = QuestionnaireLibrary::withFolder(folder.path());
    REQUIRE(library);
    CHECK(library->refused().empty());
    REQUIRE(library->current("SR-1")->version == 1001);
    REQUIRE(library->find("SR-1", 1) != nullptr);
    CHECK(library->allCurrent().size() == everyShipped().allCurrent().size());
    const auto answers = filling::filled("R7 R9 R10 R20");
    CHECK(score(*library->current("SR-1"), answers, {}).level == "high");
    CHECK(score(*library->find("SR-1", 1), answers, {}).level == "medium");
}

TEST_CASE("a file that cannot be used leaves the others working and is named", "[assessments]") {
    const ScratchFolder folder;
    folder.write("broken.json", "{\"code\": ");
    folder.write("same-version.json", shippedJson("ti-1.json").dump());
    folder.write("huge.json", std::string(definitions::kMaxFileBytes + 1, ' '));
    folder.write("notes.txt", "not a questionnaire");
    const auto library = QuestionnaireLibrary::withFolder(folder.path());
    REQUIRE(library);
    CHECK(library->allCurrent().size() == everyShipped().allCurrent().size());
    std::set<std::string> places;
    for (const auto& error : library->refused())
        places.insert(error.field);
    CHECK(places ==
          std::set<std::string>{"broken.json#", "huge.json#", "same-version.json#/version"});
}

TEST_CASE("an organisation without its own folder uses what is shipped", "[assessments]") {
    const ScratchFolder folder;
    const auto library = QuestionnaireLibrary::withFolder(folder.path() / "none");
    REQUIRE(library);
    CHECK(library->allCurrent().size() == everyShipped().allCurrent().size());
}

TEST_CASE("a form is graded where one of its levels says more than another", "[assessments]") {
    for (const auto* code : {"SR-1", "TI-1", "VS-1"}) {
        INFO(code);
        CHECK(shipped(code).isGraded());
    }
    for (const auto* code : {"SP-1", "SH-1"}) {
        INFO(code);
        CHECK_FALSE(shipped(code).isGraded());
    }
    auto single = shipped("SR-1");
    single.levels.erase(single.levels.begin(), single.levels.end() - 1);
    CHECK_FALSE(single.isGraded()); // nothing to choose from
}

TEST_CASE("weights and marks are those of the tables in domain.md", "[assessments]") {
    const std::vector<std::tuple<const char*, const char*, const char*>> tables{
        {"TI-1", "A", "2 1 3 2 2 3"},
        {"TI-1", "B", "3 3 3 3 2 3 3 2 3 3 2 1 3 3 1"},
        {"TI-1", "C", "3 3 2 2 3 3 3 1 3 2"},
        {"SR-1", "R", "5!! 3! 2 5!! 4! 4! 3 2 3 3 3! 2 2 2 3 2 4! 2 2 1 4! 5!! 1 3"},
        {"SR-1", "P", "-1 -1 -1 -1 -1"},
        {"VS-1", "V", "3U 3U 2 2 2U 2 3U 2 2 1 2U 3U 1 3 3 3U 3 2 2 3U 1 1 2 2 2 1 1 2"},
        {"VS-1", "S", "0 0 0 0"},
    };
    for (const auto& [code, letter, weights] : tables) {
        const auto& questionnaire = shipped(code);
        std::istringstream stream(weights);
        int number = 0;
        for (std::string cell; stream >> cell;) {
            const auto id = letter + std::to_string(++number);
            INFO(id);
            const auto* item = questionnaire.item(id);
            REQUIRE(item != nullptr);
            std::string sign;
            for (const auto& mark : questionnaire.marks)
                sign += item->hasMark(mark.code) ? mark.sign : "";
            CHECK(item->weight == Points::whole(std::stoi(cell)));
            CHECK(cell.substr(cell.find_last_of("-0123456789") + 1) == sign);
        }
        CHECK(questionnaire.item(letter + std::to_string(number + 1)) == nullptr);
    }
}
