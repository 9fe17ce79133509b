// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/ZaklonStyle.h"

#include "tests/ui/support/Look.h"
#include "ui/theme/Appearance.h"
#include "ui/theme/BoxList.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/EmptyBox.h"
#include "ui/theme/Metrics.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon::ui;
using zaklon::test::appearance;

TEST_CASE("light turns to dark and back in one turn, widgets included", "[theme]") {
    QLineEdit edit;
    CHECK(Theme::of(&edit).window == Theme::light().window);
    int changes = 0;
    QObject::connect(&appearance(), &Appearance::changed, [&changes] { ++changes; });
    edit.ensurePolished();
    appearance().setMode(Appearance::Mode::Dark);
    QCoreApplication::processEvents();
    CHECK(Theme::of(&edit).window == Theme::dark().window);
    CHECK(edit.palette().color(QPalette::Base) == Theme::dark().surface);
    appearance().setMode(Appearance::Mode::Light);
    QCoreApplication::processEvents();
    CHECK(edit.palette().color(QPalette::Base) == Theme::light().surface);
    CHECK(changes == 2);
}

TEST_CASE("the text size reaches buttons, fields and their heights", "[theme]") {
    QPushButton button(QStringLiteral("Record contact"));
    QLineEdit edit;
    button.ensurePolished();
    edit.ensurePolished();
    CHECK(button.sizeHint().height() == height::kInput + 2 * kRingRoom);
    CHECK(edit.sizeHint().height() == height::kInput);
    appearance().setTextScale(1.5);
    QCoreApplication::processEvents();
    CHECK(button.font().pointSizeF() > 14);
    CHECK(edit.sizeHint().height() == height::kInput * 3 / 2);
    appearance().setTextScale(9);
    CHECK(appearance().theme().textScale == 2.0);
}

TEST_CASE("no layout presses a box below its height", "[theme]") {
    appearance();
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* edit = new QLineEdit;
    auto* box = new QComboBox;
    column->addWidget(edit);
    column->addWidget(box);
    page.show();
    page.setFixedHeight(50);
    QCoreApplication::processEvents();
    CHECK(edit->height() == height::kInput);
    CHECK(box->height() == height::kInput);
    appearance().setTextScale(1.5);
    QCoreApplication::processEvents();
    CHECK(edit->minimumHeight() == height::kInput * 3 / 2);
    appearance().setTextScale(1.0);
    QCoreApplication::processEvents();
    CHECK(edit->minimumHeight() == height::kInput);
    QComboBox typed;
    typed.setEditable(true);
    typed.ensurePolished();
    typed.lineEdit()->ensurePolished();
    CHECK(typed.lineEdit()->minimumHeight() == 0); // it stands inside the box
}

TEST_CASE("what an empty box says is painted and no value", "[theme]") {
    appearance();
    QComboBox box;
    box.addItems({QString(), QStringLiteral("Passport")});
    box.resize(200, 34);
    const QImage blank = box.grab().toImage();
    sayWhenEmpty(box, QStringLiteral("Not chosen"));
    CHECK(box.grab().toImage() != blank);
    CHECK(box.currentIndex() == 0);
    CHECK(box.currentText().isEmpty());
    auto* spoken = QAccessible::queryAccessibleInterface(&box);
    REQUIRE(spoken != nullptr);
    CHECK(spoken->text(QAccessible::Value).isEmpty());
    box.setCurrentIndex(1);
    const QImage chosen = box.grab().toImage();
    sayWhenEmpty(box, {});
    CHECK(box.grab().toImage() == chosen);
    box.setCurrentIndex(-1); // of a list without an empty line
    CHECK(box.grab().toImage() == blank);
    sayWhenEmpty(box, QStringLiteral("Nothing chosen"));
    CHECK(box.grab().toImage() != blank);
}

