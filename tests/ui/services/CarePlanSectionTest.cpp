// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/CarePlanSection.h"

#include "core/reports/HelplineContact.h"
#include "tests/ui/services/OpenPlan.h"
#include "ui/components/ButtonCommand.h"
#include "ui/components/Card.h"
#include "ui/forms/CodeSetEditor.h"
#include "ui/services/PlanWording.h"
#include "ui/session/Text.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("a task of Today opens its own step and not the need above it", "[care-plan]") {
    OpenPlan plan;
    plan.addNeed();
    const auto need = plan.fixture.session().casework().where<Need>("person", plan.person)->front();
    Action step;
    step.id = RecordId::generate();
    step.person = plan.person;
    step.need = need.id;
    step.service = {"crisis_intervention"};
    plan.fixture.save(step);
    plan.section.refresh();
    plan.section.carryOut(step.id);
    auto* tree = plan.find<QTreeView>("care_plan");
    CHECK(tree->currentIndex().parent().isValid());
    CHECK(plan.find<QWidget>("plan_editor")->isVisible());
    plan.section.carryOut(RecordId::generate()); // gone meanwhile: nothing moves
    CHECK(tree->currentIndex().parent().isValid());
}

TEST_CASE("a need that nobody meets says since when, also on its first day", "[care-plan]") {
    OpenPlan plan;
    const auto& session = plan.fixture.session();
    PlannedNeed planned;
    planned.need.state = NeedState::Unmet;
    planned.unmetDays = 0;
    CHECK(ui::PlanWording(session).line(planned).chip == QStringLiteral("Unmet since today"));
    planned.unmetDays = 3;
    CHECK(ui::PlanWording(session).line(planned).chip.contains(QStringLiteral("3")));
}

TEST_CASE("what Today carries out is named, and done once it is saved", "[care-plan]") {
    OpenPlan plan;
    plan.addNeed();
    plan.press("add_action");
    plan.write("Visit two rooms together");
    plan.press("save_line");
    const auto step = plan.fixture.of<Action>(plan.person).front();
    const bool saves = GENERATE(false, true);
    plan.section.carryOut(step.id);
    const auto* card = plan.find<QWidget>("plan_editor")->findChild<ui::Card*>();
    CHECK(card->accessibleName() == QStringLiteral("Carry out: Visit two rooms together"));
    CHECK(plan.find<QPushButton>("save_line")->text() == QStringLiteral("Save as done"));
    plan.press(saves ? "save_line" : "close_line");
    const auto after = plan.fixture.of<Action>(plan.person).front();
    CHECK(after.state == (saves ? ActionState::Done : step.state));
    CHECK(after.doneOn.has_value() == saves);
}

TEST_CASE("a plan opens at its first open action", "[care-plan]") {
    OpenPlan plan;
    plan.addNeed();
    const auto need = plan.fixture.of<Need>(plan.person).front();
    const auto add = [&](ActionState state, int position) {
        Action action;
        action.id = RecordId::generate();
        action.person = plan.person;
        action.need = need.id;
        action.service = Code{"psychological"};
        action.state = state;
        action.position = position;
        if (state == ActionState::Done) {
            action.doneOn = plan.fixture.today();
        }
        return plan.fixture.save(action).id;
    };
    add(ActionState::Done, 0);
    const auto open = add(ActionState::ToDo, 1);
    ui::CarePlanSection section(plan.fixture.session(), plan.fixture.navigator());
    section.showPerson(plan.person);
    const auto* done = section.findChild<QPushButton*>(QStringLiteral("done_action"));
    CHECK(done->isEnabled());
    section.toggleDone();
    CHECK(plan.fixture.session().casework().find<Action>(open).value()->state == ActionState::Done);
}

TEST_CASE("a new step never begins under a need that is met", "[care-plan]") {
    OpenPlan plan;
    plan.addNeed();
    auto met = plan.fixture.session().casework().where<Need>("person", plan.person)->front();
    met.state = NeedState::Met;
    met.closedOn = plan.fixture.today();
    plan.fixture.save(met);
    Need open;
    open.id = RecordId::generate();
    open.person = plan.person;
    open.area = {"documents"};
    open.openedOn = plan.fixture.today();
    open.position = met.position + 1;
    plan.fixture.save(open);
    plan.section.refresh();
    static_cast<void>(plan.section.firstFocus()); // the first line, which is met
    plan.section.begin();
    plan.write("Ask for a copy");
    plan.press("save_line");
    const auto steps = plan.fixture.of<Action>(plan.person);
    REQUIRE(steps.size() == 1);
    CHECK(steps.front().need == open.id);
}

