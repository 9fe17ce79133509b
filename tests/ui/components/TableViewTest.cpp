// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/TableView.h"

#include "core/base/RecordId.h"
#include "tests/ui/support/Look.h"
#include "ui/components/RiskBadge.h"
#include "ui/forms/RecordListModel.h"
#include "ui/theme/Appearance.h"
#include "ui/theme/Metrics.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon::ui;
using zaklon::test::appearance;

namespace {

struct List {
    QWidget window;
    TableView* table = new TableView;
    QLineEdit* after = new QLineEdit;
    QStandardItemModel model{3, 2};
    int opened = -1;
    int previewed = -1;
    int back = 0;

    List() {
        for (int row = 0; row < 3; ++row) {
            model.setItem(row, 0, new QStandardItem(QStringLiteral("ZK-2026-000%1").arg(row)));
            auto* name = new QStandardItem(u"••••••"_qs);
            name->setData(u"Name hidden"_qs, Qt::AccessibleTextRole);
            model.setItem(row, 1, name);
        }
        table->setModel(&model);
        table->setPreviews();
        auto* column = new QVBoxLayout(&window);
        column->addWidget(table);
        column->addWidget(after);
        QObject::connect(table, &TableView::opened,
                         [this](const QModelIndex& index) { opened = index.row(); });
        QObject::connect(table, &TableView::previewRequested,
                         [this](const QModelIndex& index) { previewed = index.row(); });
        QObject::connect(table, &TableView::backRequested, [this] { ++back; });
        window.resize(600, 400);
        window.show();
    }
};

} // namespace

TEST_CASE("a table is walked, previewed, opened and left by keys", "[components]") {
    List list;
    REQUIRE(QTest::qWaitForWindowActive(&list.window));
    list.table->setFocus();
    CHECK(list.table->currentIndex().row() == 0);
    QTest::keyClick(list.table, Qt::Key_Down);
    QTest::keyClick(list.table, Qt::Key_J);
    CHECK(list.table->currentIndex().row() == 2);
    QTest::keyClick(list.table, Qt::Key_J);
    QTest::keyClick(list.table, Qt::Key_K);
    CHECK(list.table->currentIndex().row() == 1);
    QTest::keyClick(list.table, Qt::Key_Space);
    CHECK(list.previewed == 1);
    QTest::keyClick(list.table, Qt::Key_Return);
    CHECK(list.opened == 1);
    QTest::keyClick(list.table, Qt::Key_Backspace);
    CHECK(list.back == 1);
    QTest::keyClick(list.table, Qt::Key_Tab);
    CHECK(list.after->hasFocus());
}

TEST_CASE("words that wrap make their row as high as they need, and no higher", "[components]") {
    List list;
    list.model.item(0, 1)->setText(QString(u"synthetic words "_qs).repeated(20));
    list.table->stretchColumn(1);
    list.table->setWrapsWords();
    REQUIRE(QTest::qWaitFor([&] { return list.table->rowHeight(0) > list.table->rowHeight(1); }));
    const int narrow = list.table->rowHeight(0);
    list.window.resize(1200, 400);
    CHECK(QTest::qWaitFor([&] { return list.table->rowHeight(0) < narrow; }));
    CHECK(list.table->rowHeight(0) >= list.table->rowHeight(1));
    list.model.item(0, 1)->setText(u"short"_qs);
    CHECK(QTest::qWaitFor([&] { return list.table->rowHeight(0) == list.table->rowHeight(1); }));
}

TEST_CASE("End and Home go to the last and the first row", "[components]") {
    List list;
    REQUIRE(QTest::qWaitForWindowActive(&list.window));
    list.table->setFocus();
    QTest::keyClick(list.table, Qt::Key_End);
    CHECK(list.table->currentIndex().row() == 2);
    QTest::keyClick(list.table, Qt::Key_Home);
    CHECK(list.table->currentIndex().row() == 0);
}

