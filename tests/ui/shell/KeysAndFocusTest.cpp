// SPDX-License-Identifier: GPL-3.0-or-later
// Where the keys go in the window, and that they stay there.
#include "OpenedWindow.h"
#include "ui/components/KeyAction.h"
#include "ui/components/Toast.h"
#include "ui/session/Page.h"
#include "ui/shell/SearchButton.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;
using ui::PageKind;

TEST_CASE("the list of keys scrolls by key", "[shell]") {
    Opened opened;
    QTest::keyClick(&opened.window, Qt::Key_Question);
    auto* sheet = opened.window.findChild<QDialog*>(u"keySheet"_qs);
    REQUIRE(sheet != nullptr);
    sheet->resize(sheet->width(), 240);
    auto* list = sheet->findChild<QScrollArea*>(u"keysShown"_qs);
    REQUIRE(waitForFocusIn(*sheet));
    REQUIRE(QApplication::focusWidget() == list);
    auto* bar = list->verticalScrollBar();
    REQUIRE(QTest::qWaitFor([&] { return bar->maximum() > 0; }, 3000));
    QTest::keyClick(list, Qt::Key_Down);
    const int line = bar->value();
    CHECK(line > 0);
    QTest::keyClick(list, Qt::Key_PageDown);
    CHECK(bar->value() > line);
    QTest::keyClick(list, Qt::Key_End);
    CHECK(bar->value() == bar->maximum());
    QTest::keyClick(list, Qt::Key_Home);
    CHECK(bar->value() == 0);
    sheet->reject();
}

TEST_CASE("the keys that save reach the one form in sight from beside it", "[shell]") {
    Opened opened;
    auto* page = opened.workspace().currentPage();
    REQUIRE(page->layout() != nullptr);
    int saved = 0;
    const auto openForm = [&] {
        auto* form = new QWidget(page);
        new QLineEdit(form);
        QObject::connect(ui::addSaveKeys(*form, u"Save"_qs), &QAction::triggered, form,
                         [&saved] { ++saved; });
        page->layout()->addWidget(form);
        form->show();
        return form;
    };
    auto* form = openForm();
    auto* search = opened.window.findChild<ui::SearchButton*>();
    REQUIRE(search != nullptr);
    search->setFocus(Qt::TabFocusReason);
    QTest::keyClick(search, Qt::Key_Return, Qt::ControlModifier);
    CHECK(saved == 1);
    auto* other = openForm();
    QTest::keyClick(search, Qt::Key_Return, Qt::ControlModifier);
    CHECK(saved == 1); // nobody knows which of the two
    other->hide();
    QTest::keyClick(search, Qt::Key_S, Qt::ControlModifier);
    CHECK(saved == 2);
    form->hide();
    QTest::keyClick(search, Qt::Key_Return, Qt::ControlModifier);
    CHECK(saved == 2);
}

TEST_CASE("Ctrl+comma opens the settings", "[shell]") {
    Opened opened;
    QTest::keyClick(&opened.window, Qt::Key_Comma, Qt::ControlModifier);
    CHECK(opened.workspace().place().page == PageKind::Settings);
}

TEST_CASE("F6 lands on the page of the rail that is shown", "[shell]") {
    Opened opened;
    opened.rail(u"rail-today"_qs).setFocus(); // Qt makes it the one stop of its group
    QTest::keyClick(&opened.window, Qt::Key_2, Qt::ControlModifier);
    REQUIRE(opened.workspace().currentPage()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(&opened.window, Qt::Key_F6);
    CHECK(QApplication::focusWidget() == &opened.rail(u"rail-people"_qs));
}

TEST_CASE("F6 goes through the parts of a page as they stand on the screen", "[shell]") {
    Opened opened;
    auto* page = opened.workspace().currentPage();
    auto* column = qobject_cast<QVBoxLayout*>(page->layout());
    REQUIRE(column != nullptr);
    const auto part = [&](const char* name, int at) {
        auto* made = new QWidget(page);
        auto* inside = new QVBoxLayout(made);
        inside->addWidget(new QLineEdit(made));
        made->setObjectName(QString::fromLatin1(name));
        ui::setRegion(*made);
        column->insertWidget(at, made);
        made->show();
        return made;
    };
    auto* lower = part("lower", -1);
    auto* upper = part("upper", 0); // made last, read first
    auto* bar = opened.window.findChild<QWidget*>(u"topBar"_qs);
    REQUIRE(bar != nullptr);
    QStringList passed;
    opened.rail(u"rail-today"_qs).setFocus();
    for (int step = 0; step < 3; ++step) {
        QTest::keyClick(&opened.window, Qt::Key_F6);
        for (const auto* each : {bar, upper, lower}) {
            if (each->isAncestorOf(QApplication::focusWidget())) {
                passed << each->objectName();
            }
        }
    }
    CHECK(passed == QStringList{u"topBar"_qs, u"upper"_qs, u"lower"_qs});
}

TEST_CASE("the keys stay where they were sent although a field of the page is hidden", "[shell]") {
    Opened opened;
    auto* page = opened.workspace().currentPage();
    auto* field = new QLineEdit(page);
    page->layout()->addWidget(field);
    field->show();
    field->setFocus();
    field->hide();
    REQUIRE(QTest::qWaitFor([&] { return page->isAncestorOf(QApplication::focusWidget()); }, 3000));
    field->show();
    field->setFocus();
    field->hide();
    auto& sent = opened.rail(u"rail-settings"_qs);
    sent.setFocus();
    QTest::qWait(20); // what takes the keys back comes in the next turn
    CHECK(QApplication::focusWidget() == &sent);
}

TEST_CASE("Backspace in a list that opens does not leave the page", "[shell]") {
    Opened opened;
    QTest::keyClick(&opened.window, Qt::Key_2, Qt::ControlModifier);
    auto* page = opened.workspace().currentPage();
    auto* box = new QComboBox(page);
    box->addItems({u"One"_qs, u"Two"_qs});
    page->layout()->addWidget(box);
    box->show();
    box->setFocus();
    REQUIRE(QApplication::focusWidget() == box);
    QTest::keyClick(box, Qt::Key_Backspace);
    CHECK(opened.workspace().currentPage() == page);
    QTest::keyClick(box, Qt::Key_Left, Qt::AltModifier);
    CHECK(opened.workspace().currentPage() != page);
}

TEST_CASE("Ctrl+Z takes back the last save from a field that nothing was typed into", "[shell]") {
    Opened opened;
    ui::Session& session = *opened.window.session();
    const Person person = aPerson();
    REQUIRE(session.save(u"Saved."_qs, person.id,
                         [&](Transaction& transaction) { return transaction.save(person); }));
    const auto isThere = [&] { return session.casework().find<Person>(person.id)->has_value(); };
    auto* page = opened.workspace().currentPage();
    auto* field = new QLineEdit(u"filled"_qs, page);
    page->layout()->addWidget(field);
    field->show();
    field->setFocus();
    REQUIRE(QApplication::focusWidget() == field);
    QTest::keyClicks(field, u"x"_qs);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier); // one press too many
    CHECK(isThere());
    CHECK(field->text() == u"filled"_qs);
    field->setText(u"filled"_qs); // as after a save
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(isThere());
}

