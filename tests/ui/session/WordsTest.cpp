// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/Words.h"

#include "tests/ui/support/PageFixture.h"

#include <QGuiApplication>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("a day keeps its order inside a sentence of a mirrored window", "[words]") {
    PageFixture fixture;
    const auto& words = fixture.session().words();
    const auto plain = words.date(day("2026-03-10"));
    CHECK(plain == QStringLiteral("10 Mar 2026"));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto mirrored = words.date(day("2026-03-10"));
    const auto due = words.due(day("2026-03-12"), day("2026-03-10"));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    CHECK(mirrored == QChar(0x2068) + plain + QChar(0x2069));
    CHECK(due.startsWith(QChar(0x2068)));
}
