// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/AnsweredActions.h"

#include "core/assessments/AssessmentCompletion.h"
#include "core/services/CarePlanAdoption.h"
#include "core/services/CarePlanRules.h"
#include "tests/core/assessments/Filling.h"
#include "tests/core/support/TestVault.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace zaklon {
namespace {

using assessments::filling::filled;
using assessments::filling::shipped;

struct Planned {
    test::TestVault vault;
    Person person = vault.save(test::aPerson());
    assessments::QuestionnaireLibrary library =
        assessments::QuestionnaireLibrary::shipped().value();

    Assessment assess(const char* questionnaire, const std::string& answers) {
        auto draft =
            newAssessment(person.id, shipped(questionnaire), vault.session(), vault.today());
        draft.answers.data() = filled(answers).toJson();
        Assessment made;
        vault.requireWritten([&](Transaction& transaction) -> Status {
            const auto finished = completeAssessment(transaction, *vault, draft,
                                                     shipped(questionnaire), vault.today());
            if (!finished) {
                return passOn(finished);
            }
            made = finished->record;
            return closeAnswered(transaction, vault.casework(), library, made);
        });
        return made;
    }
    Action recommendedBy(const Assessment& assessment, const char* rule) {
        Action action;
        action.id = RecordId::generate();
        action.person = person.id;
        action.assessment = assessment.id;
        action.recommendation = Code{rule};
        return vault.save(action);
    }
    Action now(const Action& action) const {
        return vault.casework().find<Action>(action.id)->value();
    }
};

TEST_CASE("an action that asked for a questionnaire is done when it is filled in") {
    Planned plan;
    const auto indicators = plan.assess("TI-1", "A1");
    const auto asked = plan.recommendedBy(indicators, "action:assess_safety");
    const auto other = plan.recommendedBy(indicators, "action:inform_rights");
    const auto byHand = plan.recommendedBy(Assessment{}, "action:assess_safety");

    plan.assess("VS-1", "V6");
    CHECK(isOpen(plan.now(asked).state)); // it asked for another one
    const auto safety = plan.assess("SR-1", "R2-");
    CHECK(plan.now(asked).state == ActionState::Done);
    CHECK(plan.now(asked).doneOn == safety.takenOn);
    CHECK(plan.now(asked).outcome.empty());
    CHECK(isOpen(plan.now(other).state));
    CHECK(isOpen(plan.now(byHand).state));
}

TEST_CASE("a form that an action opens by its name does the action") {
    Planned plan;
    const auto safety = plan.assess("SR-1", "R17");
    const auto asked = plan.recommendedBy(safety, "action:safety_plan_high");
    plan.assess("SP-1", "S6-");
    CHECK(plan.now(asked).state == ActionState::Done);
}

TEST_CASE("a form on paper that is older than the result that asked does not do the action") {
    Planned plan;
    const auto asked = plan.recommendedBy(plan.assess("SR-1", "R17"), "action:safety_plan_high");
    auto older = newAssessment(plan.person.id, shipped("SP-1"), plan.vault.session(),
                               plan.vault.today().plusDays(-2));
    CHECK(answeredActions(plan.vault.casework(), plan.library, older)->empty());
    older.takenOn = plan.vault.today();
    CHECK(answeredActions(plan.vault.casework(), plan.library, older)->size() == 1);
    CHECK(isOpen(plan.now(asked).state));
}

TEST_CASE("what was done before is not done again") {
    Planned plan;
    auto asked = plan.recommendedBy(plan.assess("TI-1", "A1"), "action:assess_safety");
    asked =
        plan.vault.save(done(asked, Code{"not_wanted"}, plan.vault.today().plusDays(-3)).value());
    const auto safety = plan.assess("SR-1", "R2-");
    CHECK(answeredActions(plan.vault.casework(), plan.library, safety)->empty());
    CHECK(plan.now(asked).doneOn == asked.doneOn);
}

} // namespace
} // namespace zaklon
