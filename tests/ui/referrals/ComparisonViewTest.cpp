// SPDX-License-Identifier: GPL-3.0-or-later
// Pathways beside each other, and below each other in large text.
#include "tests/ui/referrals/OpenSection.h"
#include "tests/ui/support/Look.h"
#include "ui/referrals/PathwayComparisonView.h"

#include <QScrollArea>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("the boxes of a comparison scroll with it where they would leave it a slit",
          "[referrals][layout]") {
    OpenSection open;
    ui::PathwayComparisonView view(open.house.session());
    view.resize(1000, 440);
    view.showPerson(open.house.person.id);
    view.show();
    QCoreApplication::processEvents();
    const auto* rows = view.findChild<QScrollArea*>(QStringLiteral("comparison_rows"));
    const auto* first = view.findChild<QWidget*>(QStringLiteral("compare_left"));
    REQUIRE((rows != nullptr && first != nullptr));
    CHECK_FALSE(rows->isAncestorOf(first)); // heads of the columns
    view.resize(500, 440);
    QCoreApplication::processEvents();
    CHECK(rows->isAncestorOf(first));
    CHECK(first->isVisible());
    CHECK(rows->height() > 300);
    view.resize(1000, 440);
    QCoreApplication::processEvents();
    CHECK_FALSE(rows->isAncestorOf(first));
}
