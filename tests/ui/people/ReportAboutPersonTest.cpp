// SPDX-License-Identifier: GPL-3.0-or-later
// From the person to a report about the person, without looking for the person again.
#include "core/reports/ReportStore.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/people/PersonPage.h"

#include <QAction>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("a report is begun from the person page, and the person is on it", "[people][reports]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson());
    ui::PersonPage page(fixture.session(), fixture.navigator(), {},
                        [](const RecordId&) { return ui::PersonPage::Tallies(); });
    page.showPerson(person.id, ui::PersonSection::Overview);
    auto* begin = page.findChild<QAction*>(QStringLiteral("report-about"));
    REQUIRE(begin != nullptr);
    CHECK(page.pageActions().contains(begin)); // the command box offers it
    begin->trigger();
    REQUIRE(fixture.navigator().report());
    const auto reports = ReportStore(fixture.session().casework()).ofPerson(person.id).value();
    REQUIRE(reports.size() == 1);
    CHECK(reports[0].id == *fixture.navigator().report());
}
