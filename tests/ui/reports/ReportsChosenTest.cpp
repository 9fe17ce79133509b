// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/HelplineContact.h"
#include "core/reports/ReportStore.h"
#include "core/reports/SuspicionReport.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/components/ChosenBar.h"
#include "ui/components/TableView.h"
#include "ui/forms/ColleagueMenu.h"
#include "ui/reports/ContactsView.h"
#include "ui/reports/ReportsView.h"

#include <QTest>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("several reports are handed to a colleague in one commit", "[reports]") {
    PageFixture fixture;
    std::vector<RecordId> reports;
    for (int i = 0; i < 3; ++i) {
        SuspicionReport report;
        report.id = RecordId::generate();
        report.code = ReportStore(fixture.session().casework()).newCode().value();
        report.receivedOn = day("2026-03-01").plusDays(i);
        fixture.save(report);
        reports.push_back(report.id);
    }
    ui::ReportsView view(fixture.session(), fixture.navigator());
    view.resize(1200, 700);
    view.refresh();
    view.show();
    REQUIRE(QTest::qWaitForWindowActive(&view));
    auto& table = *view.findChild<ui::TableView*>(QStringLiteral("reports_table"));
    auto& bar = *view.findChild<ui::ChosenBar*>(QStringLiteral("reports_chosen"));
    CHECK_FALSE(bar.isVisible());
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_X);
    QTest::keyClick(&table, Qt::Key_J);
    QTest::keyClick(&table, Qt::Key_X);
    CHECK(bar.isVisible());
    const auto me = fixture.session().worker().id;
    Q_EMIT view.findChild<ui::ColleagueMenu*>()->chosen(me, QStringLiteral("Ana"), Code{});
    int mine = 0;
    for (const auto& id : reports) {
        const auto report = fixture.session().casework().find<SuspicionReport>(id).value();
        mine += report && report->worker == me ? 1 : 0;
    }
    CHECK(mine == 2);
}

TEST_CASE("several helpline contacts are handed to a colleague in one commit", "[reports]") {
    PageFixture fixture;
    std::vector<RecordId> contacts;
    for (int i = 0; i < 3; ++i) {
        HelplineContact contact;
        contact.id = RecordId::generate();
        contact.at = *Timestamp::parse("2026-03-09T09:00:00Z");
        contacts.push_back(fixture.save(contact).id);
    }
    ui::ContactsView view(fixture.session(), fixture.navigator());
    view.resize(1200, 700);
    view.refresh();
    view.show();
    REQUIRE(QTest::qWaitForWindowActive(&view));
    auto& table = *view.findChild<ui::TableView*>(QStringLiteral("contacts_table"));
    auto& bar = *view.findChild<ui::ChosenBar*>(QStringLiteral("contacts_chosen"));
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_X);
    QTest::keyClick(&table, Qt::Key_J);
    QTest::keyClick(&table, Qt::Key_X);
    CHECK(bar.isVisible());
    CHECK(bar.accessibleName().contains(u'2'));
    const auto me = fixture.session().worker().id;
    Q_EMIT view.findChild<ui::ColleagueMenu*>()->chosen(me, QStringLiteral("Ana"), Code{});
    int mine = 0;
    for (const auto& id : contacts) {
        const auto contact = fixture.session().casework().find<HelplineContact>(id).value();
        mine += contact && contact->worker == me ? 1 : 0;
    }
    CHECK(mine == 2);
}
