// SPDX-License-Identifier: GPL-3.0-or-later
// What has the keys is in sight, with what is read together with it.
#include "ui/shell/FocusSight.h"

#include "ui/components/Field.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;

namespace {

/// A notice that may appear above a button and a field, far from either end of what scrolls.
struct LongPage {
    QScrollArea area;
    QWidget* notice = new QWidget;
    QPushButton* button = new QPushButton(QStringLiteral("Complete"));
    QLineEdit* line = new QLineEdit;
    ui::Field* field = new ui::Field(QStringLiteral("When"), line);
    ui::FocusSight sight{area};

    LongPage() {
        auto* inside = new QWidget;
        auto* column = new QVBoxLayout(inside);
        notice->setFixedHeight(150);
        notice->hide();
        field->setHint(QStringLiteral("The day of the talk."));
        column->addSpacing(900);
        column->addWidget(notice);
        column->addWidget(button);
        column->addWidget(field);
        column->addSpacing(900);
        area.setWidgetResizable(true);
        area.setWidget(inside);
        area.resize(300, 240);
        area.show();
        REQUIRE(QTest::qWaitForWindowActive(&area));
        REQUIRE(QTest::qWaitFor([this] { return area.verticalScrollBar()->maximum() > 1500; }));
        area.setFocus(); // a window gives its first control the keys by itself
    }
    static bool isWhole(const QWidget& widget) {
        return widget.visibleRegion().boundingRect() == widget.rect();
    }
    static bool comesWhole(const QWidget& widget) {
        return QTest::qWaitFor([&widget] { return isWhole(widget); });
    }
    /// It stands above the button, which has made room for it.
    void showNotice() {
        const int before = button->y();
        notice->show();
        REQUIRE(QTest::qWaitFor([&] { return button->y() > before; }));
    }
};

} // namespace

TEST_CASE("what has the keys stays in sight when a notice appears above it", "[shell]") {
    LongPage page;
    page.button->setFocus(Qt::OtherFocusReason);
    REQUIRE(page.comesWhole(*page.button));
    page.showNotice();
    CHECK(page.comesWhole(*page.button));
}

TEST_CASE("a field that has the keys is seen with its label and what is wrong there", "[shell]") {
    LongPage page;
    auto* bar = page.area.verticalScrollBar();
    bar->setValue(bar->maximum()); // it lies above
    page.line->setFocus(Qt::OtherFocusReason);
    CHECK(page.comesWhole(*page.field));
    bar->setValue(bar->maximum());
    REQUIRE_FALSE(page.isWhole(*page.field));
    const int height = page.field->height();
    QTest::keyClick(page.line, Qt::Key_Return, Qt::ControlModifier); // which is refused
    page.field->setError(QStringLiteral("Write the day on which it was."));
    REQUIRE(QTest::qWaitFor([&] { return page.field->height() > height; }));
    CHECK(page.comesWhole(*page.field));
}

TEST_CASE("who turned the wheel is not taken back to where the keys are", "[shell]") {
    LongPage page;
    page.button->setFocus(Qt::OtherFocusReason);
    REQUIRE(page.comesWhole(*page.button));
    QWheelEvent wheel(QPointF(20, 20), page.area.mapToGlobal(QPointF(20, 20)), QPoint(),
                      QPoint(0, 120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(page.area.viewport(), &wheel);
    page.area.verticalScrollBar()->setValue(0);
    page.showNotice();
    QCoreApplication::processEvents(); // what follows a layout has its turn,
    QCoreApplication::processEvents(); // also what was asked for in that turn
    CHECK(page.area.verticalScrollBar()->value() == 0);
}
