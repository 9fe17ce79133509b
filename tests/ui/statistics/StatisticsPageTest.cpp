// SPDX-License-Identifier: GPL-3.0-or-later
// The page of statistics: a report as tiles and bars over its table, by keyboard, with small counts
// hidden everywhere from whoever may not see people.
#include "ui/statistics/StatisticsPage.h"

#include "app/desktop/tour/PaintedText.h"
#include "tests/ui/statistics/ReportedHouse.h"
#include "ui/components/DateField.h"
#include "ui/components/TextLabel.h"
#include "ui/shell/Places.h"
#include "ui/statistics/BarList.h"
#include "ui/statistics/DashboardWording.h"
#include "ui/statistics/FigureActions.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// The page with reports by source, as wide as in the smallest usual window.
struct Opened {
    ReportedHouse house;
    ui::StatisticsPage page;

    explicit Opened(Role role = Role::Coordinator)
        : house(role), page(house.session(), house.navigator()) {
        page.resize(1282, 696);
        page.show();
        page.refresh();
        page.showFigure(u"reports_by_source"_qs);
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }
    template <class Widget>
    Widget& find(const char* name) const {
        auto* found = page.findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    QTableView& table() const { return find<QTableView>("figure_table"); }
    QString bar(int number) const {
        return find<QWidget>(qPrintable(u"figure_bars_%1"_qs.arg(number))).accessibleName();
    }
    QString tile(const char* code) const {
        const auto& tile = find<QWidget>(qPrintable(u"figure_tile_%1"_qs.arg(QLatin1String(code))));
        return tile.accessibleName() + u" / "_qs + tile.accessibleDescription();
    }
    void year(int number) const {
        auto& box = find<QComboBox>("figure_year");
        box.setCurrentIndex(box.findData(number));
    }
};

} // namespace

TEST_CASE("a figure is bars by size and a table with its unit and its sum check", "[figures]") {
    const Opened open;
    CHECK(textOf(open.table()) == u"Ministry of the Interior, police|7|\n"
                                  u"Educational institution|2|\n"
                                  u"Remainder, in no row|0|\n"
                                  u"Total|9|\n"_qs);
    CHECK(open.table().accessibleName() == u"Reports by source"_qs);
    CHECK(open.find<ui::BarList>("figure_bars").accessibleName() == u"Source of a report"_qs);
    CHECK(open.bar(0) == u"Ministry of the Interior, police: 7"_qs);
    CHECK(open.bar(1) == u"Educational institution: 2"_qs);
    const auto counted = open.find<ui::TextLabel>("figure_counted").text();
    CHECK(counted.contains(u"Counting unit: Reports"_qs));
    const auto notes = open.find<ui::TextLabel>("figure_notes").text();
    CHECK(notes.contains(u"the rows come to 9, the remainder is 0, the total was counted as 9"_qs));
    CHECK(notes.contains(u"On paper, in a file and for other roles counts below 5"_qs));
    CHECK_FALSE(open.find<QWidget>("figure_column_bars_card").isVisible()); // it has no columns
    CHECK(open.find<ui::TextLabel>("figure_bars_more").text() == u"Counted: Reports."_qs);
}

TEST_CASE("bars say what stands in none of them", "[figures]") {
    statistics::Dashboard board;
    board.figure.definition = statistics::findFigure("outcome_by_source");
    REQUIRE(board.figure.definition != nullptr);
    Opened open;
    const ui::DashboardWording wording(open.house.session());
    CHECK(wording.rowsNote(board) == u"Counted: Identification procedures."_qs);
    board.figure.remainder.total.number = 3;
    CHECK(wording.rowsNote(board) ==
          u"Counted: Identification procedures. In no bar: 3, the remainder in the table."_qs);
    board.figure.remainder.total = {0, statistics::Hiding::Small};
    board.figure.smallCount = 5;
    CHECK(wording.rowsNote(board).contains(u"In no bar: <5"_qs));
}

TEST_CASE("a tile says what was counted, the same a year before, and the change", "[figures]") {
    const Opened open;
    CHECK(open.tile("reports_received") == u"Reports received: 9 / Reports, 1 in 2025, +8"_qs);
    CHECK(open.tile("identified") == u"Formally identified: 0 / Persons, 0 in 2025"_qs);
    open.year(2025);
    CHECK(open.tile("reports_received") == u"Reports received: 1 / Reports, 0 in 2024"_qs);
}

