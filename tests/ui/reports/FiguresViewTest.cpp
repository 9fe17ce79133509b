// SPDX-License-Identifier: GPL-3.0-or-later
// Figures on the page of reports: chosen by keyboard, with unit, sum check and a file without small
// counts.
#include "ui/reports/FiguresView.h"

#include "core/reports/ReportStore.h"
#include "core/reports/SuspicionReport.h"
#include "core/statistics/FigureStore.h"
#include "tests/ui/support/PageFixture.h"
#include "tests/ui/support/UiSession.h"
#include "ui/components/DateField.h"
#include "ui/components/ShareBar.h"
#include "ui/components/TextLabel.h"
#include "ui/reports/FigureSaveDialog.h"
#include "ui/reports/FigureTable.h"
#include "ui/reports/ReportsPage.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// Seven reports of the police and two of a school in 2026, one of 2025.
struct ReportedHouse {
    UiSession session;
    RememberingNavigator navigator;

    ReportedHouse() {
        for (int number = 0; number < 9; ++number) {
            add(number < 7 ? "mup" : "education", "2026-02-01");
        }
        add("mup", "2025-02-01");
    }
    void add(std::string source, std::string_view on) {
        SuspicionReport report;
        report.id = RecordId::generate();
        report.code = ReportStore(session->casework()).newCode().value();
        report.source = {std::move(source)};
        report.receivedOn = day(on);
        REQUIRE(session->vault().write(
            [&](Transaction& transaction) { return transaction.save(report); }));
    }
};

QString textOf(const QTableView& table) {
    QString text;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            text += table.model()->index(row, column).data().toString() + u'|';
        }
        text += u'\n';
    }
    return text;
}

/// The row of the list that bears the title of the figure.
void choose(ui::FiguresView& view, std::string_view code) {
    auto* list = view.findChild<QTableView*>(u"figures_list"_qs);
    const auto all = statistics::figureDefinitions();
    for (std::size_t at = 0; at < all.size(); ++at) {
        if (all[at]->code == code) {
            list->setCurrentIndex(list->model()->index(static_cast<int>(at), 0));
            return;
        }
    }
    FAIL("no figure " << code);
}

} // namespace

TEST_CASE("a figure is a table with its unit, its sum check and a bar", "[figures]") {
    ReportedHouse house;
    ui::FiguresView view(*house.session, house.navigator);
    view.refresh();
    choose(view, "reports_by_source");
    const auto* table = view.findChild<QTableView*>(u"figure_table"_qs);
    CHECK(textOf(*table) == u"Ministry of the Interior, police|7|\n"
                            u"Educational institution|2|\n"
                            u"Remainder, in no row|0|\n"
                            u"Total|9|\n"_qs);
    CHECK(table->accessibleName() == u"Reports by source"_qs);
    const auto counted = view.findChild<ui::TextLabel*>(u"figure_counted"_qs)->text();
    CHECK(counted.contains(u"Counting unit: Reports"_qs));
    const auto notes = view.findChild<ui::TextLabel*>(u"figure_notes"_qs)->text();
    CHECK(notes.contains(u"the rows come to 9, the remainder is 0, the total was counted as 9"_qs));
    const auto* share = view.findChild<ui::ShareBar*>(u"figure_share"_qs);
    CHECK(share->accessibleName().contains(u"7 of 9"_qs));
}

TEST_CASE("figures are read with the keyboard alone", "[figures]") {
    ReportedHouse house;
    ui::FiguresView view(*house.session, house.navigator);
    view.refresh();
    view.show();
    auto* list = view.findChild<QTableView*>(u"figures_list"_qs);
    CHECK(view.firstFocus() == list);
    auto* table = view.findChild<QTableView*>(u"figure_table"_qs);
    const auto first = table->accessibleName();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    CHECK(table->accessibleName() != first);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    CHECK(table->currentIndex().row() == 1);
    CHECK(
        view.findChild<ui::ShareBar*>(u"figure_share"_qs)->accessibleName().contains(u"2 of 9"_qs));
}

