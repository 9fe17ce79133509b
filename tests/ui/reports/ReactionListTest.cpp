// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a reaction concerns is asked where several people are on the report. Everybody is invented.
#include "tests/core/reports/ReportBuilders.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/reports/ReportSections.h"

#include <QComboBox>
#include <QPushButton>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("whom a reaction concerns is asked of several people and not of one", "[reports]") {
    PageFixture fixture;
    auto& session = fixture.session();
    SuspicionReport report;
    report.id = RecordId::generate();
    report.code = "LUMAT-37";
    report.receivedOn = fixture.today().plusDays(-3);
    fixture.save(report);
    const auto one = fixture.save(aPerson());
    fixture.save(onReport(report.id, one.id));
    ui::ReactionList list(session);
    list.resize(1100, 700);
    list.show();
    list.showPerson(report.id);
    const auto add = [&] {
        list.findChild<QPushButton*>(QStringLiteral("add_report_reaction"))->click();
        auto* whom = list.findChild<QComboBox*>(QStringLiteral("person"));
        REQUIRE(whom != nullptr);
        return whom;
    };
    const auto save = [&] {
        list.findChild<QPushButton*>(QStringLiteral("save_report_reaction"))->click();
    };
    CHECK_FALSE(add()->isVisible());
    save();
    const auto other = fixture.save(aPerson());
    fixture.save(onReport(report.id, other.id));
    list.refresh();
    auto* whom = add();
    CHECK(whom->isVisible());
    const int index = whom->findData(QString::fromStdString(other.id.toString()));
    REQUIRE(index >= 0);
    whom->setCurrentIndex(index);
    Q_EMIT whom->activated(index);
    save();
    const auto kept = session.casework().where<ReportReaction>("report", report.id).value();
    REQUIRE(kept.size() == 2);
    CHECK(std::count_if(kept.begin(), kept.end(),
                        [&](const auto& each) { return each.person == other.id; }) == 1);
    CHECK(std::count_if(kept.begin(), kept.end(),
                        [](const auto& each) { return each.person.isNil(); }) == 1);
}