TEST_CASE("an entry that only says what the others are for looks like a hint", "[theme]") {
    appearance();
    QComboBox box;
    box.addItems({QStringLiteral("Add"), QStringLiteral("Passport")});
    box.resize(200, 34);
    const QImage answer = box.grab().toImage();
    sayAsHint(box);
    CHECK(box.grab().toImage() != answer);
    box.setCurrentIndex(1);
    const QImage chosen = box.grab().toImage();
    box.setProperty("firstIsHint", false);
    CHECK(box.grab().toImage() == chosen); // an answer is painted as ever
}

TEST_CASE("a field that was refused shows that also while it has the keys", "[theme]") {
    appearance();
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* field = new QLineEdit;
    column->addWidget(field);
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    field->setProperty("invalid", true);
    field->setFocus();
    const QImage shown = field->grab().toImage();
    const auto has = [&shown](const QColor& color) {
        for (int x = 0; x < 6; ++x) {
            if (shown.pixelColor(x, shown.height() / 2).rgb() == color.rgb()) {
                return true;
            }
        }
        return false;
    };
    CHECK(has(Theme::of(field).focus));
    CHECK(has(Theme::of(field).error));
}

TEST_CASE("what is visible of buttons, fields and boxes stands on one line", "[theme]") {
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* edit = new QLineEdit;
    auto* button = new QPushButton(QStringLiteral("Save"));
    auto* box = new QCheckBox(QStringLiteral("She agreed herself"));
    for (QWidget* part :
         {static_cast<QWidget*>(edit), static_cast<QWidget*>(button), static_cast<QWidget*>(box)}) {
        column->addWidget(part);
    }
    page.resize(400, 300);
    page.show();
    CHECK(button->x() + kRingRoom == edit->x());
    CHECK(box->x() + kRingRoom == edit->x());
    CHECK(button->geometry().right() - kRingRoom == edit->geometry().right());
}

TEST_CASE("a kind of button survives its property", "[theme]") {
    QPushButton button;
    CHECK(buttonKind(&button) == ButtonKind::Secondary);
    for (const auto kind : {ButtonKind::Primary, ButtonKind::Quiet, ButtonKind::Link,
                            ButtonKind::Segment, ButtonKind::Danger, ButtonKind::Secondary}) {
        setButtonKind(button, kind);
        CHECK(buttonKind(&button) == kind);
    }
}

TEST_CASE("an invalid field looks different from a valid one", "[theme]") {
    QLineEdit edit;
    edit.resize(200, 34);
    const QImage valid = edit.grab().toImage();
    edit.setProperty("invalid", true);
    CHECK(edit.grab().toImage() != valid);
    QComboBox box;
    box.resize(200, 34);
    const QImage validBox = box.grab().toImage();
    box.setProperty("invalid", true);
    CHECK(box.grab().toImage() != validBox);
}

TEST_CASE("a space within a typed name is a letter; before one it opens the list", "[theme]") {
    appearance();
    QWidget window;
    auto* box = new QComboBox(&window);
    box->addItems({QString(), QStringLiteral("Example House"), QStringLiteral("Example Shelter")});
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    box->setFocus();
    QTest::keyClicks(box, QStringLiteral("Example Sh"));
    CHECK(box->currentText().toStdString() == "Example Shelter");
    CHECK_FALSE(box->view()->isVisible());
    box->clearFocus();
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    CHECK(box->view()->isVisible());
    box->hidePopup();
}

TEST_CASE("menus and the lists of boxes have the round corners of one shape", "[theme]") {
    appearance();
    QMenu menu;
    menu.addAction(QStringLiteral("Keep this filter"));
    menu.popup(QPoint(10, 10));
    REQUIRE_FALSE(menu.mask().isEmpty());
    CHECK_FALSE(menu.mask().contains(QPoint(0, 0)));
    CHECK(menu.mask().contains(menu.rect().center()));
    menu.close();
    QComboBox box;
    box.addItems({QStringLiteral("Example House"), QStringLiteral("Example Shelter")});
    box.show();
    box.showPopup();
    const QWidget& popup = *box.view()->window();
    CHECK(QTest::qWaitFor([&] { return !popup.mask().isEmpty(); }));
    CHECK_FALSE(popup.mask().contains(QPoint(0, 0)));
    box.hidePopup();
}

