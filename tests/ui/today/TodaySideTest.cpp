// SPDX-License-Identifier: GPL-3.0-or-later
// The column beside the lists of Today.
#include "tests/ui/support/PageFixture.h"
#include "ui/components/SideScroll.h"
#include "ui/today/TodayPage.h"

#include <QLabel>
#include <QLayout>
#include <QTest>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("the side of Today grows with a word that asks for more", "[today][layout]") {
    PageFixture fixture;
    ui::TodayPage page(fixture.session(), fixture.navigator());
    page.resize(1280, 700);
    page.refresh();
    page.show();
    QCoreApplication::processEvents();
    auto* side = page.findChild<ui::SideScroll*>();
    REQUIRE(side != nullptr);
    REQUIRE(side->widget() != nullptr);
    auto* word = new QLabel(QString(60, u'W'), side->widget());
    side->widget()->layout()->addWidget(word);
    word->show();
    const auto holds = [&] {
        return side->viewport()->width() >= side->widget()->minimumSizeHint().width() &&
               side->widget()->width() <= side->viewport()->width();
    };
    REQUIRE(side->widget()->minimumSizeHint().width() > 300);
    CHECK(QTest::qWaitFor(holds, 2000));
}
