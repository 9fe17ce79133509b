// SPDX-License-Identifier: GPL-3.0-or-later
// Phases that nobody has to do any more: what led to a decision once it is there, and the phase of
// risk once the risk was assessed (domain.md 3, phases 3 to 7). Everybody is invented.
#include "core/identification/RiskPhase.h"
#include "core/people/Narrative.h"
#include "tests/core/identification/ProcedureHouse.h"
#include "tests/core/support/OfficialRoad.h"

#include <catch2/catch_test_macros.hpp>

#include <array>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// Beside the procedure of the house one that nobody has reported yet, opened five days ago.
class UnreportedHouse : public ProcedureHouse {
  public:
    UnreportedHouse() { m_procedure = openedOn(day(-5)); }
    Date day(int days) { return vault.today().plusDays(days); }
    RecordId openedOn(Date on) {
        IdentificationProcedure procedure;
        procedure.id = RecordId::generate();
        procedure.person = person.id;
        procedure.openedOn = on;
        procedure.worker = vault.session().worker.id;
        vault.requireWritten([&](Transaction& transaction) {
            return openProcedure(transaction, *vault, procedure, phases(), limits);
        });
        return procedure.id;
    }
    ProcedureFile mine() {
        for (const auto& each : all().procedures) {
            if (each.procedure.id == m_procedure) {
                return each;
            }
        }
        FAIL("not there");
        return {};
    }
    PathwayStep step(std::string_view code) {
        const auto run = mine().run;
        REQUIRE(run.step(code) != nullptr);
        return *run.step(code);
    }
    void decideOn(ProcedureOutcome outcome, std::optional<Date> on) {
        auto procedure = mine().procedure;
        procedure.outcome = outcome;
        procedure.decidedOn = on;
        vault.requireWritten([&](Transaction& transaction) {
            return saveOutcome(transaction, *vault, procedure, phases(), limits, codes);
        });
    }
    void assess(const Assessment& assessment) {
        vault.save(assessment);
        vault.requireWritten([&](Transaction& transaction) {
            return followAssessment(transaction, *vault, library(), assessment);
        });
    }

    /// By hand, with the reason that it asks for.
    void leaveOut(std::string_view code, Date on) {
        Narrative why;
        why.id = step(code).id;
        why.person = person.id;
        why.about = Code{"pathway_step"};
        why.text = "An invented reason.";
        vault.requireWritten([&](Transaction& transaction) {
            const auto kept = transaction.save(vault.confidential(), why);
            return kept ? moveStep(transaction, *vault, mine().run.pathway.id, phases(),
                                   {std::string(code), StepMove::Skip, on, {}})
                        : kept;
        });
    }

  private:
    RecordId m_procedure;
};

constexpr std::array kOvertaken{"report_to_centre", "receipt", "formal_id"};

} // namespace

TEST_CASE("a decision ends what led to it and leaves what we do for the person",
          "[identification]") {
    UnreportedHouse house;
    REQUIRE(house.step("report_to_centre").state == StepState::Now);
    house.decideOn(ProcedureOutcome::Rejected, house.day(-2));
    for (const auto* code : kOvertaken) {
        CAPTURE(code);
        CHECK(house.step(code).state == StepState::Ended);
        CHECK(house.step(code).doneOn == house.day(-2));
    }
    for (const auto* code : {"preliminary_id", "urgent_risk_needs", "protection_plan"}) {
        CAPTURE(code);
        CHECK(house.step(code).state != StepState::Ended);
    }
    house.decideOn(ProcedureOutcome::Rejected, house.day(-1)); // its corrected day
    CHECK(house.step("report_to_centre").doneOn == house.day(-1));
}

TEST_CASE("a decision taken back opens again what ended with it", "[identification]") {
    UnreportedHouse house;
    const auto due = house.step("report_to_centre").due;
    house.decideOn(ProcedureOutcome::Rejected, house.day(-2));
    house.decideOn(ProcedureOutcome::Ongoing, {});
    CHECK(house.step("report_to_centre").state == StepState::Now);
    CHECK(house.step("report_to_centre").due == due);
    CHECK_FALSE(house.step("report_to_centre").doneOn);
    CHECK(house.step("formal_id").state == StepState::Later);
    CHECK(house.step("decision").state == StepState::Waiting);
}

