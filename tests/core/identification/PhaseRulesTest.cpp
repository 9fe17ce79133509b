// SPDX-License-Identifier: GPL-3.0-or-later
// The phases are the organisation's: their names, codes and order are in the template, and so is
// which of them carries a rule (domain.md 3, [K]).
#include "core/tasks/FallingThroughStore.h"
#include "tests/core/definitions/ScratchFolder.h"
#include "tests/core/identification/ProcedureHouse.h"
#include "tests/core/referrals/ShippedTerms.h"
#include "tests/support/SourceFolder.h"

#include <nlohmann/json.hpp>

#include <fstream>

using namespace zaklon;
using namespace zaklon::test;
using zaklon::definitions::ScratchFolder;
using zaklon::referrals::PathwayLibrary;
using zaklon::referrals::StepRule;

namespace {

nlohmann::json shippedTemplate() {
    std::ifstream stream(sourceFolder() + "/resources/pathways/protection-of-victims.json");
    REQUIRE(stream);
    auto made = nlohmann::json::parse(stream);
    made["version"] = 1001;
    return made;
}

nlohmann::json& stepOf(nlohmann::json& made, const std::string& code) {
    for (auto& step : made["steps"]) {
        if (step["code"] == code) {
            return step;
        }
    }
    FAIL("no such step");
    return made;
}

void rename(nlohmann::json& made, const std::string& from, const std::string& to) {
    stepOf(made, from)["code"] = to;
    for (auto& step : made["steps"]) {
        if (step.contains("due") && step["due"]["after"] == from) {
            step["due"]["after"] = to;
        }
    }
}

/// Every phase that carries a rule has another code, two answers are one, one phase is new; an
/// objection counts from the day on which the person was told.
nlohmann::json ownTemplate() {
    auto made = shippedTemplate();
    rename(made, "first_contact", "meeting");
    rename(made, "report_to_centre", "we_report");
    rename(made, "receipt", "they_answer");
    rename(made, "decision", "they_decide");
    rename(made, "objection", "we_object");
    auto& steps = made["steps"];
    for (auto step = steps.begin(); step != steps.end(); ++step) {
        if ((*step)["code"] == "formal_id") {
            steps.erase(step);
            break;
        }
    }
    stepOf(made, "protection_plan").erase("due");
    nlohmann::json extra = stepOf(made, "implementation");
    extra["code"] = "talk_it_over";
    extra["due"] = {{"kind", "reminder"}, {"after", "they_decide"}, {"days", {5}}};
    steps.push_back(extra);
    nlohmann::json told = made["events"][0];
    told["code"] = "she_knows";
    told["rule"] = "told";
    made["events"].push_back(told);
    stepOf(made, "we_object")["due"]["after"] = "she_knows";
    return made;
}

PathwayLibrary libraryWith(const nlohmann::json& own) {
    const ScratchFolder folder;
    folder.write("own.json", own.dump());
    auto library = PathwayLibrary::withFolder(folder.path(), referrals::shippedTerms());
    REQUIRE(library);
    return std::move(*library);
}

Error refusal(const nlohmann::json& own) {
    const auto library = libraryWith(own);
    REQUIRE(library.refused().size() == 1);
    CHECK(library.current(kIdentificationPathway)->version == 4); // goes on with the shipped one
    return library.refused().front();
}

/// A procedure by the organisation's own template.
struct OwnHouse {
    TestVault vault;
    PathwayLibrary library = libraryWith(ownTemplate());
    IdentificationLimits limits = IdentificationLimits::shipped().value();
    CodeLists codes = CodeLists::load().value();
    Person person = vault.save(aPerson());
    IdentificationProcedure procedure = opened();

    const referrals::PathwayDefinition& phases() const {
        return *library.current(kIdentificationPathway);
    }
    IdentificationProcedure opened() {
        IdentificationProcedure made;
        made.id = RecordId::generate();
        made.person = person.id;
        made.openedOn = vault.today().plusDays(-40);
        made.knownSince = made.openedOn;
        vault.requireWritten([&](Transaction& transaction) {
            return openProcedure(transaction, *vault, made, phases(), limits);
        });
        return file().procedure;
    }
    ProcedureFile file() {
        return IdentificationStore(vault.casework(), limits)
            .ofPerson(person.id)
            .value()
            .procedures.front();
    }
    PathwayStep step(std::string_view code) {
        const auto run = file().run;
        REQUIRE(run.step(code) != nullptr);
        return *run.step(code);
    }
    void decide(ProcedureOutcome outcome, Date on, std::optional<Date> told = {}) {
        auto after = file().procedure;
        after.outcome = outcome;
        after.decidedOn = on;
        after.toldOn = told;
        vault.requireWritten([&](Transaction& transaction) {
            return saveOutcome(transaction, *vault, after, phases(), limits,
                               referrals::shippedTerms().codes);
        });
    }
    void move(const StepChange& change) {
        vault.requireWritten([&](Transaction& transaction) {
            return moveStep(transaction, *vault, file().run.pathway.id, phases(), change);
        });
    }
    bool isUnanswered() {
        const auto rows = FallingThroughStore(vault.casework(), limits, library,
                                              referrals::shippedTerms().codes, vault.today())
                              .list(FallingKind::ReportedUnanswered);
        REQUIRE(rows);
        return !rows->empty();
    }
};

} // namespace

