// SPDX-License-Identifier: GPL-3.0-or-later
// The phases of a long plan, above its needs.
#include "ui/services/PlanPhases.h"

#include "core/services/PlanPhase.h"
#include "tests/ui/services/OpenPlan.h"
#include "tests/ui/support/Look.h"
#include "ui/components/DueRow.h"
#include "ui/components/TallScroll.h"
#include "ui/session/DraftPlace.h"
#include "ui/session/Text.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QTest>
#include <QTreeView>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("a phase is begun, and ended only with a reason", "[care-plan]") {
    OpenPlan plan;
    plan.addNeed();
    plan.press("other_phases");
    const auto open = [&] {
        plan.find<QWidget>("phase_recovery")
            ->findChild<QPushButton*>(QStringLiteral("dueVerb"))
            ->click();
    };
    open();
    plan.press("save_plan_phase");
    auto kept = plan.fixture.of<PlanPhase>(plan.person);
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().phase.text == "recovery");
    CHECK(kept.front().startedOn == plan.fixture.today());
    CHECK(kept.front().reviewDue == plan.fixture.today().plusDays(60));
    QCoreApplication::processEvents();
    plan.find<QTreeView>("care_plan"); // the plan is back in its place

    open();
    auto* end = plan.find<QLineEdit>("ended_on");
    end->clear();
    // The day of this vault, which is not that of the laptop.
    QTest::keyClicks(end, ui::toQString(plan.fixture.today().toString()));
    plan.press("save_plan_phase");
    CHECK_FALSE(plan.fixture.of<PlanPhase>(plan.person).front().endedOn); // no reason yet
    auto* reason = plan.find<QComboBox>("end_reason");
    const int wish = reason->findData(QStringLiteral("persons_wish"));
    REQUIRE(wish > 0);
    reason->setCurrentIndex(wish);
    Q_EMIT reason->activated(wish);
    plan.press("save_plan_phase");
    kept = plan.fixture.of<PlanPhase>(plan.person);
    CHECK(kept.front().endedOn == plan.fixture.today());
    CHECK(kept.front().endReason.text == "persons_wish");

    QCoreApplication::processEvents(); // what ended says why, in words below it
    const auto* ended = plan.find<QWidget>("phase_recovery");
    const auto why = plan.fixture.session().words().label("plan_phase_end", Code{"persons_wish"});
    CHECK_FALSE(ended->accessibleName().contains(why)); // a chip has three words at most
    CHECK(ended->accessibleDescription().contains(why));
}

TEST_CASE("the keys are at the phase that was saved", "[care-plan]") {
    OpenPlan plan;
    plan.addNeed();
    REQUIRE(QTest::qWaitForWindowActive(&plan.section));
    auto* first = plan.find<QWidget>("phase_stabilisation");
    first->findChild<QPushButton*>(QStringLiteral("dueVerb"))->click();
    plan.press("save_plan_phase");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const auto* held = QApplication::focusWidget();
    REQUIRE(held != nullptr);
    CHECK(plan.find<QWidget>("phase_stabilisation")->isAncestorOf(held));
}

TEST_CASE("one phase stands above the needs, the others are one press away", "[care-plan]") {
    OpenPlan plan;
    plan.addNeed();
    QCoreApplication::processEvents();
    const auto shown = [&] {
        QStringList names;
        for (const auto* row : plan.section.findChildren<ui::DueRow*>()) {
            if (row->isVisible()) {
                names << row->objectName();
            }
        }
        return names;
    };
    CHECK(shown() == QStringList{QStringLiteral("phase_stabilisation")}); // the next to begin
    plan.press("other_phases");
    CHECK(shown().size() == 4);
    plan.section.refresh();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    CHECK(shown().size() == 4); // as it was left
}

TEST_CASE("in large text no phase is lower than its words and its button", "[care-plan]") {
    appearance().setTextScale(1.5);
    OpenPlan plan;
    plan.addNeed();
    ui::TallScroll page(&plan.section);
    page.resize(930, 440); // beside the list of sections in 1366 x 768
    page.show();
    plan.section.refresh();
    QTest::qWait(50);
    plan.press("other_phases");
    QTest::qWait(50);
    const auto rows = plan.section.findChildren<ui::DueRow*>();
    CHECK_FALSE(rows.empty());
    for (auto* row : rows) {
        INFO(row->objectName().toStdString());
        CHECK(row->height() >= row->heightForWidth(row->width()));
    }
    page.takeWidget()->setParent(nullptr); // it belongs to the fixture
}

TEST_CASE("two phases that were begun are two drafts, and each comes back as itself",
          "[care-plan][drafts]") {
    OpenPlan plan;
    plan.addNeed();
    plan.press("other_phases");
    const auto begin = [&](const char* phase, const char* words) {
        plan.find<QWidget>(phase)->findChild<QPushButton*>(QStringLiteral("dueVerb"))->click();
        QTest::keyClicks(plan.find<QPlainTextEdit>("text"), QString::fromLatin1(words));
    };
    begin("phase_recovery", "Sleeps through the night.");
    auto* waiting = plan.section.findChild<QWidget*>(QStringLiteral("draft_line"));
    REQUIRE(waiting != nullptr);
    CHECK_FALSE(waiting->isVisible()); // it is open
    begin("phase_independence", "Looks for work.");
    plan.press("add_need"); // the form of the need takes its place
    CHECK_FALSE(waiting->isVisible());
    const auto drafts = plan.fixture.session().vault().drafts();
    const auto kept = drafts->about(plan.person).value();
    REQUIRE(kept.size() == 2);
    ui::PlanPhases phases(plan.fixture.session());
    phases.showPlan(plan.person, {});
    for (const auto& draft : kept) {
        const auto form = phases.formOf(draft.key);
        REQUIRE(form);
        const auto begun = fromRow<PlanPhase>(form->row);
        REQUIRE(begun);
        const bool isRecovery =
            drafts->find(draft.key).value()->content.find("Sleeps") != std::string::npos;
        CHECK(begun->phase.text == (isRecovery ? "recovery" : "independence"));
        CHECK(ui::placeOf(draft.key).section == ui::PersonSection::CarePlan);
    }
}