TEST_CASE("the keys go from one need of a call to the next and then to the plan", "[care-plan]") {
    OpenPlan plan;
    HelplineContact call;
    call.id = RecordId::generate();
    call.at = plan.fixture.session().now();
    call.person = plan.person;
    call.needs = {{"accommodation"}, {"documents"}};
    plan.fixture.save(call);
    plan.section.refresh();
    plan.press("said_not_wished_accommodation");
    REQUIRE(plan.section.focusWidget() != nullptr);
    CHECK(plan.section.focusWidget()->objectName() == QStringLiteral("said_add_documents"));
    plan.press("said_add_documents");
    CHECK(plan.section.focusWidget() == plan.section.firstFocus());
    CHECK(plan.fixture.of<Need>(plan.person).size() == 2);
}

TEST_CASE("a need gets a goal and an action, and Space marks the action done", "[care-plan]") {
    OpenPlan plan;
    plan.addNeed();
    const auto needs = plan.fixture.of<Need>(plan.person);
    REQUIRE(needs.size() == 1);
    CHECK(needs.front().area.text == "accommodation");

    plan.press("add_goal");
    plan.write("Her own room");
    plan.press("save_line");
    const auto goals = plan.fixture.of<Goal>(plan.person);
    REQUIRE(goals.size() == 1);
    CHECK(goals.front().need == needs.front().id);

    plan.press("add_action");
    plan.write("Visit two rooms together");
    plan.press("save_line");
    auto actions = plan.fixture.of<Action>(plan.person);
    REQUIRE(actions.size() == 1);
    CHECK(actions.front().goal == goals.front().id);
    CHECK(actions.front().responsible == plan.fixture.session().worker().id);

    REQUIRE(QTest::qWaitForWindowActive(&plan.section));
    plan.find<QTreeView>("care_plan")->setFocus();
    QTest::keyClick(plan.find<QTreeView>("care_plan"), Qt::Key_Space);
    actions = plan.fixture.of<Action>(plan.person);
    CHECK(actions.front().state == ActionState::Done);
    CHECK(actions.front().doneOn == plan.fixture.today());
}

TEST_CASE("one key goes from need to goal to action, and the command box knows each",
          "[care-plan]") {
    OpenPlan plan;
    const auto offers = [&](const QString& text) {
        const auto commands = ui::buttonCommands(plan.section);
        return std::any_of(commands.begin(), commands.end(),
                           [&](const auto& command) { return command.words == text; });
    };
    CHECK(offers(QStringLiteral("Add need")));
    CHECK_FALSE(offers(QStringLiteral("Add goal"))); // of no need yet
    plan.addNeed();
    CHECK(offers(QStringLiteral("Add goal")));
    CHECK(offers(QStringLiteral("Add action")));

    REQUIRE(QTest::qWaitForWindowActive(&plan.section));
    auto* tree = plan.find<QTreeView>("care_plan");
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Plus);
    plan.write("Her own room");
    plan.press("save_line");
    const auto goals = plan.fixture.of<Goal>(plan.person);
    REQUIRE(goals.size() == 1);
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Plus);
    plan.write("Visit two rooms together");
    plan.press("save_line");
    REQUIRE(plan.fixture.of<Action>(plan.person).size() == 1);
    CHECK(plan.fixture.of<Action>(plan.person)[0].goal == goals[0].id);
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Plus); // nothing is deeper: beside it
    plan.write("Ask the municipality");
    plan.press("save_line");
    REQUIRE(plan.fixture.of<Action>(plan.person).size() == 2);
    CHECK(plan.fixture.of<Action>(plan.person)[1].goal == goals[0].id);
}

TEST_CASE("the words of a line are what the list shows", "[care-plan]") {
    OpenPlan plan;
    plan.addNeed();
    auto* tree = plan.find<QTreeView>("care_plan");
    REQUIRE(tree->model()->rowCount() == 1);
    CHECK(tree->model()->index(0, 0).data().toString() == QStringLiteral("A safe place to live"));
    const auto words = plan.fixture.session().confidential()->find<Narrative>(
        plan.fixture.of<Need>(plan.person).front().id);
    REQUIRE(words);
    REQUIRE(words->has_value());
    CHECK((*words)->about.text == "need");
}

