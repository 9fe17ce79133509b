// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/BarGap.h"

#include "tests/ui/support/Look.h"
#include "ui/components/Field.h"
#include "ui/forms/PlainScroll.h"
#include "ui/theme/Metrics.h"

#include <QLabel>
#include <QLayout>
#include <QLineEdit>
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

TEST_CASE("fields of a panel begin and end with what stands above also beside a bar",
          "[components]") {
    appearance();
    QWidget panel;
    auto* column = new QVBoxLayout(&panel);
    column->setContentsMargins(ui::space::kCard, 14, ui::space::kCard, 14);
    auto* heading = new QLabel(QStringLiteral("Add a document"), &panel);
    column->addWidget(heading);
    auto* area = new QScrollArea(&panel);
    auto* inside = new QWidget(area);
    auto* lines = new QVBoxLayout(inside);
    lines->setContentsMargins(0, 0, 0, 0);
    auto* line = new QLineEdit(inside);
    lines->addWidget(new ui::Field(QStringLiteral("Number"), line, inside));
    auto* more = new QWidget(inside);
    more->setFixedHeight(50);
    lines->addWidget(more);
    lines->addStretch(1);
    ui::showInPanel(*area, inside);
    column->addWidget(area, 1);
    panel.resize(360, 400);
    panel.show();
    for (const int tall : {50, 900}) {
        CAPTURE(tall);
        more->setFixedHeight(tall);
        QTest::qWait(50);
        const int begin = line->mapTo(&panel, QPoint()).x();
        CHECK(begin == heading->x());
        CHECK(begin + line->width() == heading->x() + heading->width());
    }
}