TEST_CASE("renamed, merged and added phases carry the rules that the template gives them",
          "[identification]") {
    OwnHouse house;
    const auto today = house.vault.today();
    CHECK(house.step("meeting").state == StepState::Done);
    CHECK(house.step("we_report").state == StepState::Done);
    CHECK(house.isUnanswered());

    house.decide(ProcedureOutcome::Rejected, today.plusDays(-5), today.plusDays(-3));
    CHECK(house.step("they_decide").state == StepState::Done);
    CHECK(house.step("they_decide").doneOn == today.plusDays(-5));
    CHECK(house.step("talk_it_over").due == today);
    CHECK(house.step("we_object").state == StepState::Now);
    CHECK(house.step("we_object").due == today.plusDays(27)); // from the day of being told
    CHECK(house.file().followUps.size() == 4);
    CHECK_FALSE(house.isUnanswered());

    ReviewRequest request;
    request.id = RecordId::generate();
    request.person = house.person.id;
    request.pathwayCase = house.file().run.pathway.id;
    request.state = ReviewState::Sent;
    request.openedOn = today;
    request.sentOn = today;
    request.addressee = Code{"centre"};
    request.grounds = {Code{"new_facts"}};
    house.vault.requireWritten([&](Transaction& transaction) {
        return saveReview(transaction, *house.vault, request, house.phases(), house.limits,
                          house.codes);
    });
    CHECK(house.step("we_object").state == StepState::Done);
}

TEST_CASE("an answer under another name ends the waiting for one", "[identification]") {
    OwnHouse house;
    REQUIRE(house.isUnanswered());
    house.move({"they_answer", StepMove::Complete, house.vault.today(), {}});
    CHECK_FALSE(house.isUnanswered());
}

TEST_CASE("a corrected day of being told moves the last day to object", "[identification]") {
    OwnHouse house;
    const auto today = house.vault.today();
    house.decide(ProcedureOutcome::Rejected, today.plusDays(-10), today.plusDays(-8));
    CHECK(house.step("we_object").due == today.plusDays(22));
    house.decide(ProcedureOutcome::Rejected, today.plusDays(-10), today.plusDays(-2));
    CHECK(house.step("we_object").due == today.plusDays(28));
    house.move({"we_object", StepMove::Begin, today, today.plusDays(7)}); // agreed on
    house.decide(ProcedureOutcome::Rejected, today.plusDays(-10), today.plusDays(-1));
    CHECK(house.step("we_object").due == today.plusDays(7));
}

TEST_CASE("a rule that no phase carries is left out", "[identification]") {
    auto made = ownTemplate();
    stepOf(made, "we_object").erase("rule");
    const auto library = libraryWith(made);
    const auto& phases = *library.current(kIdentificationPathway);
    CHECK(phases.version == 1001);
    CHECK(phases.stepFor(StepRule::Objection) == nullptr);
    CHECK(phases.stepFor(StepRule::Decision)->code == "they_decide");
}

TEST_CASE("a template that names no rule at all goes on as it was", "[identification]") {
    auto made = shippedTemplate();
    for (auto& step : made["steps"]) {
        step.erase("rule");
    }
    rename(made, "objection", "we_object");
    const auto library = libraryWith(made);
    const auto& phases = *library.current(kIdentificationPathway);
    CHECK(phases.version == 1001);
    CHECK(phases.stepFor(StepRule::Decision)->code == "decision");
    CHECK(phases.carries("report_to_centre", StepRule::Application));
    CHECK(phases.stepFor(StepRule::Objection) == nullptr); // nothing says what it is
}

TEST_CASE("one rule on two phases is refused with the place of the second", "[identification]") {
    auto twice = ownTemplate();
    stepOf(twice, "monitoring")["rule"] = "decision";
    const auto error = refusal(twice);
    CHECK(error.code == ErrorCode::Invalid);
    const auto at = error.field.find("/rule");
    CHECK(at != std::string::npos);
    CHECK(error.field.rfind("own.json#/steps/", 0) == 0);
    CHECK(error.detail.find("carries it already") != std::string::npos);

    auto unknown = ownTemplate();
    stepOf(unknown, "monitoring")["rule"] = "moon";
    CHECK(refusal(unknown).field.find("/rule") != std::string::npos);
}

TEST_CASE("a template in which nothing follows a decision is refused", "[identification]") {
    auto silent = ownTemplate();
    stepOf(silent, "they_decide").erase("ifNegative");
    CHECK(refusal(silent).field == "own.json#/steps");
    auto without = ownTemplate();
    stepOf(without, "they_decide").erase("rule");
    CHECK(refusal(without).field == "own.json#/steps");
}