TEST_CASE("a need without an area is not saved, and what was typed stays", "[care-plan]") {
    OpenPlan plan;
    plan.press("add_need");
    plan.write("Rest");
    plan.press("save_line");
    CHECK(plan.fixture.of<Need>(plan.person).empty());
    CHECK(plan.find<QLineEdit>("title")->text() == QStringLiteral("Rest"));
}

TEST_CASE("a need whose steps are open is not met by one key", "[care-plan]") {
    OpenPlan plan;
    plan.addNeed();
    plan.press("add_goal");
    plan.write("Her own room");
    plan.press("save_line");
    auto* tree = plan.find<QTreeView>("care_plan");
    tree->setCurrentIndex(tree->model()->index(0, 0));
    plan.section.toggleDone();
    CHECK(plan.fixture.of<Need>(plan.person).front().state == NeedState::Open);
    auto goal = plan.fixture.of<Goal>(plan.person).front();
    goal.state = GoalState::Reached;
    plan.fixture.save(goal);
    plan.section.toggleDone();
    CHECK(plan.fixture.of<Need>(plan.person).front().state == NeedState::Met);
}

TEST_CASE("a need is not met by one key while an action of a reached goal is open", "[care-plan]") {
    OpenPlan plan;
    plan.addNeed();
    plan.press("add_goal");
    plan.write("Her own room");
    plan.press("save_line");
    plan.press("add_action");
    plan.write("Visit two rooms together");
    plan.press("save_line");
    auto goal = plan.fixture.of<Goal>(plan.person).front();
    REQUIRE(plan.fixture.of<Action>(plan.person).front().goal == goal.id);
    goal.state = GoalState::Reached;
    plan.fixture.save(goal);
    plan.section.refresh();
    auto* tree = plan.find<QTreeView>("care_plan");
    tree->setCurrentIndex(tree->model()->index(0, 0));
    plan.section.toggleDone();
    CHECK(plan.fixture.of<Need>(plan.person).front().state == NeedState::Open);
}

TEST_CASE("a need is not met by one key while nobody can read its steps", "[care-plan]") {
    OpenPlan plan;
    plan.addNeed();
    plan.press("add_goal");
    plan.write("Her own room");
    plan.press("save_line");
    auto* tree = plan.find<QTreeView>("care_plan");
    tree->setCurrentIndex(tree->model()->index(0, 0));
    damage(plan.fixture.session().vault(), "UPDATE main.goal SET state = 'unheard of'");
    const QSignalSpy failed(&plan.fixture.session(), &ui::Session::failed);
    plan.section.toggleDone();
    CHECK(failed.count() >= 1);
    CHECK(plan.fixture.of<Need>(plan.person).front().state == NeedState::Open);
}

TEST_CASE("a line whose words cannot be read does not open over them", "[care-plan]") {
    OpenPlan plan;
    plan.addNeed();
    auto* save = plan.section.findChild<QPushButton*>(QStringLiteral("save_line"));
    REQUIRE(save != nullptr);
    auto* tree = plan.find<QTreeView>("care_plan");
    tree->setCurrentIndex(tree->model()->index(0, 0));
    auto& vault = plan.fixture.session().vault();
    damage(vault, "ALTER TABLE confidential.narrative RENAME TO narrative_away");
    Q_EMIT tree->clicked(tree->currentIndex());
    CHECK_FALSE(save->isVisible());
    damage(vault, "ALTER TABLE confidential.narrative_away RENAME TO narrative");
    Q_EMIT tree->clicked(tree->currentIndex());
    CHECK(save->isVisible());
    CHECK(plan.find<QLineEdit>("title")->text() == QStringLiteral("A safe place to live"));
}

TEST_CASE("Done takes its tick back", "[care-plan]") {
    OpenPlan plan;
    plan.addNeed();
    plan.press("done_action");
    CHECK(plan.fixture.of<Need>(plan.person).front().state == NeedState::Met);
    plan.press("done_action");
    const auto need = plan.fixture.of<Need>(plan.person).front();
    CHECK(need.state == NeedState::Open);
    CHECK_FALSE(need.closedOn.has_value());
}

