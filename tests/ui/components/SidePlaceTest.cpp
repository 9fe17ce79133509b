// SPDX-License-Identifier: GPL-3.0-or-later
// Side columns give way when there is no room for them: a narrow page, or larger text.
#include "ui/components/SidePlace.h"

#include "ui/components/TallScroll.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using ui::SidePlace;

namespace {

struct TwoColumns {
    QWidget page;
    QHBoxLayout* row = new QHBoxLayout(&page);
    QWidget* rest = new QWidget(&page);
    QWidget* side = new QWidget(&page);

    TwoColumns() {
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(rest, 1);
        row->addWidget(side);
    }
    void make(int width) {
        page.resize(width, 400);
        page.show();
        row->activate();
    }
};

} // namespace

TEST_CASE("a form stands beside its list while both have room, and instead of it otherwise",
          "[components]") {
    TwoColumns columns;
    columns.side->hide();
    const SidePlace place(columns.page, *columns.row, *columns.rest, *columns.side,
                          SidePlace::Narrow::Instead, {300});
    columns.make(1000);
    columns.side->show();
    columns.row->activate();
    CHECK(columns.rest->isVisible());
    CHECK(columns.side->width() == 300);
    columns.make(600);
    CHECK_FALSE(columns.rest->isVisible());
    CHECK(columns.side->width() == 600);
    columns.side->hide();
    CHECK(columns.rest->isVisible());
    columns.side->show();
    columns.make(1000);
    CHECK(columns.rest->isVisible());
}

TEST_CASE("what is always shown goes below in a narrow page", "[components]") {
    TwoColumns columns;
    const SidePlace place(columns.page, *columns.row, *columns.rest, *columns.side,
                          SidePlace::Narrow::Below, {300});
    columns.make(1000);
    CHECK(columns.side->x() > columns.rest->x());
    columns.make(600);
    CHECK_FALSE(place.isBeside());
    CHECK(columns.rest->isVisible());
    CHECK(columns.side->y() > columns.rest->y());
    CHECK(columns.side->width() == 600);
}

TEST_CASE("what can be no lower scrolls as a whole, and fills the room that is there",
          "[components]") {
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    auto* tall = new QWidget(inside);
    tall->setMinimumHeight(300);
    column->addWidget(tall);
    ui::TallScroll scroll(inside);
    scroll.resize(400, 500);
    scroll.show();
    CHECK(inside->height() == 500);
    CHECK(scroll.verticalScrollBar()->maximum() == 0);
    scroll.resize(400, 120);
    CHECK(inside->height() == 300);
    CHECK(scroll.verticalScrollBar()->maximum() > 0);
}

TEST_CASE("words that wrap keep all their lines, and a list may be low", "[components]") {
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    auto* words =
        new QLabel(QStringLiteral("one two three four five six seven eight nine"), inside);
    words->setWordWrap(true);
    column->addWidget(words);
    auto* list = new QPlainTextEdit(inside); // likes to be higher than the room
    column->addWidget(list);
    ui::TallScroll scroll(inside);
    scroll.resize(120, 230);
    scroll.show();
    QCoreApplication::processEvents();
    CHECK(words->height() >= words->heightForWidth(words->width()));
    CHECK(inside->height() == 230);
    CHECK(scroll.verticalScrollBar()->maximum() == 0);
}
