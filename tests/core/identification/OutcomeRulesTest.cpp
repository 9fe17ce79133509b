// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/OutcomeRules.h"

#include "core/assessments/Outcome.h"
#include "core/assessments/QuestionnaireLibrary.h"
#include "tests/core/definitions/ScratchFolder.h"
#include "tests/core/referrals/ShippedTerms.h"
#include "tests/core/support/TestVault.h"
#include "tests/support/SourceFolder.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <fstream>

using namespace zaklon;
using namespace zaklon::test;

namespace {

IdentificationLimits limits() {
    return IdentificationLimits::shipped().value();
}

const CodeLists& codes() {
    return referrals::shippedTerms().codes;
}

IdentificationProcedure withOutcome(ProcedureOutcome outcome, std::vector<Code> reasons = {}) {
    IdentificationProcedure procedure;
    procedure.openedOn = day("2026-01-01");
    procedure.outcome = outcome;
    procedure.outcomeReasons = std::move(reasons);
    return procedure;
}

Assessment indicators(std::vector<std::string> fired) {
    assessments::Outcome outcome;
    outcome.questionnaire = "TI-1";
    outcome.fired = std::move(fired);
    Assessment assessment;
    assessment.outcome.data() = outcome.toJson();
    return assessment;
}

/// Whether the condition holds of a procedure `t` with that outcome.
bool holdsOf(TestVault& vault, const std::string& condition, std::string_view outcome) {
    auto statement = vault.casework().connection().prepare("SELECT " + condition +
                                                           " FROM (SELECT ?1 AS outcome) t");
    statement.bind(1, outcome);
    REQUIRE(statement.step());
    return statement.integer(0) == 1;
}

} // namespace

TEST_CASE("SQL says of every outcome what the rules say", "[identification]") {
    TestVault vault;
    for (const auto& [outcome, code] : CodesOf<ProcedureOutcome>::codes) {
        CAPTURE(std::string(code));
        CHECK(holdsOf(vault, againstHerSql("t"), code) == isAgainstHer(outcome));
        CHECK(holdsOf(vault, withoutDecisionSql("t"), code) == !isDecision(outcome));
    }
}

TEST_CASE("people who were decided against are found by their index", "[identification]") {
    TestVault vault;
    auto statement = vault.casework().connection().prepare(
        "EXPLAIN QUERY PLAN SELECT t.decided_on FROM main.identification_procedure t"
        " INDEXED BY identification_procedure_against WHERE t.person = ?1 AND " +
        againstHerSql("t")); // throws if the condition is not that of the index
    REQUIRE(statement.step());
    CHECK(statement.text(3).find("identification_procedure_against") != std::string::npos);
}

TEST_CASE("every outcome against her, and every 'not found', asks for what must follow",
          "[identification]") {
    struct Row {
        ProcedureOutcome outcome;
        std::vector<Code> reasons;
        bool follows;
        bool waits;
    };
    const std::vector<Row> table{
        {ProcedureOutcome::Rejected, {}, true, false},
        {ProcedureOutcome::Discontinued, {}, true, false},
        {ProcedureOutcome::NotIdentified, {}, true, false},
        {ProcedureOutcome::Identified, {}, false, false},
        {ProcedureOutcome::Ongoing, {}, false, true},
        {ProcedureOutcome::NotStated, {}, false, true},
        {ProcedureOutcome::Ongoing, {Code{"person_not_found"}}, true, true},
        {ProcedureOutcome::NotStated, {Code{"person_not_found"}}, true, true},
        {ProcedureOutcome::Ongoing, {Code{"insufficient_data"}}, false, true},
        {ProcedureOutcome::Rejected, {Code{"insufficient_data"}}, true, false},
    };
    for (const auto& row : table) {
        const auto procedure = withOutcome(row.outcome, row.reasons);
        CAPTURE(codeOf(row.outcome), row.reasons.size());
        CHECK(needsFollowUp(procedure, referrals::shippedTerms().codes) == row.follows);
        CHECK(isWaiting(procedure, {}) == row.waits);
    }
}

