// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/FieldMask.h"

#include "tests/ui/support/Typing.h"
#include "tests/ui/support/UiSession.h"

#include <QLineEdit>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

bool isMasked(const QLineEdit& line) {
    return line.echoMode() == QLineEdit::Password && line.isReadOnly();
}

} // namespace

TEST_CASE("a masked field that was changed is hidden again, with what was typed", "[privacy]") {
    QLineEdit line(QStringLiteral("+381 60 000 11 2"));
    auto* mask = new ui::FieldMask(line);
    mask->setSeconds(1);
    mask->hide();
    line.show();
    REQUIRE(isMasked(line));
    mask->reveal();
    typeInto(line, QStringLiteral("2"));
    CHECK_FALSE(isMasked(line));
    REQUIRE(QTest::qWaitFor([&] { return isMasked(line); }, 4000));
    CHECK(line.text() == QStringLiteral("+381 60 000 11 22"));
    mask->reveal();
    typeInto(line, QStringLiteral("3"));
    mask->hide(); // as when the window is covered
    CHECK(isMasked(line));
    CHECK(line.text() == QStringLiteral("+381 60 000 11 223"));
}

TEST_CASE("a masked field typed for the first time hides by itself, not under the hand",
          "[privacy]") {
    QLineEdit line;
    auto* mask = new ui::FieldMask(line);
    mask->setSeconds(3);
    mask->hide();
    line.show();
    REQUIRE_FALSE(isMasked(line));
    for (int i = 0; i < 3; ++i) {
        typeInto(line, QStringLiteral("x"));
        QTest::qWait(500);
        CHECK_FALSE(isMasked(line));
    }
    CHECK(QTest::qWaitFor([&] { return isMasked(line); }, 6000));
    CHECK(line.text() == QStringLiteral("xxx"));
}
