// SPDX-License-Identifier: GPL-3.0-or-later
// What of a report was sent: noted in its form, and not typed twice.
#include "ui/reports/DispatchList.h"

#include "core/identification/ProcedureMoves.h"
#include "core/reports/ReportStore.h"
#include "core/tasks/FallingThroughStore.h"
#include "tests/core/reports/ReportBuilders.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/reports/ReportWording.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPushButton>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <vector>

using namespace zaklon;
using namespace zaklon::test;

namespace {

void choose(const QWidget& root, const char* box, const QString& data) {
    auto* list = root.findChild<QComboBox*>(QString::fromLatin1(box));
    REQUIRE(list != nullptr);
    const int index = list->findData(data);
    REQUIRE(index >= 0);
    list->setCurrentIndex(index);
    Q_EMIT list->activated(index);
}

} // namespace

TEST_CASE("what is sent is noted in its form and marks the report as sent", "[reports][evidence]") {
    PageFixture fixture;
    SuspicionReport report;
    report.id = RecordId::generate();
    report.code = "LUMAT-37";
    report.receivedOn = fixture.today().plusDays(-3);
    fixture.save(report);
    const auto centre = fixture.save(aProvider());
    ui::DispatchList list(fixture.session());
    list.resize(1100, 700);
    list.show();
    list.showPerson(report.id);
    list.findChild<QPushButton*>(QStringLiteral("add_report_dispatch"))->click();
    choose(list, "sent_to", QString::fromStdString(centre.id.toString()));
    choose(list, "add_data_category", QStringLiteral("exploitation"));
    auto* save = list.findChild<QPushButton*>(QStringLiteral("save_report_dispatch"));
    choose(list, "legal_basis", QStringLiteral("consent"));
    save->click(); // a consent is the basis, and none is named
    const auto casework = fixture.session().casework();
    CHECK(casework.where<ReportDispatch>("report", report.id)->empty());
    choose(list, "legal_basis", QStringLiteral("legal_duty"));
    save->click();
    const auto sent = casework.where<ReportDispatch>("report", report.id).value();
    REQUIRE(sent.size() == 1);
    CHECK(sent.front().sentTo == centre.id);
    CHECK(sent.front().sentOn == fixture.today());
    const auto kept = casework.find<SuspicionReport>(report.id).value().value();
    CHECK(kept.sentOn == fixture.today());
    CHECK(kept.sentTo == centre.id);
    auto* rows =
        list.findChild<QAbstractItemView*>(QStringLiteral("report_dispatch_list"))->model();
    REQUIRE(rows->rowCount() == 1);
    CHECK(rows->index(0, 0).data().toString() == QString::fromStdString(centre.name));
    CHECK(rows->index(0, 2).data().toString() ==
          fixture.session().words().date(fixture.today())); // in a column of its own
    const auto row = ReportStore(casework).row(report.id).value().value();
    CHECK(ui::ReportWording::reaction(fixture.session(), row) ==
          QStringLiteral("none, sent today"));
}

TEST_CASE("the day on a report of several people is not the day of a sending about one",
          "[reports][evidence]") {
    for (const int people : {1, 2}) {
        CAPTURE(people);
        PageFixture fixture;
        SuspicionReport report;
        report.id = RecordId::generate();
        report.code = "LUMAT-37";
        report.receivedOn = fixture.today().plusDays(-5);
        report.sentOn = fixture.today().plusDays(-3);
        const auto centre = fixture.save(aProvider());
        report.sentTo = centre.id;
        fixture.save(report);
        for (int i = 0; i < people; ++i) {
            fixture.save(onReport(report.id, fixture.save(aPerson()).id));
        }
        ui::DispatchList list(fixture.session());
        list.resize(1100, 700);
        list.show();
        list.showPerson(report.id);
        list.findChild<QPushButton*>(QStringLiteral("add_report_dispatch"))->click();
        choose(list, "add_data_category", QStringLiteral("exploitation"));
        choose(list, "legal_basis", QStringLiteral("legal_duty"));
        if (people > 1) {
            choose(list, "sent_to", QString::fromStdString(centre.id.toString()));
        }
        list.findChild<QPushButton*>(QStringLiteral("save_report_dispatch"))->click();
        const auto sent =
            fixture.session().casework().where<ReportDispatch>("report", report.id).value();
        REQUIRE(sent.size() == 1);
        CHECK(sent.front().sentTo == centre.id);
        CHECK(sent.front().sentOn == (people > 1 ? fixture.today() : *report.sentOn));
    }
}

