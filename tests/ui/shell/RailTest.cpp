// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Rail.h"

#include "app/desktop/tour/PaintedText.h"
#include "tests/ui/support/Look.h"
#include "ui/shell/RailItem.h"
#include "ui/theme/Appearance.h"

#include <QApplication>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace zaklon;
using test::appearance;

namespace {

bool showsCaption(QWidget& rail, const QString& caption) {
    const auto lines = desktop::paintedText(rail);
    return std::any_of(lines.begin(), lines.end(),
                       [&](const auto& line) { return line.text == caption; });
}

/// In their order down the rail; all of them as high as each other.
QList<QWidget*> itemsOf(const ui::Rail& rail) {
    QList<QWidget*> items;
    for (auto* item : rail.findChildren<ui::RailItem*>()) {
        items << item;
    }
    std::sort(items.begin(), items.end(), [](QWidget* a, QWidget* b) { return a->y() < b->y(); });
    return items;
}

} // namespace

TEST_CASE("the rail shows icons only when its words have no room", "[shell]") {
    ui::Rail rail(Role::Coordinator);
    rail.resize(rail.sizeHint().width(), 800);
    rail.show();
    auto* people = rail.findChild<ui::RailItem*>(QStringLiteral("rail-people"));
    REQUIRE(people != nullptr);
    const QString caption = people->text();
    CHECK(showsCaption(rail, caption));
    CHECK(people->toolTip().isEmpty());

    appearance().setTextScale(2.0);
    CHECK_FALSE(showsCaption(rail, caption));
    CHECK(people->toolTip() == caption);
    CHECK(people->accessibleName() == caption);

    appearance().setTextScale(1.0);
    CHECK(showsCaption(rail, caption));
}

TEST_CASE("the badge on the rail says what it counts", "[shell]") {
    ui::Rail rail(Role::Coordinator);
    rail.resize(rail.sizeHint().width(), 800);
    rail.show();
    rail.setWaiting(ui::PageKind::Today, 42);
    auto* today = rail.findChild<ui::RailItem*>(QStringLiteral("rail-today"));
    REQUIRE(today != nullptr);
    const auto counted = today->accessibleDescription();
    CHECK(counted.startsWith(QStringLiteral("42 ")));
    CHECK(counted.endsWith(QStringLiteral("of yours overdue or due today")));
    CHECK(today->toolTip() == counted);
    rail.setWaiting(ui::PageKind::Today, 140); // the badge says '99+'
    CHECK(today->accessibleDescription().startsWith(QStringLiteral("140 ")));
    CHECK(today->toolTip().startsWith(QStringLiteral("140 ")));
    rail.setWaiting(ui::PageKind::Today, 0);
    CHECK(today->toolTip().isEmpty());
    CHECK(today->accessibleDescription().isEmpty());
}

TEST_CASE("a low window takes the words off the rail, not its last items", "[shell]") {
    ui::Rail rail(Role::Coordinator);
    rail.resize(rail.sizeHint().width(), 800);
    rail.show();
    auto* people = rail.findChild<ui::RailItem*>(QStringLiteral("rail-people"));
    REQUIRE(people != nullptr);
    const QString caption = people->text();
    rail.resize(rail.width(), rail.minimumSizeHint().height());
    QCoreApplication::processEvents();
    CHECK_FALSE(showsCaption(rail, caption));
    auto* lock = rail.findChild<ui::RailItem*>(QStringLiteral("railLock"));
    REQUIRE(lock != nullptr);
    CHECK(lock->geometry().bottom() <= rail.height());
}

TEST_CASE("below a title bar and a panel the rail keeps its words", "[shell]") {
    ui::Rail rail(Role::Coordinator);
    rail.resize(rail.sizeHint().width(), 700);
    rail.show();
    QCoreApplication::processEvents();
    const auto items = itemsOf(rail);
    REQUIRE(items.size() > 10);
    for (const auto* item : items) {
        CHECK(showsCaption(rail, item->accessibleName()));
    }
    CHECK(items.back()->geometry().bottom() < rail.height());
}

TEST_CASE("in the smallest window every item of the rail is easy to hit", "[shell]") {
    for (const bool wide : {false, true}) {
        appearance().setTextScale(wide ? 2.0 : 1.0);
        ui::Rail rail(Role::Coordinator);
        rail.setWide(wide);
        rail.resize(rail.sizeHint().width(), 540);
        rail.show();
        QCoreApplication::processEvents();
        const auto items = itemsOf(rail);
        for (qsizetype at = 0; at < items.size(); ++at) {
            CHECK(items[at]->height() >= 28);
            CHECK((at == 0 || items[at]->y() > items[at - 1]->geometry().bottom()));
        }
        CHECK(items.back()->geometry().bottom() < rail.height());
    }
}
