// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/PathwayLibrary.h"

#include "core/assessments/QuestionnaireLibrary.h"
#include "tests/core/definitions/ScratchFolder.h"
#include "tests/core/referrals/ShippedTerms.h"
#include "tests/support/SourceFolder.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <fstream>
#include <set>

using namespace zaklon;
using namespace zaklon::referrals;
using zaklon::definitions::ScratchFolder;

namespace {

const PathwayLibrary& shipped() {
    static const auto library = PathwayLibrary::shipped();
    REQUIRE(library);
    return *library;
}

std::string shippedText(const std::string& fileName) {
    std::ifstream stream(zaklon::test::sourceFolder() + "/resources/pathways/" + fileName);
    REQUIRE(stream);
    return {std::istreambuf_iterator<char>(stream), {}};
}

nlohmann::json shippedJson(const std::string& fileName) {
    return nlohmann::json::parse(shippedText(fileName));
}

Error refusal(const nlohmann::json& document) {
    const auto rows = shippedText("comparison.json");
    const auto text = document.dump();
    const EmbeddedFile files[]{{"own.json", text}, {"comparison.json", rows}};
    const auto library = PathwayLibrary::fromFiles(files, shippedTerms());
    REQUIRE_FALSE(library);
    return library.error();
}

} // namespace

TEST_CASE("the program ships five pathways to choose from and four protocols", "[pathways]") {
    std::vector<std::string> choices;
    std::vector<std::string> protocols;
    for (const auto& one : shipped().allCurrent()) {
        (one->kind == PathwayKind::Choice ? choices : protocols).push_back(one->code);
    }
    CHECK(choices == std::vector<std::string>{"asylum", "gbv_protection", "lasting_stay",
                                              "protection_of_victims", "temporary_residence"});
    // One for each group that is recognised late: children, citizens, foreign workers (need A47).
    CHECK(protocols == std::vector<std::string>{"recognising_child", "recognising_domestic",
                                                "recognising_foreign_worker", "urgent_protection"});
    CHECK(shipped().refused().empty());
    CHECK(shipped().current("none") == nullptr);
    CHECK(shipped().current("asylum")->version == 2);
    CHECK(shipped().find("asylum", 1) != nullptr); // runs that began with it go on
    CHECK(shipped().find("asylum", 3) == nullptr);
    CHECK(shipped().current("protection_of_victims")->version == 4);
    CHECK(shipped().find("protection_of_victims", 2) != nullptr);
    CHECK(shipped().find("protection_of_victims", 3) != nullptr);
}

TEST_CASE("protection of victims has its thirteen phases in order", "[pathways]") {
    std::vector<std::string> phases;
    for (const auto& step : shipped().current("protection_of_victims")->steps)
        phases.push_back(step.code);
    CHECK(phases == std::vector<std::string>{"first_contact", "preliminary_id", "urgent_risk_needs",
                                             "report_to_centre", "receipt", "formal_id", "decision",
                                             "protection_plan", "implementation", "review",
                                             "objection", "monitoring", "closing"});
    CHECK(shipped().current("protection_of_victims")->step("report_to_centre")->consentNeeded);
}

TEST_CASE("a decision against the person opens four tasks", "[pathways]") {
    for (const auto* code : {"protection_of_victims", "asylum", "temporary_residence"}) {
        std::vector<std::string> tasks;
        for (const auto& task : shipped().current(code)->step("decision")->ifNegative)
            tasks.push_back(task.code);
        INFO(code);
        CHECK(tasks == std::vector<std::string>{"verify", "reassess_risk", "inform_rights",
                                                "consider_review"});
    }
}

TEST_CASE("every pathway answers every row of the comparison", "[pathways]") {
    const auto& rows = shipped().comparison().rows;
    CHECK(rows.size() == 16);
    for (const auto& pathway : shipped().allCurrent())
        for (const auto& row : rows) {
            if (pathway->kind == PathwayKind::Protocol)
                continue; // nobody's choice
            INFO(pathway->code << " " << row.key);
            REQUIRE(pathway->entitlement(row.key) != nullptr);
            CHECK_FALSE(pathway->entitlement(row.key)->statement.text.serbianCyrillic.empty());
        }
    const auto* work = shipped().current("asylum")->entitlement("work");
    CHECK(work->opens == Opens::AfterTime);
    CHECK(work->afterMonths == 6);
    CHECK(work->statement.verification.verified);
}