TEST_CASE("a list that is read anew keeps the row that was left", "[components]") {
    RecordListModel records; // outlives the view
    List list;
    const auto first = zaklon::RecordId::generate();
    const auto second = zaklon::RecordId::generate();
    const auto third = zaklon::RecordId::generate();
    const auto show = [&records](std::initializer_list<zaklon::RecordId> ids) {
        std::vector<ListedRecord> rows;
        for (const auto& id : ids) {
            rows.push_back({id, u"Row"_qs, {}, {}});
        }
        records.setRecords(std::move(rows));
    };
    list.table->setModel(&records);
    show({first, second, third});
    REQUIRE(QTest::qWaitForWindowActive(&list.window));
    list.table->setFocus();
    QTest::keyClick(list.table, Qt::Key_Down);
    show({third, first, second}); // while it has the keys
    CHECK(list.table->currentIndex().row() == 2);
    list.after->setFocus();
    show({second, third, first});
    list.table->setFocus();
    CHECK(list.table->currentIndex().row() == 0);
    show({first, third}); // it went: the ring stands somewhere all the same
    CHECK(list.table->currentIndex().isValid());
    QTest::keyClick(list.table, Qt::Key_End);
    list.after->setFocus();
    show({first, second}); // what was left is gone: nothing until somebody comes
    CHECK_FALSE(list.table->currentIndex().isValid());
    list.table->setFocus();
    CHECK(list.table->currentIndex().row() == 0);
}

TEST_CASE("several rows are chosen by keys, and moving on leaves them chosen", "[components]") {
    List list;
    list.table->setChoosesMany();
    REQUIRE(QTest::qWaitForWindowActive(&list.window));
    list.table->setFocus();
    CHECK(list.table->chosenRows().isEmpty()); // the current row alone is nobody's choice
    QTest::keyClick(list.table, Qt::Key_X);
    CHECK(list.table->chosenRows() == QList<int>{0});
    QTest::keyClick(list.table, Qt::Key_J);
    QTest::keyClick(list.table, Qt::Key_Down);
    QTest::keyClick(list.table, Qt::Key_X);
    CHECK(list.table->chosenRows() == QList<int>{0, 2});
    QTest::keyClick(list.table, Qt::Key_X);
    CHECK(list.table->chosenRows() == QList<int>{0});
    QTest::keyClick(list.table, Qt::Key_Escape);
    CHECK(list.table->chosenRows().isEmpty());
    CHECK(list.table->currentIndex().row() == 2);
    QTest::keyClick(list.table, Qt::Key_Up, Qt::ShiftModifier);
    CHECK(list.table->chosenRows() == QList<int>{1, 2});
    list.model.setRowCount(0);
    CHECK(list.table->chosenRows().isEmpty());
}

TEST_CASE("chosen rows are marked by more than a colour", "[components]") {
    List list;
    list.table->setChoosesMany();
    REQUIRE(QTest::qWaitForWindowActive(&list.window));
    list.table->setFocus();
    QTest::keyClick(list.table, Qt::Key_X);
    list.after->setFocus();
    const QImage chosen = list.table->grab().toImage();
    list.table->chooseNone(); // the row stays selected, and nobody's choice
    CHECK(chosen != list.table->grab().toImage());
}

TEST_CASE("a screen reader hears what the model says, not what is drawn", "[components]") {
    const List list;
    auto* access = QAccessible::queryAccessibleInterface(list.table);
    REQUIRE(access != nullptr);
    REQUIRE(access->tableInterface() != nullptr);
    auto* cell = access->tableInterface()->cellAt(1, 1);
    REQUIRE(cell != nullptr);
    CHECK(cell->text(QAccessible::Name).toStdString() == "Name hidden");
}

TEST_CASE("rows are as high as the design says, at every text size", "[components]") {
    List list;
    CHECK(list.table->rowHeight(0) == height::kRow);
    appearance().setTextScale(1.5);
    CHECK(list.table->rowHeight(0) == height::kRow * 3 / 2);
}

TEST_CASE("badges, chips and the ring of the row are drawn", "[components]") {
    List list;
    const QImage plain = list.table->grab().toImage();
    auto* item = list.model.item(0, 1);
    item->setData(static_cast<int>(RiskBadge::Level::High), CellRiskRole);
    const QImage badge = list.table->grab().toImage();
    CHECK(badge != plain);
    item->setData(QVariant(), CellRiskRole);
    item->setData(static_cast<int>(Tone::High), CellToneRole);
    const QImage chip = list.table->grab().toImage();
    CHECK(chip != plain);
    CHECK(chip != badge);
    REQUIRE(QTest::qWaitForWindowActive(&list.window));
    list.after->setFocus();
    list.table->selectRow(1);
    const QImage without = list.table->grab().toImage();
    list.table->setFocus();
    CHECK(list.table->grab().toImage() != without);
}