TEST_CASE("a refresh does not take a new line away before its first letter", "[care-plan]") {
    OpenPlan plan;
    plan.addNeed();
    plan.press("add_goal");
    plan.section.refresh(); // as it comes a moment after every save
    plan.write("Her own room");
    plan.press("save_line");
    CHECK(plan.fixture.of<Goal>(plan.person).size() == 1);
    const auto needs = plan.fixture.of<Need>(plan.person);
    REQUIRE(needs.size() == 1);
    const auto words = plan.fixture.session().confidential()->find<Narrative>(needs.front().id);
    REQUIRE((words && *words));
    CHECK((*words)->title == "A safe place to live");
}

TEST_CASE("beside the plan stands how it goes, until a line is opened", "[care_plan]") {
    OpenPlan plan;
    auto* progress = plan.section.findChild<QWidget*>(QStringLiteral("plan_progress"));
    REQUIRE(progress != nullptr);
    CHECK_FALSE(progress->isVisible());
    plan.press("add_need");
    CHECK_FALSE(progress->isVisible());
    plan.press("close_line");
    plan.addNeed();
    CHECK(progress->isVisible());
    CHECK(progress->findChild<QWidget*>(QStringLiteral("needs_met"))->accessibleName() ==
          QStringLiteral("Needs met, 0 of 1"));
    CHECK_FALSE(progress->findChild<QWidget*>(QStringLiteral("goals_reached"))->isVisible());
    plan.section.toggleDone();
    CHECK(progress->findChild<QWidget*>(QStringLiteral("needs_met"))->accessibleName() ==
          QStringLiteral("Needs met, 1 of 1"));
}

TEST_CASE("a step towards work says what stands in its way, and no other step is asked",
          "[care-plan]") {
    OpenPlan plan;
    plan.addNeed();
    plan.press("add_action");
    plan.write("Ask at the bakery");
    auto* barriers = plan.section.findChild<ui::CodeSetEditor*>(QStringLiteral("barriers"));
    REQUIRE(barriers != nullptr);
    CHECK_FALSE(barriers->isVisible()); // the need is for a place to live
    auto* service = plan.find<QComboBox>("service");
    const auto choose = [&](const char* code) {
        const int at = service->findData(QString::fromLatin1(code));
        REQUIRE(at > 0);
        service->setCurrentIndex(at);
        Q_EMIT service->activated(at);
    };
    choose("employment");
    CHECK(barriers->isVisible());
    choose("legal_info");
    CHECK_FALSE(barriers->isVisible());
    choose("employment");
    auto* offered = barriers->findChild<QComboBox*>(QStringLiteral("add_work_barrier"));
    REQUIRE(offered != nullptr);
    const int language = offered->findData(QStringLiteral("language"));
    REQUIRE(language > 0);
    Q_EMIT offered->activated(language);
    choose("legal_info");
    CHECK(barriers->isVisible()); // to be taken away again
    plan.press("save_line");
    CHECK(plan.fixture.of<Action>(plan.person).empty());
    choose("employment");
    plan.press("save_line");
    const auto actions = plan.fixture.of<Action>(plan.person);
    REQUIRE(actions.size() == 1);
    CHECK(actions.front().barriers == std::vector{Code{"language"}});
    const auto* tree = plan.find<QTreeView>("care_plan");
    const auto need = tree->model()->index(0, 0);
    const auto spoken = tree->model()->index(0, 0, need).data(Qt::AccessibleTextRole).toString();
    CHECK(spoken.contains(QStringLiteral("Language")));
}

TEST_CASE("under a need for work every step is asked what stands in its way", "[care-plan]") {
    OpenPlan plan;
    plan.press("add_need");
    plan.write("Work of her own");
    auto* area = plan.find<QComboBox>("area");
    area->setCurrentIndex(area->findData(QStringLiteral("work")));
    plan.press("save_line");
    plan.press("add_goal");
    plan.write("A first job");
    plan.press("save_line");
    plan.press("add_action");
    plan.find<ui::CodeSetEditor>("barriers")->setCodes({Code{"no_permit"}, Code{"language"}});
    plan.write("Ask at the bakery");
    plan.press("save_line");
    const auto actions = plan.fixture.of<Action>(plan.person);
    REQUIRE(actions.size() == 1);
    CHECK(actions.front().barriers == std::vector{Code{"language"}, Code{"no_permit"}});
}