TEST_CASE("the keyboard goes over the bars, and Enter opens the row of the table", "[figures]") {
    const Opened open;
    auto& first = open.find<QPushButton>("figure_save");
    first.setFocus();
    auto* bars = &open.find<ui::BarList>("figure_bars");
    bars->firstFocus()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    CHECK(QApplication::focusWidget()->objectName() == u"figure_bars_1"_qs);
    CHECK(open.table().currentIndex().row() == 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down); // the last stays
    CHECK(QApplication::focusWidget()->objectName() == u"figure_bars_1"_qs);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
    CHECK(QApplication::focusWidget()->objectName() == u"figure_bars_0"_qs);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(open.table().hasFocus());
    CHECK(open.table().currentIndex().row() == 1);
    QTest::keyClick(&open.table(), Qt::Key_Up); // and the table marks the bar
    CHECK(open.find<QAbstractButton>("figure_bars_0").isChecked());
    CHECK_FALSE(open.find<QAbstractButton>("figure_bars_1").isChecked());
    open.table().setCurrentIndex(open.table().model()->index(3, 0)); // the total has none
    CHECK_FALSE(open.find<QAbstractButton>("figure_bars_0").isChecked());
}

TEST_CASE("where no row of a figure may be shown the page says why and what shows more",
          "[figures]") {
    const auto more = u"A longer period or another figure may show more."_qs;
    Opened open(Role::Analyst);
    open.year(2025); // one report
    REQUIRE(textOf(open.table()).contains(u"Ministry of the Interior, police|"_qs));
    CHECK(open.find<ui::TextLabel>("figure_hides").text().contains(more));
    open.year(2024); // none: nothing is hidden
    CHECK_FALSE(open.find<ui::TextLabel>("figure_hides").text().contains(more));
    const Opened all; // by whoever may see every count
    CHECK_FALSE(all.find<ui::TextLabel>("figure_hides").text().contains(more));
}

TEST_CASE("an analyst reads a small count nowhere on the page", "[figures]") {
    Opened open(Role::Analyst);
    CHECK(textOf(open.table()).contains(u"Educational institution|<5|"_qs));
    const auto notes = open.find<ui::TextLabel>("figure_notes").text();
    CHECK(notes.contains(u"Counts below 5 stand as <5"_qs));
    const auto& top = open.find<ui::TextLabel>("figure_hides"); // not only below the table
    CHECK(top.isVisible());
    CHECK(top.text().contains(u"a count below 5 stands as <5"_qs));
    CHECK_FALSE(Opened().find<ui::TextLabel>("figure_hides").isVisible());
    // One of 7 and 9 is hidden too, and the school's bar has no length that could be measured.
    CHECK_FALSE(
        (textOf(open.table()).contains(u"|7|"_qs) && textOf(open.table()).contains(u"|9|"_qs)));
    CHECK((open.bar(0) == u"Educational institution: <5"_qs ||
           open.bar(1) == u"Educational institution: <5"_qs));
    // The tile is the total of the table, and one report a year before is small as well.
    const bool hidden = textOf(open.table()).contains(u"Total|\u2013|"_qs);
    CHECK(open.tile("reports_received") ==
          (hidden ? u"Reports received: hidden / Reports, <5 in 2025"_qs
                  : u"Reports received: 9 / Reports, <5 in 2025"_qs));
    for (const auto& line : desktop::paintedText(open.page)) {
        INFO(line.text.toStdString());
        CHECK(line.text != u"2"_qs);
        CHECK_FALSE(line.text.contains(u"800"_qs)); // the change would say it
    }
}

TEST_CASE("the period is a year or any days, and a wrong one says so", "[figures]") {
    const Opened open;
    open.year(2025);
    CHECK(textOf(open.table()).contains(u"Total|1|"_qs));
    auto& last = open.find<ui::DateField>("figure_last_day");
    CHECK_FALSE(last.isVisible());
    last.setDate(day("2026-12-31"));
    CHECK(last.isVisible());
    CHECK(textOf(open.table()).contains(u"Total|10|"_qs));
    CHECK(open.find<QComboBox>("figure_year").currentData().toInt() == 0); // days of one's own
    CHECK(open.tile("reports_received").contains(u"0 from "_qs));
    last.setDate(day("2024-01-01"));
    CHECK_FALSE(open.find<QPushButton>("figure_save").isEnabled());
    CHECK_FALSE(open.find<QPushButton>("figure_print").isEnabled());
}

TEST_CASE("a report offers its figures, and a figure is found by its name", "[figures]") {
    Opened open;
    auto& report = open.find<QComboBox>("figure_report");
    auto& figure = open.find<QComboBox>("figure_chosen");
    CHECK(report.currentText() == u"Annual report"_qs);
    report.setCurrentIndex(report.findText(u"Support"_qs));
    CHECK(figure.findData(u"first_response"_qs) >= 0);
    CHECK(figure.findData(u"reports_by_source"_qs) < 0);
    CHECK(open.tile("needs_unmet").startsWith(u"Needs that nobody meets: 0"_qs));
    const auto actions = ui::figureActions(open.house.session(), &open.page);
    CHECK(actions.size() == static_cast<int>(statistics::figureDefinitions().size()));
    for (const auto* action : actions) {
        if (action->data() == u"days_to_decision"_qs) {
            CHECK(action->text() == u"Figure: Days from report to decision"_qs);
        }
    }
    open.page.showFigure(u"days_to_decision"_qs);
    CHECK(report.currentText() == u"Identification"_qs);
    CHECK(open.table().accessibleName() == u"Days from report to decision"_qs);
    CHECK(open.table().hasFocus());
}

