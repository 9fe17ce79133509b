// SPDX-License-Identifier: GPL-3.0-or-later
// A care plan by keys: a saved line is in sight with the keys at it, and one more is one key away.
#include "core/people/Narrative.h"
#include "tests/ui/support/PageFixture.h"
#include "tests/ui/support/Typing.h"
#include "ui/components/Card.h"
#include "ui/services/CarePlanSection.h"
#include "ui/session/Text.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <optional>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// A plan of many needs, in a list that shows few of them.
struct LongPlan {
    PageFixture fixture;
    RecordId person = fixture.save(aPerson()).id;
    ui::CarePlanSection section{fixture.session(), fixture.navigator()};

    LongPlan() {
        for (int i = 0; i < 20; ++i) {
            Need need;
            need.id = RecordId::generate();
            need.person = person;
            need.area = Code{"health"};
            need.openedOn = fixture.today();
            need.position = i;
            fixture.save(need);
        }
        section.resize(1026, 420);
        section.showPerson(person);
        section.show();
        REQUIRE(QTest::qWaitForWindowActive(&section));
        tree().setFocus();
    }
    QTreeView& tree() const {
        auto* found = section.findChild<QTreeView*>(QStringLiteral("care_plan"));
        REQUIRE(found != nullptr);
        return *found;
    }
    QWidget& editor() const {
        auto* found = section.findChild<QWidget*>(QStringLiteral("plan_editor"));
        REQUIRE(found != nullptr);
        return *found;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const {
        REQUIRE(section.focusWidget() != nullptr);
        QTest::keyClick(section.focusWidget(), key, with);
    }
    void type(const char* words) const {
        REQUIRE(section.focusWidget() != nullptr);
        typeInto(*section.focusWidget(), QString::fromLatin1(words));
    }
    void addNeed() const {
        key(Qt::Key_N, Qt::ControlModifier);
        type("I need a doctor");
        auto* area = editor().findChild<QComboBox*>(QStringLiteral("area"));
        REQUIRE(area != nullptr);
        area->setCurrentIndex(area->findData(QStringLiteral("health")));
        key(Qt::Key_Return, Qt::ControlModifier);
    }
    bool isInSight() const {
        const auto row = tree().visualRect(tree().currentIndex());
        return row.isValid() && tree().viewport()->rect().contains(row.center());
    }
};

} // namespace

TEST_CASE("a saved line of the plan is in sight with the keys at it, and its form is closed",
          "[care-plan][keys]") {
    LongPlan plan;
    plan.addNeed();
    REQUIRE(plan.fixture.of<Need>(plan.person).size() == 21);
    CHECK_FALSE(plan.editor().isVisible());
    CHECK(plan.section.focusWidget() == &plan.tree());
    CHECK(plan.tree().currentIndex().data().toString() == QStringLiteral("I need a doctor"));
    CHECK(QTest::qWaitFor([&] { return plan.isInSight(); }));
    plan.section.showPerson(plan.person); // as it is read again a moment after every save
    CHECK(plan.tree().currentIndex().data().toString() == QStringLiteral("I need a doctor"));
}

TEST_CASE("the form of an action says under which need it is added", "[care-plan][keys]") {
    LongPlan plan;
    plan.addNeed();
    plan.key(Qt::Key_Plus); // a goal
    const auto heading = [&] {
        const auto* card = plan.editor().findChild<ui::Card*>();
        REQUIRE(card != nullptr);
        return card->accessibleName();
    };
    CHECK(heading() == QStringLiteral("Goal for: I need a doctor"));
    plan.key(Qt::Key_Escape);
    CHECK_FALSE(plan.editor().isVisible());
    plan.section.addAction();
    CHECK(heading() == QStringLiteral("Action for: I need a doctor"));
}

TEST_CASE("the form of a line that is taken back closes, and the list has the keys",
          "[care-plan][keys]") {
    LongPlan plan;
    auto& session = plan.fixture.session();
    std::optional<WriteReceipt> last;
    QObject::connect(&session, &ui::Session::saved, &plan.section,
                     [&](const QString&, const WriteReceipt& receipt) { last = receipt; });
    plan.addNeed();
    REQUIRE(last);
    plan.key(Qt::Key_Return); // it is opened again
    CHECK(plan.editor().isVisible());
    REQUIRE(session.undo(*last, plan.person));
    plan.section.refresh();
    CHECK_FALSE(plan.editor().isVisible());
    CHECK(plan.section.focusWidget() == &plan.tree());
    CHECK(plan.tree().currentIndex().isValid());
}