TEST_CASE("a column is as wide as its chips need, and grows with the text", "[components]") {
    List list;
    list.table->setColumnWidth(1, 40);
    list.model.setHorizontalHeaderLabels({u"A"_qs, u"B"_qs});
    CHECK(list.table->columnWidth(1) >= 40);
    const int plain = list.table->columnWidth(1);
    auto* chip = new QStandardItem(u"Spoke with the person herself"_qs);
    chip->setData(static_cast<int>(Tone::Neutral), CellToneRole);
    list.model.setItem(0, 1, chip);
    const int wide = list.table->columnWidth(1);
    CHECK(wide > plain + 100);
    chip->setData(static_cast<int>(IconName::PhoneOff), CellIconRole);
    CHECK(list.table->columnWidth(1) > wide); // its icon needs room too
    appearance().setTextScale(2.0);
    CHECK(list.table->columnWidth(1) > wide + 100);
}

TEST_CASE("columns give way to a narrow window, the least needed first, and come back",
          "[components]") {
    List list;
    list.model.setColumnCount(4);
    list.table->setColumnWidth(0, 200);
    list.table->setColumnWidth(1, 200);
    list.table->setColumnWidth(2, 200);
    list.table->stretchColumn(3);
    list.table->setGivingWay({1, 2});
    REQUIRE(QTest::qWaitForWindowActive(&list.window));
    const auto shown = [&](int width) {
        list.window.resize(width, 400);
        QTest::qWait(50);
        QList<int> columns;
        for (int column = 0; column < 4; ++column) {
            if (!list.table->isColumnHidden(column)) {
                columns << column;
            }
        }
        return columns;
    };
    CHECK(shown(1000) == QList<int>{0, 1, 2, 3});
    CHECK(shown(640) == QList<int>{0, 2, 3});
    CHECK(shown(440) == QList<int>{0, 3});
    CHECK(shown(640) == QList<int>{0, 2, 3});
    CHECK(shown(1000) == QList<int>{0, 1, 2, 3});
    CHECK(list.table->columnWidth(1) == 200);
    appearance().setTextScale(2.0);
    CHECK(shown(1000) == QList<int>{0, 3});
    CHECK(list.table->horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("words of the program are cut before a column goes, and whole where there is room",
          "[components]") {
    List list;
    list.model.setColumnCount(4);
    const auto words = QStringLiteral("A person who survived violence because of gender");
    list.model.setItem(0, 1, new QStandardItem(words));
    list.table->setColumnWidth(0, 150);
    list.table->setColumnWidth(1, 150);
    list.table->setShowsWholeWords(1, TableView::Whole::WithRoom);
    list.table->setColumnWidth(2, 80);
    list.table->stretchColumn(3);
    list.table->setGivingWay({2});
    REQUIRE(QTest::qWaitForWindowActive(&list.window));
    const auto widthAt = [&](int window) {
        list.window.resize(window, 400);
        QTest::qWait(50);
        return list.table->columnWidth(1);
    };
    const int whole = widthAt(1000);
    CHECK(whole > 200);
    CHECK(widthAt(600) == 150);
    CHECK_FALSE(list.table->isColumnHidden(2));
    CHECK(widthAt(1000) == whole);
}

TEST_CASE("where the widest column gave way, the rows still reach the edge", "[components]") {
    List list;
    list.model.setColumnCount(3);
    list.table->setColumnWidth(0, 200);
    list.table->setColumnWidth(2, 200);
    list.table->stretchColumn(1, 300);
    list.table->setGivingWay({1});
    REQUIRE(QTest::qWaitForWindowActive(&list.window));
    const auto beyond = [&](int width) {
        list.window.resize(width, 400);
        QTest::qWait(50);
        return list.table->columnViewportPosition(2) + list.table->columnWidth(2) -
               list.table->viewport()->width();
    };
    CHECK(beyond(640) == 0);
    CHECK(list.table->isColumnHidden(1));
    CHECK(beyond(1000) == 0);
    CHECK_FALSE(list.table->isColumnHidden(1));
    CHECK(list.table->columnWidth(2) == 200);
}

TEST_CASE("where none is left to give way, no bar moves the list by empty room", "[components]") {
    List list;
    list.model.setColumnCount(3);
    list.table->setColumnWidth(0, 300);
    list.table->setColumnWidth(1, 300);
    list.table->stretchColumn(2);
    list.table->setGivingWay({2});
    REQUIRE(QTest::qWaitForWindowActive(&list.window));
    const auto bar = [&](int width) {
        list.window.resize(width, 400);
        QTest::qWait(50);
        return list.table->horizontalScrollBar()->maximum();
    };
    CHECK(bar(560) == 0);
    CHECK(list.table->isColumnHidden(2));
    CHECK(list.table->columnWidth(0) < 300);
    CHECK(bar(1000) == 0);
    CHECK(list.table->columnWidth(0) == 300);
}