TEST_CASE("what is sent to the authority is reported in the procedure that the report began",
          "[reports]") {
    PageFixture fixture;
    auto& session = fixture.session();
    const auto person = fixture.save(aPerson());
    SuspicionReport report;
    report.id = RecordId::generate();
    report.code = "LUMAT-37";
    report.receivedOn = fixture.today().plusDays(-3);
    fixture.save(report);
    fixture.save(onReport(report.id, person.id));
    auto centre = aProvider();
    centre.type = Code{"identification"};
    fixture.save(centre);
    IdentificationProcedure procedure;
    procedure.id = RecordId::generate();
    procedure.person = person.id;
    procedure.report = report.id;
    procedure.openedOn = report.receivedOn;
    const auto& definitions = session.definitions();
    REQUIRE(session.vault().write([&](Transaction& transaction) {
        return openProcedure(transaction, session.vault(), procedure,
                             *definitions.pathways.current(kIdentificationPathway),
                             definitions.limits);
    }));
    const auto told = [&] {
        return PathwayStore(session.casework())
            .ofPerson(person.id)
            .value()
            .front()
            .step("report_to_centre")
            ->doneOn;
    };
    CHECK_FALSE(told());
    ui::DispatchList list(session);
    list.resize(1100, 700);
    list.show();
    list.showPerson(report.id);
    list.findChild<QPushButton*>(QStringLiteral("add_report_dispatch"))->click();
    choose(list, "sent_to", QString::fromStdString(centre.id.toString()));
    choose(list, "add_data_category", QStringLiteral("exploitation"));
    choose(list, "legal_basis", QStringLiteral("legal_duty"));
    list.findChild<QPushButton*>(QStringLiteral("save_report_dispatch"))->click();
    CHECK(told() == fixture.today());
}

TEST_CASE("what is sent about one of eight tells the Centre of nobody else", "[reports]") {
    PageFixture fixture;
    auto& session = fixture.session();
    const auto& definitions = session.definitions();
    SuspicionReport report;
    report.id = RecordId::generate();
    report.code = "LUMAT-37";
    report.receivedOn = fixture.today().plusDays(-10);
    fixture.save(report);
    auto centre = aProvider();
    centre.type = Code{"identification"};
    fixture.save(centre);
    std::vector<RecordId> people;
    for (int i = 0; i < 8; ++i) {
        people.push_back(fixture.save(aPerson()).id);
        fixture.save(onReport(report.id, people.back()));
        IdentificationProcedure procedure;
        procedure.id = RecordId::generate();
        procedure.person = people.back();
        procedure.report = report.id;
        procedure.openedOn = report.receivedOn;
        REQUIRE(session.vault().write([&](Transaction& transaction) {
            return openProcedure(transaction, session.vault(), procedure,
                                 *definitions.pathways.current(kIdentificationPathway),
                                 definitions.limits);
        }));
    }
    const auto notSent = [&] {
        const auto rows =
            FallingThroughStore(session.casework(), definitions.limits, definitions.pathways,
                                definitions.codes, fixture.today())
                .list(FallingKind::ReportedUnanswered)
                .value();
        return std::count_if(rows.begin(), rows.end(), [](const FallingRow& row) {
            return row.why == std::vector{FallingWhy::NotSent};
        });
    };
    CHECK(notSent() == 8);
    ui::DispatchList list(session);
    list.resize(1100, 700);
    list.show();
    list.showPerson(report.id);
    const auto send = [&](const QString& person) {
        list.findChild<QPushButton*>(QStringLiteral("add_report_dispatch"))->click();
        choose(list, "sent_to", QString::fromStdString(centre.id.toString()));
        choose(list, "add_data_category", QStringLiteral("exploitation"));
        choose(list, "legal_basis", QStringLiteral("legal_duty"));
        if (!person.isEmpty()) {
            choose(list, "person", person);
        }
        list.findChild<QPushButton*>(QStringLiteral("save_report_dispatch"))->click();
    };
    send(QString::fromStdString(people.front().toString()));
    CHECK(notSent() == 7);
    CHECK_FALSE(session.casework().find<SuspicionReport>(report.id).value()->sentOn);
    send({});
    CHECK(notSent() == 0);
    CHECK(session.casework().find<SuspicionReport>(report.id).value()->sentOn == fixture.today());
}
