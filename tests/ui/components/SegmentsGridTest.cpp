// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/Look.h"
#include "ui/components/Segments.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;

TEST_CASE("rows of answers on a grid begin on the same columns", "[components]") {
    test::appearance();
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* few = new ui::Segments({QStringLiteral("Calls"), QStringLiteral("Visits")}, &window);
    auto* many = new ui::Segments({QStringLiteral("Event"), QStringLiteral("People 12"),
                                   QStringLiteral("Indicator note of the asylum office"),
                                   QStringLiteral("Sent")},
                                  &window);
    for (auto* row : {few, many}) {
        row->setWraps(true);
        row->setOnGrid();
        column->addWidget(row);
    }
    window.resize(900, 200);
    window.show();
    const auto left = [](const ui::Segments& row, int at) { return row.button(at).x(); };
    CHECK(left(*few, 1) == left(*many, 1));
    CHECK(few->button(0).width() == many->button(1).width());
    const int step = left(*many, 1) - left(*many, 0);
    const int wide = left(*many, 3) - left(*many, 2);
    CHECK(wide > step); // long words take several cells
    CHECK(wide % step == 0);
}
