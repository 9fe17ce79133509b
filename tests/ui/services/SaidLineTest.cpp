// SPDX-License-Identifier: GPL-3.0-or-later
// A line of the plan says what it is, in words or by what is chosen.
#include "core/people/Narrative.h"
#include "core/services/CarePlan.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/components/Field.h"
#include "ui/services/CarePlanSection.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

#include <catch2/generators/catch_generators.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// A person with one need.
struct OpenPlan {
    PageFixture fixture;
    RecordId person = fixture.save(aPerson()).id;
    ui::CarePlanSection section{fixture.session(), fixture.navigator()};

    OpenPlan() {
        Need need;
        need.id = RecordId::generate();
        need.person = person;
        need.area = Code{"accommodation"};
        need.openedOn = fixture.today();
        fixture.save(need);
        section.resize(1026, 540);
        section.showPerson(person);
        section.show();
        static_cast<void>(section.firstFocus()); // the need is the current line
    }
    template <class Widget>
    Widget* find(const char* name) const {
        for (auto* widget : section.findChildren<Widget*>(QString::fromLatin1(name))) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        FAIL("no visible " << name);
        return nullptr;
    }
    void press(const char* button) const { find<QPushButton>(button)->click(); }
    void write(const char* title) const {
        find<QLineEdit>("title")->setText(QString::fromLatin1(title));
    }
};

} // namespace

TEST_CASE("a goal and an action of which nothing says what they are are not saved", "[care-plan]") {
    OpenPlan plan;
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
    OpenPlan plan;
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