TEST_CASE("the urgent protocol has an owner and a time for every step of the first three days",
          "[pathways]") {
    const auto& urgent = *shipped().current("urgent_protection");
    const auto start = *Date::parse("2026-03-10");
    for (const auto& step : urgent.steps) {
        INFO(step.code);
        CHECK_FALSE(step.who.empty());
        REQUIRE(step.due);
        CHECK(step.due->kind == DueKind::Reminder); // ours, and never said to be law
        CHECK(step.due->datesAfter(start).front() <= start.plusDays(3));
    }
    for (const auto* code : {"immediate_risk", "safe_place"})
        CHECK(urgent.step(code)->due->datesAfter(start).front() == start);
    CHECK(urgent.step("child_guardian")->due->datesAfter(start).front() == start.plusDays(1));
    CHECK(urgent.step("inform_centre")->consentNeeded);
    for (const auto* code : {"urgent_protection", "recognising_foreign_worker", "recognising_child",
                             "recognising_domestic"})
        CHECK(shipped().current(code)->notice.english.find("Our own template") == 0);
}

TEST_CASE("a protocol for a child asks for no consent before the child is protected",
          "[pathways]") {
    const auto& child = *shipped().current("recognising_child");
    const auto start = *Date::parse("2026-03-10");
    for (const auto* code : {"as_child", "safe_tonight"})
        CHECK(child.step(code)->due->datesAfter(start).front() == start);
    CHECK(child.step("social_work")->due->datesAfter(start).front() == start.plusDays(1));
    for (const auto& step : child.steps)
        CHECK_FALSE(step.consentNeeded);
    CHECK(shipped().current("recognising_domestic")->step("inform_centre")->consentNeeded);
}

TEST_CASE("a protocol gives nothing to choose, and a choice says what it gives", "[pathways]") {
    auto silent = shippedJson("asylum.json");
    silent.erase("risks");
    CHECK(refusal(silent).code == ErrorCode::Invalid);
    auto chosen = shippedJson("urgent-protection.json");
    chosen["gives"] = shippedJson("asylum.json")["gives"];
    CHECK(refusal(chosen).field == "own.json#/gives");
}

TEST_CASE("what domain.md does not verify is not shown as verified", "[pathways]") {
    const auto rule = [](const char* pathway, const char* step) {
        return shipped().current(pathway)->step(step)->due->verification;
    };
    CHECK_FALSE(rule("temporary_residence", "recovery").verified);
    CHECK_FALSE(rule("temporary_residence", "renewal").verified);
    CHECK_FALSE(rule("gbv_protection", "emergency_measure").verified);
    CHECK_FALSE(rule("gbv_protection", "extension").verified);
    CHECK_FALSE(rule("gbv_protection", "coordination_group").verified);
    CHECK_FALSE(rule("asylum", "appeal").verified);
    CHECK_FALSE(rule("lasting_stay", "permanent_request").verified);
    CHECK_FALSE(rule("lasting_stay", "citizenship_request").verified);
    CHECK(rule("asylum", "lodging").verified);
    CHECK(rule("asylum", "work_right").verified);
}

TEST_CASE("what a decision may give is of the list, and belongs to a step that is decided",
          "[pathways]") {
    CHECK(shipped().current("asylum")->step("decision")->asksGround);
    auto own = shippedJson("asylum.json");
    own["steps"][0]["grants"] = nlohmann::json::array({"refugee"});
    CHECK(refusal(own).field == "own.json#/steps/0");
    own = shippedJson("temporary-residence.json");
    for (std::size_t i = 0; i < own["steps"].size(); ++i) {
        if (own["steps"][i]["code"] == "decision") {
            own["steps"][i]["grants"] = nlohmann::json::array({"a_medal"});
            CHECK(refusal(own).field == "own.json#/steps/" + std::to_string(i) + "/grants/0");
        }
    }
    own = shippedJson("temporary-residence.json");
    own["events"][0]["lastDayOf"] = nlohmann::json::array({"a_ticket"});
    CHECK(refusal(own).field == "own.json#/events/0/lastDayOf/0");
}

