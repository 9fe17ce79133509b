// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/KeyList.h"

#include <QLabel>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace zaklon;

TEST_CASE("the sheet of keys says how the window is hidden and comes back", "[shell]") {
    const ui::KeyList keys(QStringLiteral("Today"), {}, {});
    const auto* hiding = keys.findChild<QLabel*>(QStringLiteral("hiding_keys"));
    REQUIRE(hiding != nullptr);
    CHECK(hiding->text().contains(QStringLiteral("any key but Esc and Ctrl+H brings it back")));
    const auto labels = keys.findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* each) {
        return each->text() == QStringLiteral("Esc Esc Esc");
    }));
}