TEST_CASE("labour signs against an outcome of labour rights or fraud mark a downgraded case",
          "[identification]") {
    struct Row {
        std::string reason;
        std::vector<std::string> fired;
        std::vector<std::string> items;
    };
    const std::vector<Row> table{
        {"labour_rights_violation", {"C2", "C3"}, {"C2", "C3"}},
        {"labour_rights_violation", {"A1", "B1", "B3"}, {"B1"}},
        {"fraud", {"C4", "B2", "B9", "B12"}, {"C4", "B2", "B9", "B12"}},
        {"fraud", {"C1", "C5", "A3"}, {}},
        {"insufficient_data", {"C2", "C3", "B1"}, {}},
        {"person_not_found", {"C2"}, {}},
        {"labour_rights_violation", {}, {}},
    };
    for (const auto& row : table) {
        const auto procedure = withOutcome(ProcedureOutcome::NotIdentified, {Code{row.reason}});
        CAPTURE(row.reason);
        CHECK(downgradedBy(procedure, {indicators(row.fired)}, limits()) == row.items);
    }
    const auto fraud = withOutcome(ProcedureOutcome::NotIdentified, {Code{"fraud"}});
    CHECK(downgradedBy(fraud, {}, limits()).empty());
    CHECK(downgradedBy(fraud, {indicators({"A1"}), indicators({"C2", "B1"}), indicators({"C2"})},
                       limits()) == std::vector<std::string>{"C2", "B1"});
}

TEST_CASE("the form whose signs mark a downgraded case has each of them and says no other",
          "[identification]") {
    const auto own = limits();
    const auto library = assessments::QuestionnaireLibrary::shipped();
    REQUIRE(library);
    const auto form = library->current(own.indicatorForm);
    REQUIRE(form);
    for (const auto& item : own.downgradedItems) {
        CAPTURE(item);
        CHECK(form->item(item) != nullptr);
        const auto procedure = withOutcome(ProcedureOutcome::Rejected, {Code{"fraud"}});
        CHECK(downgradedBy(procedure, std::vector{indicators({item})}, own) ==
              std::vector<std::string>{item});
    }
    // The file of TI-1 says it once more, and nobody reads it there; it is never changed.
    std::ifstream stream(sourceFolder() + "/resources/questionnaires/ti-1.json");
    REQUIRE(stream);
    const auto said = nlohmann::json::parse(stream)["flags"][0];
    CHECK(said["when"]["fired"] == nlohmann::json(own.downgradedItems));
    CHECK(said["outcomeReasons"] == nlohmann::json(own.downgradedReasons));
}

TEST_CASE("an institution that sees only labour rights is marked by the same rule",
          "[identification][labour]") {
    LabourQualification qualification;
    const auto marked = [&](std::vector<std::string> fired) {
        return downgradedBy(qualification, {indicators(std::move(fired))}, limits(), codes());
    };
    CHECK(marked({"C2", "C3"}).empty()); // nobody has said anything
    qualification.officialView = LabourView::LabourRights;
    CHECK(marked({"A1", "C2", "C3"}) == std::vector<std::string>{"C2", "C3"});
    CHECK(marked({"A1", "C5"}).empty());
    CHECK(downgradedBy(qualification, {}, limits(), codes()).empty());
    auto own = limits();
    own.downgradedReasons = {"fraud"}; // an organisation that does not mark it
    CHECK(downgradedBy(qualification, {indicators({"C2"})}, own, codes()).empty());
    const definitions::ScratchFolder folder; // an organisation with a reason of its own for it
    folder.write("outcome_reason.json", R"({"list": "outcome_reason", "version": 3,
        "title": {"en": "Reason", "sr@latin": "Razlog"},
        "entries": [{"code": "wage_dispute", "label": {"en": "Wages", "sr@latin": "Plate"},
                     "means": "labour_rights"}]})");
    const auto ownCodes = CodeLists::load(folder.path());
    REQUIRE(ownCodes);
    own.downgradedReasons = {"wage_dispute"};
    CHECK(downgradedBy(qualification, {indicators({"C2"})}, own, *ownCodes) ==
          std::vector<std::string>{"C2"});
    for (const auto view :
         {LabourView::NotClear, LabourView::Exploitation, LabourView::Both, LabourView::Neither}) {
        qualification.officialView = view;
        CHECK(marked({"C2", "C3"}).empty());
    }
}