TEST_CASE("a phase left out by hand on the day of the decision stays left out",
          "[identification]") {
    UnreportedHouse house;
    house.leaveOut("report_to_centre", house.day(-2));
    house.decideOn(ProcedureOutcome::Rejected, house.day(-2));
    REQUIRE(house.step("receipt").state == StepState::Ended);
    SECTION("when the decision is taken back") {
        house.decideOn(ProcedureOutcome::Ongoing, {});
        CHECK(house.step("receipt").state == StepState::Later);
    }
    SECTION("when its day is corrected") {
        house.decideOn(ProcedureOutcome::Rejected, house.day(-1));
        CHECK(house.step("receipt").doneOn == house.day(-1));
    }
    SECTION("when a review gives the matter back") {
        const auto review = anAnsweredReview(house.mine().run.pathway, house.day(-1), house.day(0),
                                             "new_procedure");
        house.vault.requireWritten([&](Transaction& transaction) {
            return saveReview(transaction, *house.vault, review, house.phases(), house.limits,
                              house.codes);
        });
        REQUIRE(house.mine().procedure.outcome == ProcedureOutcome::Ongoing);
    }
    CHECK(house.step("report_to_centre").state == StepState::Ended);
    CHECK(house.step("report_to_centre").doneOn == house.day(-2));
}

TEST_CASE("a review that gives the matter back loses no phase and asks for no report",
          "[identification]") {
    UnreportedHouse house;
    house.decideOn(ProcedureOutcome::Rejected, house.day(-2));
    const auto review =
        anAnsweredReview(house.mine().run.pathway, house.day(-1), house.day(0), "new_procedure");
    house.vault.requireWritten([&](Transaction& transaction) {
        return saveReview(transaction, *house.vault, review, house.phases(), house.limits,
                          house.codes);
    });
    CHECK(house.mine().procedure.outcome == ProcedureOutcome::Ongoing);
    CHECK(house.step("report_to_centre").state == StepState::Done); // who decided knows
    CHECK(house.step("report_to_centre").doneOn == house.day(-2));
    CHECK(house.step("receipt").state == StepState::Later);
    CHECK(house.step("formal_id").state == StepState::Later);
    CHECK(house.step("decision").state == StepState::Waiting);
}

TEST_CASE("an assessment of the risk since the opening does its phase", "[identification]") {
    UnreportedHouse house;
    SECTION("made later") {
        house.assess(anAssessment(house.person.id, house.day(-6), 3));
        CHECK(house.step("urgent_risk_needs").state != StepState::Done); // before the opening
        house.assess(anAssessment(house.person.id, house.day(-5), 3));
        CHECK(house.step("urgent_risk_needs").state == StepState::Done);
        CHECK(house.step("urgent_risk_needs").doneOn == house.day(-5));
        house.assess(anAssessment(house.person.id, house.day(0), 2));
        CHECK(house.step("urgent_risk_needs").doneOn == house.day(-5)); // the first did it
    }
    SECTION("not where somebody left it out and said why") {
        house.leaveOut("urgent_risk_needs", house.day(-3));
        house.assess(anAssessment(house.person.id, house.day(0), 3));
        CHECK(house.step("urgent_risk_needs").state == StepState::Ended);
        CHECK(house.step("urgent_risk_needs").doneOn == house.day(-3));
    }
    SECTION("not by a form that measures no risk") {
        auto other = anAssessment(house.person.id, house.day(0), 0, "TI-1");
        other.riskRank.reset();
        house.assess(other);
        CHECK(house.step("urgent_risk_needs").state != StepState::Done);
    }
    SECTION("made on that day before it was opened") {
        house.vault.save(anAssessment(house.person.id, house.day(0), 1));
        const auto opened = house.openedOn(house.day(0));
        for (const auto& each : house.all().procedures) {
            const auto* risk = each.run.step("urgent_risk_needs");
            REQUIRE(risk != nullptr);
            CHECK((risk->state == StepState::Done) == (each.procedure.id == opened));
        }
    }
}
