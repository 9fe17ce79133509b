// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/BarGap.h"

#include "tests/ui/support/Look.h"
#include "ui/forms/PlainScroll.h"

#include <QLayout>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("what scrolls keeps clear of its bar and ends at the edge without one", "[components]") {
    appearance();
    QScrollArea area;
    auto* inside = new QWidget(&area);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 8, 0);
    auto* content = new QWidget(inside);
    content->setFixedHeight(100);
    column->addWidget(content);
    ui::showToEdge(area, inside);
    area.resize(300, 400);
    area.show();
    QTest::qWait(50);
    CHECK(column->contentsMargins().right() == 0);
    content->setFixedHeight(900);
    QTest::qWait(50);
    CHECK(column->contentsMargins().right() == 8);
    content->setFixedHeight(100);
    QTest::qWait(50);
    CHECK(column->contentsMargins().right() == 0);
}
