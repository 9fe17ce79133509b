// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Rail.h"

#include "app/desktop/tour/PaintedText.h"
#include "tests/ui/support/Look.h"
#include "ui/shell/RailItem.h"
#include "ui/theme/Appearance.h"

#include <QApplication>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using test::appearance;

namespace {

bool showsCaption(QWidget& rail, const QString& caption) {
    const auto lines = desktop::paintedText(rail);
    return std::any_of(lines.begin(), lines.end(),
                       [&](const auto& line) { return line.text == caption; });
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
