// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/ShareChooser.h"

#include "tests/ui/support/PageFixture.h"

#include <QLabel>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("what was agreed and has no field is said beside the fields", "[referrals]") {
    PageFixture fixture;
    ui::ShareChooser chooser(fixture.session());
    const auto* agreed = chooser.findChild<QLabel*>(QStringLiteral("share_agreed_too"));
    REQUIRE(agreed != nullptr);
    chooser.setCovered({Code{"needs"}});
    CHECK_FALSE(agreed->isVisibleTo(&chooser));
    chooser.setCovered({Code{"needs"}, Code{"health"}});
    CHECK(agreed->isVisibleTo(&chooser));
    CHECK(agreed->text().contains(QStringLiteral("Health")));
    CHECK_FALSE(agreed->text().contains(QStringLiteral("Needs")));
}