TEST_CASE("a field to which the program sends the keys is scrolled into sight", "[shell]") {
    Opened opened;
    auto* page = opened.workspace().currentPage();
    auto* area = new QScrollArea(page);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    auto* field = new QLineEdit(inside);
    column->addSpacing(4000);
    column->addWidget(field);
    area->setWidgetResizable(true);
    area->setWidget(inside);
    page->layout()->addWidget(area);
    area->show();
    QTest::qWait(20);
    REQUIRE(field->visibleRegion().isEmpty());
    field->setFocus(Qt::OtherFocusReason);
    CHECK(QTest::qWaitFor([&] { return field->visibleRegion().boundingRect() == field->rect(); },
                          3000));
    opened.rail(u"rail-today"_qs).setFocus();
    QTest::qWait(20); // it comes to rest
    area->verticalScrollBar()->setValue(0);
    field->setFocus(Qt::MouseFocusReason); // whoever pressed there lets go there
    QTest::qWait(20);
    CHECK(area->verticalScrollBar()->value() == 0);
}

TEST_CASE("the command box closes when the keys leave it or the page turns", "[shell]") {
    Opened opened;
    auto* field = opened.workspace().currentPage()->firstFocus();
    field->setFocus();
    QTest::keyClick(&opened.window, Qt::Key_K, Qt::ControlModifier);
    auto* box = opened.window.findChild<QWidget*>(u"commandBox"_qs);
    REQUIRE(box != nullptr);
    REQUIRE(box->isVisible());
    REQUIRE(box->isAncestorOf(QApplication::focusWidget()));
    SECTION("with Esc") {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        CHECK_FALSE(box->isVisible());
        CHECK(QApplication::focusWidget() == field);
    }
    SECTION("to another page") {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_2, Qt::ControlModifier);
        CHECK(opened.workspace().place().page == PageKind::People);
        CHECK_FALSE(box->isVisible());
        CHECK(opened.workspace().currentPage()->isAncestorOf(QApplication::focusWidget()));
    }
    SECTION("to another part of the window") {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        CHECK_FALSE(box->isVisible());
        CHECK(QApplication::focusWidget() != field); // where it was sent, it stays
    }
    SECTION("to a dialog") {
        QDialog dialog(&opened.window);
        QLineEdit answer(&dialog);
        dialog.open();
        answer.setFocus();
        REQUIRE(waitForFocusIn(dialog));
        CHECK_FALSE(box->isVisible());
        CHECK(opened.window.focusWidget() == field); // it waits behind the dialog
        dialog.reject();
    }
}

TEST_CASE("Ctrl+Q leaves the program as closing the window does", "[shell]") {
    Opened opened;
    const auto leaves = [&] {
        QTest::keyClick(&opened.window, Qt::Key_Q, Qt::ControlModifier);
        return QTest::qWaitFor([&] { return !opened.window.isVisible(); }, 2000);
    };
    SECTION("with a vault open, which is locked") {
        CHECK(leaves());
        CHECK_FALSE(opened.window.isUnlocked());
    }
    SECTION("before one is open") {
        opened.window.lock();
        auto* gate = new QLineEdit;
        opened.window.showGate(gate);
        REQUIRE(QTest::qWaitForWindowActive(&opened.window));
        CHECK(leaves());
    }
}

TEST_CASE("the key that reveals a name says in a presentation why none is", "[shell]") {
    Opened opened;
    const auto* before = opened.window.findChild<QAction*>(u"whyHidden"_qs);
    REQUIRE(before != nullptr);
    CHECK_FALSE(before->isEnabled()); // elsewhere it is the key of the page
    opened.window.present(true);
    QTest::keyClick(&opened.window, Qt::Key_R, Qt::AltModifier);
    const auto* toast = opened.window.findChild<ui::Toast*>();
    REQUIRE(toast != nullptr);
    CHECK(toast->isVisible());
    CHECK(toast->accessibleName().contains(u"Names stay hidden while you present"_qs));
    CHECK(toast->accessibleName().contains(u"Ctrl+Shift+H"_qs));
}