TEST_CASE("what waits to be verified leads to who is falling through", "[figures]") {
    Opened open;
    auto& waits = open.find<QPushButton>("figure_tile_open_dismissed");
    CHECK_FALSE(waits.isVisible()); // nobody waits
    waits.click();
    CHECK(open.house.navigator().page() == ui::PageKind::FallingThrough);
}

TEST_CASE("mirrored, bars begin at the right", "[figures]") {
    Opened open;
    const auto inkOf = [&](const QString& text) {
        QRectF ink;
        for (const auto& line : desktop::paintedText(open.page)) {
            const bool ofBar =
                line.widget != nullptr && line.widget->objectName() == u"figure_bars_0"_qs;
            ink = ofBar && line.text == text ? line.ink : ink;
        }
        return ink;
    };
    CHECK(inkOf(u"7"_qs).left() > inkOf(u"Ministry of the Interior, police"_qs).right());
    open.page.setLayoutDirection(Qt::RightToLeft);
    QApplication::processEvents();
    CHECK(inkOf(u"7"_qs).right() < inkOf(u"Ministry of the Interior, police"_qs).left());
}

TEST_CASE("tiles and bars stand below one another where there is no room beside", "[figures]") {
    Opened open;
    const auto top = [&](const char* name) {
        auto& widget = open.find<QWidget>(name);
        return widget.mapTo(&open.page, QPoint()).y();
    };
    CHECK(top("figure_tile_reports_received") == top("figure_tile_needs_met"));
    open.page.resize(560, 1400);
    QApplication::processEvents();
    CHECK(top("figure_tile_reports_received") < top("figure_tile_needs_met"));
}

TEST_CASE("the page is open to whoever may read reports", "[figures]") {
    for (const auto role : {Role::Coordinator, Role::CaseWorker, Role::Analyst}) {
        CHECK(ui::mayOpen(role, ui::PageKind::Statistics));
    }
    CHECK_FALSE(ui::mayOpen(Role::ShelterWorker, ui::PageKind::Statistics));
}

TEST_CASE("figures are read whole: heads take lines, and nothing scrolls sideways", "[figures]") {
    Opened open;
    open.page.showFigure(u"outcome_by_source"_qs);
    QApplication::processEvents();
    const auto& table = open.table();
    CHECK(table.horizontalScrollBar()->maximum() == 0);
    // As high as its rows.
    CHECK(QTest::qWaitFor([&] { return table.verticalScrollBar()->maximum() == 0; }));
    bool inLines = false;
    for (int column = 1; column < table.model()->columnCount(); ++column) {
        const auto head = table.model()->headerData(column, Qt::Horizontal).toString();
        const auto spoken =
            table.model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
        CHECK(QString(head).replace(u'\n', u' ') == spoken);
        CHECK(head.count(u'\n') <= 2);
        inLines = inLines || head.contains(u'\n');
    }
    CHECK(inLines);
    for (const auto& line : desktop::paintedText(open.page)) {
        if (line.widget == table.viewport()) {
            INFO(line.text.toStdString());
            CHECK_FALSE(line.text.endsWith(u'\u2026'));
        }
    }
}

TEST_CASE("columns without room give way, and the notes say where they are", "[figures]") {
    Opened open;
    open.page.showFigure(u"outcome_by_source"_qs);
    QApplication::processEvents();
    const auto says = [&] {
        return open.find<ui::TextLabel>("figure_notes").text().contains(u"the CSV"_qs);
    };
    const auto hidden = [&] { return open.table().horizontalHeader()->hiddenSectionCount(); };
    CHECK(says() == (hidden() > 0));
    open.page.resize(360, 1400);
    QApplication::processEvents();
    CHECK(hidden() > 0);
    CHECK(says());
    CHECK_FALSE(open.table().isColumnHidden(1)); // the count stays
    open.page.showFigure(u"reports_by_source"_qs);
    QApplication::processEvents();
    CHECK_FALSE(says());
}

TEST_CASE("the boxes begin on the line of the tiles", "[figures]") {
    const Opened open;
    const auto left = [&](const char* name) {
        return open.find<QWidget>(name).mapTo(&open.page, QPoint()).x();
    };
    CHECK(left("figure_report") == left("figure_tile_reports_received"));
}
