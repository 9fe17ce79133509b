// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody phoned about stands above the plan until it is in it.
#include "ui/services/SaidNeedsBanner.h"

#include "core/reports/HelplineContact.h"
#include "core/services/CarePlan.h"
#include "tests/ui/support/PageFixture.h"

#include <QLabel>
#include <QPushButton>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("the needs of a call are taken over into the plan by one key", "[care-plan]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson()).id;
    ui::SaidNeedsBanner banner(fixture.session());
    banner.showPerson(person);
    CHECK(banner.isHidden());

    HelplineContact call;
    call.id = RecordId::generate();
    call.at = fixture.session().now();
    call.person = person;
    call.needs = {{"accommodation"}, {"documents"}};
    fixture.save(call);
    banner.showPerson(person);
    REQUIRE_FALSE(banner.isHidden());
    QStringList said;
    for (const auto* label : banner.findChildren<QLabel*>()) {
        said << label->text();
    }
    CHECK(said.join(u' ').contains(QStringLiteral("Accommodation, Documents")));

    banner.findChild<QPushButton*>(QStringLiteral("bannerAction"))->click();
    const auto needs = fixture.of<Need>(person);
    REQUIRE(needs.size() == 2);
    CHECK(needs.front().state == NeedState::Open);
    banner.showPerson(person);
    CHECK(banner.isHidden());
}
