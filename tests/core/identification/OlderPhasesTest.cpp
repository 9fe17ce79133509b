// SPDX-License-Identifier: GPL-3.0-or-later
// The phases have a newer version: a procedure that began under an older one goes on under it, with
// its words, its duties and its next step.
#include "core/identification/NextStep.h"
#include "tests/core/identification/ProcedureHouse.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

const referrals::PathwayDefinition& phasesOf(int version) {
    const auto found = ProcedureHouse::library().find(kIdentificationPathway, version);
    REQUIRE(found);
    return *found;
}

std::string decisionIn(int version) {
    return phasesOf(version).step("decision")->label.serbianLatin;
}

struct OpenedUnderTwo {
    ProcedureHouse house;
    IdentificationProcedure procedure;

    OpenedUnderTwo() {
        procedure.id = RecordId::generate();
        procedure.person = house.person.id;
        procedure.openedOn = house.vault.today().plusDays(-30);
        procedure.worker = house.vault.session().worker.id;
        house.vault.requireWritten([&](Transaction& transaction) {
            return openProcedure(transaction, *house.vault, procedure, phasesOf(2), house.limits);
        });
    }
    IdentificationFile all() { return house.all(); }
    ProcedureFile file() {
        const auto known = all();
        for (const auto& each : known.procedures) {
            if (each.procedure.id == procedure.id) {
                return each;
            }
        }
        FAIL("not there");
        return {};
    }
};

} // namespace

TEST_CASE("the third version names phase 7 as domain.md does and leaves the second as it was",
          "[identification][pathways]") {
    CHECK(decisionIn(3) == "Odluka ili nalaz Centra");
    CHECK(phasesOf(3).step("decision")->label.english == "Decision or finding of the Centre");
    CHECK(decisionIn(2) == "Odluka Centra");
    REQUIRE(phasesOf(3).steps.size() == phasesOf(2).steps.size());
    for (std::size_t at = 0; at < phasesOf(3).steps.size(); ++at) {
        const auto& now = phasesOf(3).steps[at];
        INFO(now.code);
        CHECK(now.code == phasesOf(2).steps[at].code);
        CHECK((now.code == "decision" ||
               now.label.serbianLatin == phasesOf(2).steps[at].label.serbianLatin));
    }
}

TEST_CASE("the fourth version only says which phase an assessment of the risk does",
          "[identification][pathways]") {
    using referrals::StepRule;
    CHECK(ProcedureHouse::phases().version == 4);
    CHECK(phasesOf(3).stepFor(StepRule::Risk) == nullptr);
    REQUIRE(phasesOf(4).stepFor(StepRule::Risk) != nullptr);
    CHECK(phasesOf(4).stepFor(StepRule::Risk)->code == "urgent_risk_needs");
    REQUIRE(phasesOf(4).steps.size() == phasesOf(3).steps.size());
    for (std::size_t at = 0; at < phasesOf(4).steps.size(); ++at) {
        const auto& now = phasesOf(4).steps[at];
        const auto& before = phasesOf(3).steps[at];
        INFO(now.code);
        CHECK(now.code == before.code);
        CHECK(now.label.serbianLatin == before.label.serbianLatin);
        CHECK((now.rule == StepRule::Risk || now.rule == before.rule));
    }
}

TEST_CASE("a procedure begun under the second version goes on under it",
          "[identification][pathways]") {
    OpenedUnderTwo open;
    const auto before = open.file();
    const auto run = before.run.pathway.id;
    CHECK(before.run.pathway.pathwayVersion == 2);
    const auto* next = nextStep(before.run);
    REQUIRE(next != nullptr);
    const auto step = next->step.text;
    open.house.vault.requireWritten([&](Transaction& transaction) {
        return moveStep(transaction, *open.house.vault, run, phasesOf(2),
                        {step, StepMove::Complete, open.house.vault.today(), {}});
    });
    const auto moved = open.file();
    CHECK(moved.run.step(step)->state == StepState::Done);
    auto decided = moved.procedure;
    decided.outcome = ProcedureOutcome::Rejected;
    decided.decidedOn = open.house.vault.today();
    open.house.vault.requireWritten([&](Transaction& transaction) {
        return saveOutcome(transaction, *open.house.vault, decided, phasesOf(2), open.house.limits,
                           open.house.codes);
    });
    const auto after = open.file();
    CHECK(after.run.pathway.pathwayVersion == 2);
    CHECK(after.run.step("decision")->state == StepState::Done);
    CHECK(after.openDuties() == 4);
}

TEST_CASE("the next step of an older procedure is found among its own phases",
          "[identification][pathways]") {
    OpenedUnderTwo open;
    auto known = open.all();
    std::erase_if(known.procedures, [&](const ProcedureFile& each) {
        return each.procedure.id != open.procedure.id;
    });
    const auto terms =
        NextStepTerms::of(open.house.limits, ProcedureHouse::library(), open.house.codes,
                          open.procedure.openedOn); // before anything is late
    const auto step = nextStepOf(known, open.house.person, terms);
    REQUIRE(step.kind == NextStepKind::Phase);
    CHECK(step.file->run.pathway.pathwayVersion == 2);
    // Whoever is reported today begins under the newest.
    const auto opened = open.house.open();
    const auto both = open.all();
    for (const auto& each : both.procedures) {
        if (each.procedure.id == opened.id) {
            CHECK(each.run.pathway.pathwayVersion == 4);
        }
    }
}
