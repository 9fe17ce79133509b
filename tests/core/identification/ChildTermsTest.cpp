// SPDX-License-Identifier: GPL-3.0-or-later
// Domain.md 11, needs B09: for a child, and for whoever's age nobody has assessed, nothing comes
// later than for everybody.
#include "core/identification/InterimRule.h"
#include "core/identification/NextStep.h"
#include "core/people/ChildAge.h"
#include "core/people/SafeContact.h"
#include "core/tasks/DueTaskStore.h"
#include "tests/core/identification/ProcedureHouse.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

namespace {

Person bornIn(TestVault& vault, std::optional<int> year) {
    auto person = aPerson();
    person.birthYear = year;
    return vault.save(person);
}

IdentificationProcedure opened(TestVault& vault, const Person& person) {
    IdentificationProcedure procedure;
    procedure.id = RecordId::generate();
    procedure.person = person.id;
    procedure.openedOn = vault.today();
    procedure.knownSince = procedure.openedOn;
    vault.requireWritten([&](Transaction& transaction) {
        return openProcedure(transaction, *vault, procedure, ProcedureHouse::phases(),
                             IdentificationLimits::shipped().value());
    });
    return vault.casework().find<IdentificationProcedure>(procedure.id).value().value();
}

Result<IdentificationLimits> ownLimits(const std::string& rest) {
    return IdentificationLimits::fromText(
        "own.json", R"({"version": 1, "waitingDays": [5], "noAttemptDays": 1, "receiptDays": 20,
            "reviewAnswerDays": 20, "guaranteeAnswerDays": 20, "atRiskReviewDays": 20,
            "monitoringMonths": [1], "downgraded": {"questionnaire": "TI-1", "items": [],
            "reasons": []}, "screening": {"questionnaire": "VS-1", "earlyHours": 24,
            "completeHours": 72})" +
                        rest + "}");
}

} // namespace

TEST_CASE("an age that is not known is a child's until it is", "[child]") {
    TestVault vault;
    const auto unknown = bornIn(vault, std::nullopt);
    const auto grown = bornIn(vault, 1990);
    CHECK(mayBeChild(vault.casework(), unknown.id, vault.today()).value());
    CHECK_FALSE(mayBeChild(vault.casework(), grown.id, vault.today()).value());
    CHECK(mayBeChild(vault.casework(), bornIn(vault, 2014).id, vault.today()).value());
}

TEST_CASE("for a child no limit is later than for everybody", "[child]") {
    const auto shipped = IdentificationLimits::shipped().value();
    const auto child = shipped.of(true);
    CHECK(shipped.of(false).waitingDays == std::vector<int>{30, 60, 90});
    CHECK(child.waitingDays == std::vector<int>{7, 14, 30});
    CHECK(child.lengths.contactConfirmDays < shipped.lengths.contactConfirmDays);
    CHECK(child.lengths.interviewWarningDays > shipped.lengths.interviewWarningDays);
    CHECK(child.lengths.paperFirstDays == shipped.lengths.paperFirstDays);

    const auto own = ownLimits("");
    REQUIRE(own);
    CHECK(own->of(true).waitingDays == std::vector<int>{5, 14, 30}); // each the sooner of both
    CHECK(own->of(true).receiptDays == 2);
    const auto given = ownLimits(R"(, "child": {"source": "Ours.", "receiptDays": 3})");
    REQUIRE(given);
    CHECK(given->of(true).receiptDays == 3);
    CHECK(given->of(true).guaranteeAnswerDays == 20);
    CHECK_FALSE(ownLimits(R"(, "child": {"source": "Ours.", "receiptDays": 21})"));
    CHECK_FALSE(ownLimits(R"(, "child": {"source": "Ours.", "waitingDays": [6]})"));
    auto later = IdentificationLimits::shipped().value();
    later.child.waitingDays = {7, 100}; // the second one later, the third one never
    CHECK(later.of(true).waitingDays == std::vector<int>{7, 60, 90});
    CHECK_FALSE(ownLimits(R"(, "child": {"source": "Ours.", "lengths": {"interviewWarningDays":
        {"days": 1, "source": "Ours."}}})"));
}

TEST_CASE("a child's procedure is asked after sooner, and its waiting raised sooner", "[child]") {
    TestVault vault;
    const auto ofGrown = opened(vault, bornIn(vault, 1990));
    const auto ofChild = opened(vault, bornIn(vault, 2014));
    const auto limits = IdentificationLimits::shipped().value();
    const auto raised = [&](const IdentificationProcedure& procedure, bool child) {
        ProcedureFile file;
        file.procedure = procedure;
        return raisedOn(file, limits.of(child), {});
    };
    CHECK(raised(ofGrown, false) == vault.today().plusDays(30));
    CHECK(raised(ofChild, true) == vault.today().plusDays(7));
    const PathwayStore runs(vault.casework());
    CHECK(runs.run(ofGrown.pathwayCase)->step("receipt")->due == vault.today().plusDays(7));
    CHECK(runs.run(ofChild.pathwayCase)->step("receipt")->due == vault.today().plusDays(2));
}

TEST_CASE("a step for a child is never later than for everybody", "[child]") {
    const auto& phases = ProcedureHouse::phases();
    const auto child = phases.forChild();
    const auto from = day("2026-02-01");
    int sooner = 0;
    for (const auto& step : phases.steps) {
        if (!step.due) {
            continue;
        }
        const auto everybody = step.due->datesAfter(from).front();
        const auto own = child.step(step.code)->due->datesAfter(from).front();
        CHECK(own <= everybody);
        sooner += own < everybody ? 1 : 0;
    }
    CHECK(sooner >= 4);
}

TEST_CASE("a task of a child is due sooner and says that it is a child's", "[child]") {
    TestVault vault;
    for (const auto year : {1990, 2014}) {
        SafeContact contact;
        contact.mayContact = MayContact::Yes;
        contact.id = RecordId::generate();
        contact.person = bornIn(vault, year).id;
        contact.channel = {"mobile"};
        contact.verifiedOn = vault.today().plusDays(-14);
        vault.save(contact);
    }
    const DueTaskStore store(vault.casework(), vault.confidential(), TaskTerms::shipped());
    const auto now = store.due({vault.today(), 0}).value();
    REQUIRE(now.size() == 1); // nobody else's is due yet
    CHECK(now.front().ofChild);
    CHECK_FALSE(now.front().ageUnknown);
    CHECK(now.front().due == vault.today());
    const auto later = store.due({vault.today(), 16}).value();
    REQUIRE(later.size() == 2);
    CHECK_FALSE(later.back().ofChild);
    CHECK(later.back().due == vault.today().plusDays(16));
}

TEST_CASE("protection is the next step of a child who waits sooner", "[child]") {
    ProcedureHouse house; // opened 40 days ago
    house.limits.waitingDays = {41};
    const auto kindOf = [&](int born) {
        house.person.birthYear = born;
        return nextStepOf(house.all(), house.person,
                          {house.limits, ProcedureHouse::library(), house.vault.today()})
            .kind;
    };
    CHECK(kindOf(1990) == NextStepKind::Phase);
    CHECK(kindOf(2014) == NextStepKind::Protection);
}