TEST_CASE("nobody is called a victim or blamed in the words of the steps", "[pathways]") {
    const std::set<std::string> terms{"identified_request", "presumed_request"};
    for (const auto& pathway : shipped().allCurrent())
        for (const auto& step : pathway->steps) {
            INFO(pathway->code << " " << step.label.english);
            if (!terms.contains(step.code)) // the legal term of the ground itself
                CHECK(step.label.english.find("victim") == std::string::npos);
            for (const auto* word : {"illegal", "failed", "refused", "subject", "alleged"})
                CHECK(step.label.english.find(word) == std::string::npos);
        }
}

TEST_CASE("the steps that questionnaires propose are there", "[pathways]") {
    const auto questionnaires = assessments::QuestionnaireLibrary::shipped();
    REQUIRE(questionnaires);
    int proposed = 0;
    for (const auto& questionnaire : questionnaires->allCurrent())
        for (const auto& action : questionnaire->actions) {
            if (action.opens.kind != assessments::Opens::Kind::PathwayStep)
                continue;
            ++proposed;
            const auto pathway = shipped().current(action.opens.code);
            REQUIRE(pathway != nullptr);
            CHECK(pathway->step(action.opens.step) != nullptr);
        }
    CHECK(proposed == 1);
}

TEST_CASE("what must follow a decision is never later for a child", "[pathways]") {
    auto own = shippedJson("asylum.json");
    for (std::size_t i = 0; i < own["steps"].size(); ++i) {
        if (own["steps"][i]["code"] == "decision") {
            auto& duty = own["steps"][i]["ifNegative"][0];
            duty["childDueInDays"] = duty["dueInDays"].get<int>() + 1;
            CHECK(refusal(own).field ==
                  "own.json#/steps/" + std::to_string(i) + "/ifNegative/0/childDueInDays");
        }
    }
}

TEST_CASE("a broken pathway is refused with its file and place", "[pathways]") {
    auto stranger = shippedJson("asylum.json");
    stranger["steps"][1]["who"][0] = "nobody";
    CHECK(refusal(stranger).field == "own.json#/steps/1/who/0");
    CHECK(refusal(stranger).code == ErrorCode::Invalid);

    auto lost = shippedJson("asylum.json");
    lost["steps"][0]["due"]["after"] = "moon";
    CHECK(refusal(lost).field == "own.json#/steps/0/due/after");

    auto twoLengths = shippedJson("asylum.json");
    twoLengths["steps"][0]["due"]["months"] = 2;
    CHECK(refusal(twoLengths).field == "own.json#/steps/0/due");

    auto sure = shippedJson("asylum.json");
    sure["risks"][1]["verified"] = true;
    CHECK(refusal(sure).field == "own.json#/risks/1");

    auto noDay = shippedJson("asylum.json");
    noDay["waiting"]["checkedOn"] = "2026-02-30";
    CHECK(refusal(noDay).field == "own.json#/waiting/checkedOn");

    auto gap = shippedJson("asylum.json");
    gap["entitlements"].erase(3);
    CHECK(refusal(gap).field == "own.json#/entitlements");

    auto oneLanguage = shippedJson("asylum.json");
    oneLanguage["steps"][2]["label"].erase("en");
    CHECK(refusal(oneLanguage).field == "own.json#/steps/2/label");

    auto deadline = shippedJson("asylum.json");
    deadline["steps"][0]["due"]["kind"] = "deadline";
    CHECK(refusal(deadline).field == "own.json#/steps/0/due");
}

TEST_CASE("an organisation changes a deadline in its own version", "[pathways]") {
    const ScratchFolder folder;
    auto own = shippedJson("temporary-residence.json");
    own["version"] = 1001;
    own["steps"][4]["due"]["days"] = {60};
    own["steps"][4]["due"]["checkedOn"] = "2026-11-02";
    folder.write("residence.json", own.dump());
    folder.write("copy.json", shippedText("asylum.json"));
    folder.write("broken.json", "[]");
    const auto library = PathwayLibrary::withFolder(folder.path(), shippedTerms());
    REQUIRE(library);
    CHECK(library->refused().size() == 2);
    const auto changed = library->current("temporary_residence");
    CHECK(changed->version == 1001);
    CHECK(changed->step("recovery")->due->amounts == std::vector<int>{60});
    CHECK(changed->step("recovery")->due->verification.checkedOn == Date::parse("2026-11-02"));
    CHECK(library->find("temporary_residence", 1)->step("recovery")->due->amounts ==
          std::vector<int>{90});
}
