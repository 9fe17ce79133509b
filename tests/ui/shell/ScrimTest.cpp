// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Scrim.h"

#include "OpenedWindow.h"

#include <QDialog>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("a dialog over the window has round corners at every size", "[shell]") {
    Opened opened;
    QDialog dialog(&opened.window);
    dialog.resize(400, 200);
    dialog.open();
    QTest::qWait(10);
    CHECK_FALSE(dialog.mask().contains(QPoint(1, 1)));
    CHECK_FALSE(dialog.mask().contains(QPoint(398, 198)));
    CHECK(dialog.mask().contains(QPoint(0, 100)));
    dialog.resize(500, 300);
    QTest::qWait(10);
    CHECK(dialog.mask().boundingRect() == dialog.rect());
    CHECK_FALSE(dialog.mask().contains(QPoint(498, 298)));
}
