// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/ServicesSection.h"

#include "tests/ui/support/PageFixture.h"

#include <QComboBox>
#include <QPushButton>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("a service is recorded for today by whoever records it", "[services]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson()).id;
    ui::ServicesSection section(fixture.session(), fixture.navigator());
    section.showPerson(person);
    section.show();
    section.startNew();
    auto* service = section.findChild<QComboBox*>(QStringLiteral("service"));
    REQUIRE(service != nullptr);
    service->setCurrentIndex(service->findData(QStringLiteral("legal_info")));
    section.findChild<QPushButton*>(QStringLiteral("save_delivery"))->click();
    const auto kept = fixture.of<Delivery>(person);
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().service.text == "legal_info");
    CHECK(kept.front().onDate == fixture.today());
    CHECK(kept.front().worker == fixture.session().worker().id);
    CHECK(section.count() == 1);
}
