// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/FrontPage.h"

#include "tests/ui/support/Look.h"

#include <QStackedLayout>
#include <QWidget>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;

TEST_CASE("a stack asks for the room of the page in front", "[ui][components]") {
    zaklon::test::appearance();
    struct High final : QWidget {
        int least;
        explicit High(int height) : least(height) {}
        QSize minimumSizeHint() const override { return {10, least}; }
    };
    QWidget window;
    auto* stack = new QStackedLayout(&window);
    stack->addWidget(new High(40));
    stack->addWidget(new High(400));
    REQUIRE(stack->minimumSize().height() == 400);
    ui::askForFrontPage(*stack);
    CHECK(stack->minimumSize().height() == 40);
    stack->setCurrentIndex(1);
    CHECK(stack->minimumSize().height() == 400);
    stack->setCurrentIndex(0);
    CHECK(stack->minimumSize().height() == 40);
}