TEST_CASE("the period is a year or any days, and a wrong one says so", "[figures]") {
    ReportedHouse house;
    ui::FiguresView view(*house.session, house.navigator);
    view.refresh();
    choose(view, "reports_by_source");
    const auto* table = view.findChild<QTableView*>(u"figure_table"_qs);
    auto* year = view.findChild<QComboBox*>(u"figure_year"_qs);
    year->setCurrentIndex(year->findData(2025));
    CHECK(textOf(*table).contains(u"Total|1|"_qs));
    auto* last = view.findChild<ui::DateField*>(u"figure_last_day"_qs);
    last->setDate(day("2026-12-31"));
    CHECK(textOf(*table).contains(u"Total|10|"_qs));
    CHECK(year->currentData().toInt() == 0); // an own period now
    last->setDate(day("2024-01-01"));
    CHECK_FALSE(view.findChild<QPushButton*>(u"figure_save"_qs)->isEnabled());
}

TEST_CASE("a saved figure hides small counts, and the journal notes it", "[figures]") {
    ReportedHouse house;
    const auto& definition = *statistics::findFigure("reports_by_source");
    ui::FigureSaveDialog dialog(*house.session, definition, statistics::FigurePeriod::ofYear(2026),
                                statistics::Breakdown::Sex);
    const auto path = QString::fromStdString((house.session.folder() / "figure.csv").string());
    dialog.findChild<QLineEdit*>(u"figure_file"_qs)->setText(path);
    dialog.findChild<QPushButton*>(u"save_figure"_qs)->click();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(u"\"Educational institution\",\"<5\""_qs));
    CHECK_FALSE(text.contains(u"\"2\""_qs));
    CHECK_FALSE((text.contains(u"\"7\""_qs) && text.contains(u"\"9\""_qs)));
    const auto vault = house.session->vault().header().vault;
    bool noted = false;
    for (const auto& entry : house.session->vault().caseworkJournal().of(vault)) {
        noted = noted || entry.action == JournalAction::Shared;
    }
    CHECK(noted);
    ui::FigureSaveDialog again(*house.session, definition, statistics::FigurePeriod::ofYear(2026),
                               statistics::Breakdown::Sex);
    again.findChild<QLineEdit*>(u"figure_file"_qs)->setText(path);
    again.findChild<QPushButton*>(u"save_figure"_qs)->click();
    CHECK_FALSE(again.result() == QDialog::Accepted); // nothing is replaced
}

TEST_CASE("no cell of a saved figure is taken for a formula", "[figures]") {
    ui::FigureTable table;
    table.title = u"=1+1"_qs;
    table.heads = {u"A \"word\""_qs, u"Count"_qs};
    table.rows = {{u"-2"_qs, u"-2"_qs}, {u"@home"_qs, u"3"_qs}};
    const auto text = QString::fromUtf8(ui::figureCsv(table));
    CHECK(text.contains(u"\"'=1+1\""_qs));
    CHECK(text.contains(u"\"A \"\"word\"\"\""_qs));
    CHECK(text.contains(u"\"'@home\",\"3\""_qs));
    CHECK(text.contains(u"\"-2\""_qs)); // a number
}

TEST_CASE("figures are a part of the page of reports", "[figures]") {
    PageFixture fixture;
    ui::ReportsPage page(fixture.session(), fixture.navigator());
    page.show();
    auto* parts = page.findChild<QWidget*>(u"reports_page_parts"_qs);
    const auto buttons = parts->findChildren<QPushButton*>();
    REQUIRE(buttons.size() == 5);
    buttons.last()->click();
    CHECK(page.findChild<ui::FiguresView*>()->isVisible());
    CHECK(page.firstFocus()->objectName() == u"figures_list"_qs);
}
