// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/ReportStore.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/reports/ReportPeople.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

struct OpenPeople {
    PageFixture fixture;
    Person person = fixture.save(aPerson());
    SuspicionReport report;
    ui::ReportPeople people{fixture.session(), fixture.navigator()};

    explicit OpenPeople(bool sent) {
        report.id = RecordId::generate();
        report.code = ReportStore(fixture.session().casework()).newCode().value();
        report.receivedOn = fixture.today().plusDays(-5);
        if (sent) {
            report.sentOn = fixture.today().plusDays(-1);
        }
        fixture.save(report);
        ReportedPerson link;
        link.id = RecordId::generate();
        link.report = report.id;
        link.person = person.id;
        link.addedOn = report.receivedOn;
        fixture.save(link);
        people.resize(1100, 800);
        people.show();
        people.showReport(report.id);
    }
    template <class Widget>
    Widget& find(const char* name) {
        auto* found = people.findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    std::vector<ReportedPerson> links() {
        return fixture.session().casework().where<ReportedPerson>("report", report.id).value();
    }
};

} // namespace

TEST_CASE("whoever is taken off a report that was sent stays on it, with the reason", "[reports]") {
    OpenPeople open(true);
    open.find<QPushButton>("take_off_report").click();
    REQUIRE(open.links().size() == 1);
    auto& why = open.find<QComboBox>("taken_off_why");
    why.setCurrentIndex(why.findData(QStringLiteral("somebody_else")));
    open.find<QPushButton>("save_reported_person").click();
    CHECK_FALSE(open.links().front().takenOffOn); // without words
    open.find<QPlainTextEdit>("text").setPlainText(QStringLiteral("The name was misheard."));
    open.find<QPushButton>("save_reported_person").click();
    CHECK(open.links().front().takenOffOn == open.fixture.today());
    CHECK(open.find<QPushButton>("take_off_report").isHidden());
}

TEST_CASE("a mistake on a report that nobody else knows of goes at once", "[reports]") {
    OpenPeople open(false);
    open.find<QPushButton>("take_off_report").click();
    CHECK(open.links().empty());
}
