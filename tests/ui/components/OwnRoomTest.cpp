// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/OwnRoom.h"

#include "tests/ui/support/Look.h"
#include "ui/components/Field.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QWidget>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace zaklon;

TEST_CASE("a field that may not be wide is as high as its hint asks at its own width",
          "[ui][components]") {
    zaklon::test::appearance();
    const auto hint =
        QStringLiteral("For 'Keep longer'. A hold ends by a decision, never by time, and whoever "
                       "ends it says why.");
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* field = new ui::Field(QStringLiteral("Keep until"), new QLineEdit);
    field->setHint(hint);
    field->setMaximumWidth(220);
    column->addWidget(field);
    column->addStretch();
    window.resize(900, 500);
    window.show();
    // The layouts ask with the next turns of the loop.
    CHECK(QTest::qWaitFor([&] {
        return field->width() == 220 &&
               field->height() >= field->layout()->totalHeightForWidth(220);
    }));
    const auto labels = field->findChildren<QLabel*>();
    const auto shown = std::find_if(labels.begin(), labels.end(),
                                    [&](const QLabel* each) { return each->text() == hint; });
    REQUIRE(shown != labels.end());
    CHECK((*shown)->width() <= 220);
    CHECK(QTest::qWaitFor(
        [&] { return (*shown)->height() >= (*shown)->heightForWidth((*shown)->width()); }));
    CHECK((*shown)->height() > 2 * (*shown)->fontMetrics().height()); // it takes several lines
}

TEST_CASE("a stack asks for the room of the page in front", "[ui][components]") {
    zaklon::test::appearance();
    struct High final : QWidget {
        int least;
        explicit High(int height) : least(height) {}
        QSize minimumSizeHint() const override { return {10, least}; }
    };
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    column->setContentsMargins(0, 0, 0, 0);
    auto* stack = new ui::FrontStack;
    stack->addWidget(new High(40));
    stack->addWidget(new High(400));
    column->addLayout(stack);
    CHECK(stack->minimumSize().height() == 40);
    window.resize(100, 50);
    window.show();
    CHECK(QTest::qWaitFor([&] { return stack->currentWidget()->height() == 50; }));
    CHECK(window.height() == 50);
    stack->setCurrentIndex(1);
    CHECK(stack->minimumSize().height() == 400);
    // The window grows to the least that it asks.
    CHECK(QTest::qWaitFor([&] { return stack->currentWidget()->height() == 400; }));
    stack->setCurrentIndex(0);
    CHECK(stack->minimumSize().height() == 40);
}
