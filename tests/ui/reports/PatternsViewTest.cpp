// SPDX-License-Identifier: GPL-3.0-or-later
// What people share is shown in codes to those who may not read what it is called.
#include "ui/reports/PatternsView.h"

#include "core/reports/CircumstanceNames.h"
#include "core/reports/ReportStore.h"
#include "tests/ui/support/UiSession.h"
#include "ui/shell/CommandSearch.h"
#include "ui/shell/RecentPersons.h"

#include <QPushButton>
#include <QTableView>

using namespace zaklon;
using namespace zaklon::test;

namespace {

class Going final : public ui::Navigator {
  public:
    void openPage(ui::PageKind) override {}
    void openPerson(const RecordId& id, ui::PersonSection) override { person = id; }
    void startAssessment(const RecordId&, const QString&) override {}
    void openReport(const RecordId& id) override { report = id; }
    void back() override {}

    RecordId person;
    RecordId report;
};

/// Two people on one report, with one employer.
struct SharedEmployer {
    UiSession session;
    Going going;
    SuspicionReport report;
    Person first = session.savePerson("Lasta");
    Person second = session.savePerson("Breza");

    SharedEmployer() {
        report.id = RecordId::generate();
        report.code = ReportStore(session->casework()).newCode().value();
        report.receivedOn = day("2026-02-01");
        NamedCircumstance employer;
        employer.circumstance.report = report.id;
        employer.circumstance.type = {"employer"};
        employer.name.name = "Zebrafinch Ltd";
        const auto proof = session->vault().confidential().value();
        REQUIRE(session->vault().write([&](Transaction& transaction) {
            auto status = transaction.save(report);
            for (const auto& person : {first, second}) {
                ReportedPerson link;
                link.id = RecordId::generate();
                link.report = report.id;
                link.person = person.id;
                status = status ? transaction.save(link) : status;
            }
            return status
                       ? CircumstanceNames(session->casework(), proof).save(transaction, employer)
                       : status;
        }));
    }
    /// Everything that the list of patterns says.
    QString shown() {
        ui::PatternsView view(*session, going);
        view.refresh();
        const auto* model = view.findChild<QTableView*>(u"patterns_table"_qs)->model();
        QString words;
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                words += model->index(row, column).data().toString() + u'\n';
            }
        }
        return words;
    }
};

} // namespace

TEST_CASE("a pattern is named for those who hold the key, and is a code for all others",
          "[reports]") {
    SharedEmployer house;
    CHECK(house.shown().contains(u"Zebrafinch"_qs));
    CHECK(house.shown().contains(u"2 person"_qs));
    house.session->setPresenting(true);
    CHECK_FALSE(house.shown().contains(u"Zebrafinch"_qs));
    CHECK(house.shown().contains(u"2 person"_qs));
}

TEST_CASE("a pattern leads to its people and its reports", "[reports]") {
    SharedEmployer house;
    ui::PatternsView view(*house.session, house.going);
    RecordId wanted;
    QObject::connect(&view, &ui::PatternsView::reportWanted,
                     [&](const RecordId& report) { wanted = report; });
    view.refresh();
    view.findChild<QPushButton*>(u"open_pattern_report"_qs)->click();
    CHECK(wanted == house.report.id);
    CHECK(view.findChildren<QPushButton*>(u"open_pattern_person"_qs).size() == 2);
    view.findChild<QPushButton*>(u"open_pattern_person"_qs)->click();
    CHECK((house.going.person == house.first.id || house.going.person == house.second.id));
}

TEST_CASE("the command box finds a report by its mark and by what people share", "[reports]") {
    SharedEmployer house;
    ui::RecentPersons recent;
    const ui::CommandSearch search(*house.session, house.going, recent);
    for (const auto& typed :
         {QString::fromStdString(house.report.code).toLower(), u"zebrafinch"_qs}) {
        INFO(typed.toStdString());
        house.going.report = {};
        for (const auto& command : search.find(typed)) {
            if (command.text.contains(QString::fromStdString(house.report.code))) {
                command.run();
            }
        }
        CHECK(house.going.report == house.report.id);
    }
}
