// SPDX-License-Identifier: GPL-3.0-or-later
// Where the page stands when an assessment is completed, in a page that scrolls as a whole.
#include "tests/ui/support/PageFixture.h"
#include "ui/assessments/RiskSection.h"
#include "ui/components/Segments.h"
#include "ui/components/TallScroll.h"
#include "ui/shell/FocusSight.h"
#include "ui/theme/Metrics.h"

#include <QAbstractItemView>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTest>

using namespace zaklon;
using namespace zaklon::test;

namespace {

struct NarrowPage {
    PageFixture fixture;
    RecordId person = fixture.save(aPerson()).id;
    QStackedWidget* pages = new QStackedWidget;
    ui::TallScroll area{pages};
    ui::FocusSight sight{area};
    ui::RiskSection* section = new ui::RiskSection(fixture.session(), fixture.navigator());

    NarrowPage() {
        pages->addWidget(section);
        area.resize(700, 560); // what is left of 1366x768 beside the first day
        section->showPerson(person);
        area.show();
        REQUIRE(QTest::qWaitForWindowActive(&area));
        section->startAssessment(QStringLiteral("SR-1"));
        section->findChild<ui::Segments*>(QStringLiteral("answer_R1"))->button(1).click();
        REQUIRE(QTest::qWaitFor([this] { // the form is open, and longer than the window
            const QWidget* focus = area.focusWidget();
            return focus != nullptr && section->isAncestorOf(focus) && complete().isVisible() &&
                   area.verticalScrollBar()->maximum() > 0;
        }));
    }
    QPushButton& complete() const {
        return *section->findChild<QPushButton*>(QStringLiteral("complete_assessment"));
    }
    bool isSeen(const QWidget& widget) const {
        return widget.visibleRegion().boundingRect().height() >= widget.height() - ui::kRingRoom;
    }
};

} // namespace

TEST_CASE("the button that asks to complete once more is seen whole", "[assessments]") {
    NarrowPage page;
    QTest::keyClick(page.area.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(page.complete().hasFocus());
    CHECK(QTest::qWaitFor([&] { return page.isSeen(page.complete()); }));
    const auto* told = page.section->findChild<QWidget*>(QStringLiteral("outcome_unanswered"));
    REQUIRE(told != nullptr);
    CHECK(QTest::qWaitFor([&] { return page.isSeen(*told); }));
}

TEST_CASE("a completed assessment leaves the page at its beginning", "[assessments]") {
    NarrowPage page;
    page.complete().click();
    page.complete().setFocus(Qt::TabFocusReason);
    REQUIRE(QTest::qWaitFor([&] { return page.area.verticalScrollBar()->value() > 0; }));
    page.complete().click(); // questions stay without an answer
    const auto* table = page.section->findChild<QAbstractItemView*>(u"assessment_list"_qs);
    REQUIRE(table != nullptr);
    CHECK(QTest::qWaitFor([&] { return table->isVisible(); }));
    CHECK(QTest::qWaitFor([&] { return page.area.verticalScrollBar()->value() == 0; }));
}
