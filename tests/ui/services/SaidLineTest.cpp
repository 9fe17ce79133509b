// SPDX-License-Identifier: GPL-3.0-or-later
// A line of the plan says what it is, in words or by what is chosen.
#include "core/people/Narrative.h"
#include "core/services/CarePlan.h"
#include "tests/ui/services/OpenPlan.h"
#include "ui/components/Field.h"

#include <QTreeView>

#include <catch2/generators/catch_generators.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// A person with one need, which is the current line.
struct PlanOfOneNeed : OpenPlan {
    PlanOfOneNeed() { addNeed(); }
};

} // namespace

TEST_CASE("a goal and an action of which nothing says what they are are not saved", "[care-plan]") {
    PlanOfOneNeed plan;
    const bool isGoal = GENERATE(true, false);
    plan.press(isGoal ? "add_goal" : "add_action");
    const auto count = [&] {
        return plan.fixture.of<Goal>(plan.person).size() +
               plan.fixture.of<Action>(plan.person).size();
    };
    const auto* title = qobject_cast<ui::Field*>(plan.find<QWidget>("title_field"));
    REQUIRE(title != nullptr);
    CHECK_FALSE(title->saysOptional());
    plan.press("save_line");
    CHECK(count() == 0);
    CHECK(title->error() ==
          QStringLiteral("Nothing is said here yet. Write or choose something, then save."));
    auto* says = plan.find<QComboBox>(isGoal ? "phase" : "service");
    const int at =
        says->findData(isGoal ? QStringLiteral("recovery") : QStringLiteral("legal_info"));
    REQUIRE(at > 0);
    says->setCurrentIndex(at);
    Q_EMIT says->activated(at);
    CHECK(title->saysOptional());
    plan.press("save_line");
    CHECK(count() == 1);
}

TEST_CASE("the words of a step are not taken away while nothing else says what it is",
          "[care-plan]") {
    PlanOfOneNeed plan;
    plan.press("add_action");
    plan.write("Visit two rooms together");
    plan.press("save_line");
    auto* tree = plan.find<QTreeView>("care_plan");
    Q_EMIT tree->clicked(tree->currentIndex());
    plan.write("");
    plan.press("save_line");
    const auto step = plan.fixture.of<Action>(plan.person).front();
    const auto words = plan.fixture.session().confidential()->find<Narrative>(step.id);
    REQUIRE((words && *words));
    CHECK((*words)->title == "Visit two rooms together");
}