TEST_CASE("waiting is counted in days and raised after 30, 60 and 90 of them", "[identification]") {
    const auto opened = day("2026-01-01");
    CHECK(nextWaitingLimit(opened, limits(), opened) == day("2026-01-31"));
    CHECK(nextWaitingLimit(opened, limits(), day("2026-01-30")) == day("2026-01-31"));
    CHECK(nextWaitingLimit(opened, limits(), day("2026-01-31")) == day("2026-03-02"));
    CHECK(nextWaitingLimit(opened, limits(), day("2026-03-02")) == day("2026-04-01"));
    CHECK_FALSE(nextWaitingLimit(opened, limits(), day("2026-04-01")));
    auto procedure = withOutcome(ProcedureOutcome::Ongoing);
    CHECK(waitingDays(procedure, {}, day("2026-02-01")) == 31);
    procedure.outcome = ProcedureOutcome::Rejected;
    procedure.decidedOn = day("2026-01-11");
    CHECK(waitingDays(procedure, {}, day("2026-02-01")) == 10);
}

TEST_CASE("an organisation's limits are checked like the shipped ones", "[identification]") {
    CHECK(limits().monitoringMonths == std::vector<int>{1, 3, 6, 12});
    CHECK(IdentificationLimits::fromText("own.json", "{\"version\": 1}").error().code ==
          ErrorCode::Invalid);
    const std::string falling =
        R"({"version": 1, "waitingDays": [60, 30], "noAttemptDays": 1, "receiptDays": 1,
            "reviewAnswerDays": 1, "guaranteeAnswerDays": 1, "atRiskReviewDays": 1,
            "monitoringMonths": [1], "downgraded": {"questionnaire": "TI-1", "items": [],
            "reasons": []}, "screening": {"questionnaire": "VS-1", "earlyHours": 24,
            "completeHours": 72}})";
    const auto refused = IdentificationLimits::fromText("own.json", falling);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == "own.json#/waitingDays/1");
}

TEST_CASE("lengths are data: one that an organisation leaves out is as shipped",
          "[identification]") {
    const auto own = [](const std::string& lengths) {
        return IdentificationLimits::fromText(
            "own.json",
            R"({"version": 1, "waitingDays": [30], "noAttemptDays": 1, "receiptDays": 1,
            "reviewAnswerDays": 1, "guaranteeAnswerDays": 1, "atRiskReviewDays": 1,
            "monitoringMonths": [1], "downgraded": {"questionnaire": "TI-1", "items": [],
            "reasons": []}, "screening": {"questionnaire": "VS-1", "earlyHours": 24,
            "completeHours": 72})" +
                lengths + "}");
    };
    CHECK(own("")->lengths.paperFirstDays == 60);
    const auto longer =
        own(R"(, "lengths": {"contactConfirmDays": {"days": 45, "source": "Our practice."}})");
    REQUIRE(longer);
    CHECK(longer->lengths.contactConfirmDays == 45);
    CHECK(longer->lengths.consentSharingDays == 90);
    CHECK(longer->patterns.people == 3);
    const auto patterns = own(
        R"(, "patterns": {"people": 4, "growth": 1, "nationalityDays": 30, "source": "Ours."})");
    REQUIRE(patterns);
    CHECK(patterns->patterns.people == 4);
    CHECK_FALSE(own(R"(, "patterns": {"people": 4, "growth": 1, "nationalityDays": 30})"));
    CHECK(longer->retention.closedFileMonths == 60);
    const auto kept =
        own(R"(, "retention": {"closedFile": {"months": 120, "source": "Our licence."}})");
    REQUIRE(kept);
    CHECK(kept->retention.closedFileMonths == 120);
    CHECK(kept->retention.childUntilAge == 23);
    CHECK_FALSE(own(R"(, "retention": {"childUntilAge": {"years": 17, "source": "Ours."}})"));
    CHECK_FALSE(own(R"(, "lengths": {"contactConfirmDays": {"days": 45}})"));
    CHECK_FALSE(own(R"(, "lengths": {"paperLastDays": {"days": 40, "source": "Ours."}})"));
    CHECK_FALSE(own(R"(, "lengths": {"forever": {"days": 40, "source": "Ours."}})"));
}