TEST_CASE("Tab in the open list of a box takes what is marked and goes on", "[theme]") {
    QWidget window;
    QVBoxLayout column(&window);
    QComboBox box;
    box.addItems({QStringLiteral("Add"), QStringLiteral("Threat"), QStringLiteral("Debt")});
    QLineEdit next;
    column.addWidget(&box);
    column.addWidget(&next);
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    box.setFocus();
    box.showPopup();
    REQUIRE(box.view()->isVisible());
    QTest::keyClick(box.view(), Qt::Key_Down);
    QTest::keyClick(box.view(), Qt::Key_Tab);
    CHECK(QTest::qWaitFor([&] { return !box.view()->isVisible(); }));
    CHECK(box.currentText() == QStringLiteral("Threat"));
    CHECK(QTest::qWaitFor([&] { return window.focusWidget() == &next; }));
}

TEST_CASE("a long list of a box stays inside the window, wherever the box stands", "[theme]") {
    appearance();
    QWidget window;
    window.resize(400, 500);
    auto* box = new QComboBox(&window);
    box->addItem(QString());
    for (int each = 0; each < 40; ++each) {
        box->addItem(QString::number(each));
    }
    window.show();
    const QRect inside(window.mapToGlobal(QPoint()), window.size());
    for (const int top : {0, 200, 300, 460}) {
        INFO(top);
        box->setGeometry(20, top, 200, 34);
        box->showPopup();
        const QWidget* list = box->view()->window();
        REQUIRE(list != &window);
        const QRect shown(list->mapToGlobal(QPoint()), list->size());
        CHECK(inside.contains(shown));
        CHECK_FALSE(shown.intersects(QRect(box->mapToGlobal(QPoint()), box->size())));
        CHECK(shown.height() >= 4 * box->view()->sizeHintForRow(0));
        CHECK(shown.height() <= (BoxList::kMostRows + 1) * box->view()->sizeHintForRow(1));
        box->hidePopup();
    }
    const auto first = box->model()->index(0, 0);
    CHECK(first.data(Qt::AccessibleTextRole).toString().toStdString() == "Nothing chosen");
    CHECK(box->view()->sizeHintForColumn(0) > 60); // as wide as the words that stand there
    CHECK(box->currentText().isEmpty());
}

TEST_CASE("the list of a narrow box is as wide as its longest words, inside the window",
          "[theme]") {
    appearance();
    QWidget window;
    window.resize(900, 500);
    auto* box = new QComboBox(&window);
    box->addItems({QString(), QStringLiteral("The person was not heard"),
                   QStringLiteral("Signs of forced labour were taken for breaches of rights")});
    window.show();
    const QRect inside(window.mapToGlobal(QPoint()), window.size());
    for (const int left : {20, 700}) {
        INFO(left);
        box->setGeometry(left, 20, 150, 34);
        box->showPopup();
        const auto* list = box->view();
        CHECK(list->viewport()->width() >= list->sizeHintForColumn(0));
        const QRect shown(list->window()->mapToGlobal(QPoint()), list->window()->size());
        CHECK(inside.contains(shown));
        box->hidePopup();
    }
}

TEST_CASE("a short list has room for its rows when it opens for the first time", "[theme]") {
    appearance();
    QWidget window;
    window.resize(400, 500);
    auto* box = new QComboBox(&window);
    box->addItems({QString(), QStringLiteral("one"), QStringLiteral("two")});
    box->setGeometry(20, 20, 200, 34);
    window.show();
    box->showPopup();
    const auto* list = box->view();
    CHECK(list->sizeHintForRow(1) >= 28);
    CHECK(list->viewport()->height() >= 3 * list->sizeHintForRow(1));
    box->hidePopup();
}
