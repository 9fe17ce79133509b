// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/SideScroll.h"

#include "tests/ui/support/Look.h"
#include "ui/forms/PlainScroll.h"
#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

constexpr int kColumn = 200;

struct SidePage {
    QWidget window;
    QBoxLayout* row = new QBoxLayout(QBoxLayout::LeftToRight, &window);
    ui::SideScroll* side = nullptr;
    QVBoxLayout* column = nullptr;

    SidePage() {
        appearance();
        side = new ui::SideScroll(kColumn, &window);
        auto* inside = new QWidget;
        column = new QVBoxLayout(inside);
        ui::showThrough(*side, inside);
        row->addWidget(new QWidget(&window), 1);
        row->addWidget(side);
        window.resize(1000, 400);
        window.show();
        QCoreApplication::processEvents();
    }
    int needed() const {
        return side->widget()->minimumSizeHint().width() +
               side->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, side);
    }
};

} // namespace

TEST_CASE("the column at the side is as wide as a column until a word asks for more",
          "[components][layout]") {
    SidePage page;
    CHECK(page.side->width() == ui::Theme::of(page.side).column(kColumn));
    // As long as any, and put there after the page was laid out.
    page.column->addWidget(new QLabel(QString(60, u'Ш'), page.side->widget()));
    QCoreApplication::processEvents(); // shows it
    REQUIRE(page.needed() > ui::Theme::of(page.side).column(kColumn));
    REQUIRE(QTest::qWaitFor([&] { return page.side->width() >= page.needed(); }, 2000));
    CHECK(page.side->width() == page.needed());
}

TEST_CASE("below the content the column is as high as what stands in it", "[components][layout]") {
    SidePage page;
    page.row->setDirection(QBoxLayout::TopToBottom);
    page.side->setPlace(ui::SideScroll::Place::Below);
    for (int line = 0; line < 8; ++line) {
        page.column->addWidget(new QLabel(QStringLiteral("line"), page.side->widget()));
    }
    const auto whole = [&] { return page.side->widget()->sizeHint().height(); };
    CHECK(QTest::qWaitFor([&] { return whole() > 40 && page.side->height() == whole(); }, 2000));
    CHECK(page.side->width() > ui::Theme::of(page.side).column(kColumn)); // the whole line
}
