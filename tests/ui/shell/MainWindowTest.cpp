// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "OpenedWindow.h"
#include "ui/components/Banner.h"
#include "ui/components/KeyAction.h"
#include "ui/components/Toast.h"
#include "ui/shell/CommandBox.h"
#include "ui/shell/CommandModel.h"
#include "ui/shell/HideCover.h"
#include "ui/shell/PersonTabs.h"
#include "ui/shell/TopBar.h"
#include "ui/shell/Workspace.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <catch2/catch_test_macros.hpp>

#include <optional>

using namespace zaklon;
using namespace zaklon::test;
using ui::MainWindow;
using ui::PageKind;

TEST_CASE("pages are made when they are first opened", "[shell]") {
    Opened opened;
    CHECK(opened.stubs.logs[PageKind::Today].made == 1);
    CHECK(opened.stubs.logs[PageKind::People].made == 0);
    opened.workspace().openPage(PageKind::People);
    opened.workspace().openPage(PageKind::Today);
    opened.workspace().openPage(PageKind::People);
    CHECK(opened.stubs.logs[PageKind::People].made == 1);
    CHECK(opened.stubs.logs[PageKind::People].refreshed == 2);
}

TEST_CASE("the window is called Zaklon on every page", "[shell]") {
    Opened opened;
    opened.workspace().openPerson(RecordId::generate());
    CHECK(opened.window.windowTitle() == u"Zaklon"_qs);
    CHECK(opened.workspace().title() == u"Person"_qs);
}

TEST_CASE("going back returns through pages but not through sections", "[shell]") {
    Opened opened;
    const RecordId person = RecordId::generate();
    opened.workspace().openPage(PageKind::People);
    opened.workspace().openPerson(person);
    opened.workspace().openPerson(person, ui::PersonSection::Risk);
    opened.workspace().back();
    CHECK(opened.workspace().place().page == PageKind::People);
    CHECK_FALSE(opened.workspace().place().person);
    opened.workspace().back();
    CHECK(opened.workspace().place().page == PageKind::Today);
}

TEST_CASE("a questionnaire begins in the risk section of its person", "[shell]") {
    Opened opened;
    const RecordId person = RecordId::generate();
    opened.workspace().startAssessment(person, u"sr-1"_qs);
    CHECK(opened.stubs.person.person == person);
    CHECK(opened.stubs.person.section == ui::PersonSection::Risk);
    CHECK(opened.stubs.person.assessed == u"sr-1"_qs);
}

TEST_CASE("keys open pages, the keys sheet and the command box", "[shell]") {
    Opened opened;
    QTest::keyClick(&opened.window, Qt::Key_2, Qt::ControlModifier);
    CHECK(opened.workspace().place().page == PageKind::People);
    QTest::keyClick(&opened.window, Qt::Key_K, Qt::ControlModifier);
    auto* box = opened.window.findChild<QWidget*>(u"commandBox"_qs);
    REQUIRE(box != nullptr);
    CHECK(box->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(box->isVisible());
    QTest::keyClick(&opened.window, Qt::Key_Question);
    auto* sheet = opened.window.findChild<QDialog*>(u"keySheet"_qs);
    REQUIRE(sheet != nullptr);
    CHECK(sheet->isVisible());
    sheet->reject();
}

TEST_CASE("no two keys of the window are the same", "[shell]") {
    Opened opened;
    QStringList seen;
    const auto actions = opened.window.actions();
    for (const QAction* action : actions) {
        CHECK_FALSE(action->text().isEmpty());
        for (const QKeySequence& keys : action->shortcuts()) {
            CHECK_FALSE(seen.contains(keys.toString()));
            seen << keys.toString();
        }
    }
    CHECK(seen.contains(u"Ctrl+L"_qs));
}

TEST_CASE("a role sees the pages it may open and no others", "[shell]") {
    Opened opened(Role::CaseWorker);
    CHECK(opened.window.findChild<QWidget*>(u"rail-backup"_qs) != nullptr);
    StubPages stubs;
    CHECK_FALSE(ui::mayOpen(Role::ShelterWorker, PageKind::Referrals));
    CHECK_FALSE(ui::mayOpen(Role::Analyst, PageKind::Backup));
    CHECK(ui::mayOpen(Role::Administrator, PageKind::Backup));
}

TEST_CASE("words on the rail are short", "[shell]") {
    for (const PageKind page : ui::railOrder()) {
        CHECK(ui::pageLabel(page).size() <= 12);
        CHECK_FALSE(ui::pageLabel(page).contains(u' '));
    }
}

TEST_CASE("a save is said with Undo, and Undo takes it back", "[shell]") {
    Opened opened;
    ui::Session& session = *opened.window.session();
    const Person person = aPerson();
    REQUIRE(session.save(u"Saved."_qs, person.id,
                         [&](Transaction& transaction) { return transaction.save(person); }));
    auto* toast = opened.window.findChild<ui::Toast*>();
    REQUIRE(toast != nullptr);
    CHECK(toast->isVisible());
    CHECK(toast->accessibleName() == u"Saved."_qs);
    const auto* bar = opened.window.findChild<ui::TopBar*>();
    REQUIRE(bar != nullptr);
    const QRect over(toast->mapTo(&opened.window, QPoint()), toast->size());
    CHECK(over.bottom() < bar->mapTo(&opened.window, QPoint(0, bar->height())).y());
    const auto* hide = bar->findChild<QPushButton*>(u"hide"_qs);
    CHECK_FALSE(over.intersects(QRect(hide->mapTo(&opened.window, QPoint()), hide->size())));
    toast->findChild<QPushButton*>(u"toastUndo"_qs)->click();
    CHECK_FALSE(session.casework().find<Person>(person.id)->has_value());
    CHECK(toast->accessibleName() == u"Taken back. All is as it was before 'Saved (%1)'."_qs.arg(
                                         QString::fromStdString(person.code)));
    toast->findChild<QPushButton*>(u"toastPutBack"_qs)->click();
    CHECK(session.casework().find<Person>(person.id)->has_value());
}

TEST_CASE("with nothing to take back, Ctrl+Z says so", "[shell]") {
    Opened opened;
    opened.workspace().undoLast();
    const auto* toast = opened.window.findChild<ui::Toast*>();
    REQUIRE(toast != nullptr);
    CHECK(toast->isVisible());
    CHECK(toast->accessibleName().startsWith(u"Nothing to take back since unlocking."_qs));
    CHECK(toast->accessibleName().contains(u"History"_qs)); // where every version stands
    CHECK(toast->findChild<QPushButton*>(u"toastUndo"_qs)->isHidden());
}

TEST_CASE("a failed save stays on screen with what to do next", "[shell]") {
    Opened opened;
    auto* banner = opened.window.findChild<ui::Banner*>(u"failure"_qs);
    REQUIRE(banner != nullptr);
    CHECK_FALSE(banner->isVisible());
    const auto failed =
        opened.window.session()->save(u"Saved."_qs, std::nullopt, [](Transaction&) -> Status {
            return fail(ErrorCode::DiskFull);
        });
    CHECK_FALSE(failed);
    CHECK(banner->isVisible());
    CHECK(banner->accessibleName().contains(u"disk is full"_qs));
}

TEST_CASE("the page that is shown reads again after a change", "[shell]") {
    Opened opened;
    const int before = opened.stubs.logs[PageKind::Today].refreshed;
    Q_EMIT opened.window.session()->personChanged(RecordId::generate());
    CHECK(QTest::qWaitFor(
        [&] { return opened.stubs.logs[PageKind::Today].refreshed == before + 1; }, 1000));
}

TEST_CASE("locking deletes every page and the session, and says so to both", "[shell]") {
    Opened opened;
    opened.workspace().openPage(PageKind::People);
    const QSignalSpy lockedSpy(&opened.window, &MainWindow::locked);
    bool toldPages = false;
    QObject::connect(opened.window.session(), &ui::Session::locking, [&] { toldPages = true; });
    opened.window.lock();
    CHECK(toldPages);
    CHECK(lockedSpy.count() == 1);
    CHECK_FALSE(opened.window.isUnlocked());
    CHECK(opened.window.workspace() == nullptr);
    CHECK(opened.stubs.logs[PageKind::People].deleted == 1);
    CHECK(opened.window.findChild<QWidget*>(u"commandBox"_qs) == nullptr);
}

TEST_CASE("what was on the window is gone from the screen before drafts are kept", "[shell]") {
    Opened opened;
    const QColor told(Qt::magenta);
    auto* words = new QWidget(opened.workspace().currentPage());
    words->setAutoFillBackground(true);
    auto palette = words->palette();
    palette.setColor(QPalette::Window, told);
    words->setPalette(palette);
    words->setGeometry(100, 100, 50, 50);
    words->show();
    words->raise();
    const QPoint middle = words->mapTo(&opened.window, words->rect().center());
    const auto onScreen = [&] { // what was flushed, not what would be painted if asked
        const auto picture = opened.window.screen()->grabWindow(opened.window.winId());
        return picture.toImage().pixelColor(middle);
    };
    REQUIRE(QTest::qWaitFor([&] { return onScreen() == told; }));
    std::optional<QColor> atLock;
    QObject::connect(opened.window.session(), &ui::Session::locking, [&] { atLock = onScreen(); });
    opened.window.lock();
    REQUIRE(atLock);
    CHECK(*atLock != told);
    CHECK(opened.window.windowTitle() == u"Zaklon"_qs);
    CHECK(opened.window.findChild<ui::HideCover*>() == nullptr);
}

TEST_CASE("after unlocking the same page is there again", "[shell]") {
    Opened opened;
    const RecordId person = RecordId::generate();
    opened.workspace().openPerson(person, ui::PersonSection::Risk);
    opened.window.lock();
    opened.window.enter(opened.vault.reopen());
    CHECK(opened.workspace().place().person == person);
    CHECK(opened.workspace().place().section == ui::PersonSection::Risk);
}

TEST_CASE("after unlocking the tabs are there again, for whoever had opened them", "[shell]") {
    Opened opened;
    const Person first = opened.savePerson("Lasta");
    const Person second = opened.savePerson("Roda");
    opened.workspace().openPerson(first.id);
    opened.workspace().openPersonBeside(second.id);
    const auto before = opened.workspace().tabs();
    REQUIRE(before.size() == 2);
    opened.window.lock();
    opened.window.enter(opened.vault.reopen());
    CHECK(opened.workspace().tabs() == before);
    CHECK(opened.workspace().place().person == second.id);
    opened.workspace().turnTab(1);
    CHECK(opened.workspace().place().person == first.id);
    opened.window.lock();
    UiSession other;
    opened.window.enter(other.take()); // another colleague
    CHECK(opened.workspace().tabs().empty());
    CHECK_FALSE(opened.workspace().place().person);
    opened.window.lock();
}

TEST_CASE("locking from inside a dialog closes the dialog first", "[shell]") {
    Opened opened;
    QDialog dialog(&opened.window);
    QTimer::singleShot(0, &opened.window, &MainWindow::lock);
    CHECK(dialog.exec() == QDialog::Rejected);
    CHECK(QTest::qWaitFor([&] { return !opened.window.isUnlocked(); }, 2000));
}

TEST_CASE("F6 walks through the parts of the window", "[shell]") {
    Opened opened;
    auto inside = [&](const QString& name) {
        auto* region = opened.window.findChild<QWidget*>(name);
        return region != nullptr && region->isAncestorOf(QApplication::focusWidget());
    };
    CHECK(inside(u"pages"_qs));
    QTest::keyClick(&opened.window, Qt::Key_F6);
    CHECK(inside(u"rail"_qs));
    QTest::keyClick(&opened.window, Qt::Key_F6);
    CHECK(inside(u"topBar"_qs));
    QTest::keyClick(&opened.window, Qt::Key_F6, Qt::ShiftModifier);
    CHECK(inside(u"rail"_qs));
}

TEST_CASE("persons are open beside each other in tabs, each with a page of its own", "[shell]") {
    Opened opened;
    const Person first = opened.savePerson("Lasta");
    const Person second = opened.savePerson("Roda");
    auto* tabs = opened.window.findChild<ui::PersonTabs*>();
    REQUIRE(tabs != nullptr);
    opened.workspace().openPerson(first.id);
    CHECK_FALSE(tabs->isVisible()); // one person needs no tab
    opened.workspace().openPersonBeside(second.id);
    REQUIRE(tabs->isVisible());
    REQUIRE(tabs->count() == 2);
    CHECK(tabs->tabText(0).toStdString() == first.code);
    CHECK(tabs->tabText(1).toStdString() == second.code);
    CHECK(opened.stubs.person.made == 2);
    QTest::keyClick(&opened.window, Qt::Key_Tab, Qt::ControlModifier);
    CHECK(opened.workspace().place().person == first.id);
    QTest::keyClick(&opened.window, Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(opened.workspace().place().person == second.id);
    opened.workspace().openPage(PageKind::Today);
    CHECK_FALSE(tabs->isVisible());
    opened.workspace().openPerson(first.id);
    CHECK(opened.stubs.person.made == 2); // her page was there
    QTest::keyClick(&opened.window, Qt::Key_W, Qt::ControlModifier);
    CHECK_FALSE(tabs->isVisible());
    CHECK(opened.workspace().place().person == second.id);
    QTest::keyClick(&opened.window, Qt::Key_W, Qt::ControlModifier);
    CHECK(opened.workspace().place().person == second.id); // the last one stays
}

TEST_CASE("a person takes the place of the one shown unless a tab was asked for", "[shell]") {
    Opened opened;
    const Person first = opened.savePerson("Lasta");
    const Person second = opened.savePerson("Roda");
    opened.workspace().openPerson(first.id);
    opened.workspace().openPerson(second.id);
    CHECK(opened.stubs.person.made == 1);
    for (int i = 0; i < 12; ++i) {
        opened.workspace().openPersonBeside(opened.savePerson("More").id);
    }
    CHECK(opened.stubs.person.made == static_cast<int>(ui::Workspace::kMostTabs));
}

TEST_CASE("hiding and locking take every person who is open", "[shell]") {
    Opened opened;
    opened.workspace().openPerson(opened.savePerson("Lasta").id);
    opened.workspace().openPersonBeside(opened.savePerson("Roda").id);
    opened.window.conceal();
    const auto below = opened.window.findChildren<ui::Page*>();
    for (const auto* page : below) {
        CHECK_FALSE(page->isVisible());
    }
    opened.window.lock();
    CHECK(opened.stubs.person.deleted == 2);
    CHECK(opened.window.findChild<ui::PersonTabs*>() == nullptr);
}

TEST_CASE("Ctrl+E leads back to the person seen before, until the lock", "[shell]") {
    Opened opened;
    const Person first = opened.savePerson("Lasta");
    const Person second = opened.savePerson("Roda");
    opened.workspace().openPerson(first.id);
    opened.workspace().openPerson(second.id);
    QTest::keyClick(&opened.window, Qt::Key_E, Qt::ControlModifier);
    auto* box = opened.window.findChild<ui::CommandBox*>();
    REQUIRE(box->isVisible());
    CHECK(box->commands().commandCount() == 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(opened.workspace().place().person == first.id);
    opened.window.lock();
    opened.window.enter(opened.vault.reopen());
    QTest::keyClick(&opened.window, Qt::Key_E, Qt::ControlModifier);
    box = opened.window.findChild<ui::CommandBox*>();
    CHECK(box->commands().commandCount() == 0);
}

TEST_CASE("what was taken back is saved again by the key beside it", "[shell]") {
    Opened opened;
    ui::Session& session = *opened.window.session();
    const Person person = aPerson();
    REQUIRE(session.save(u"Saved."_qs, person.id,
                         [&](Transaction& transaction) { return transaction.save(person); }));
    const auto isThere = [&] { return session.casework().find<Person>(person.id)->has_value(); };
    QTest::keyClick(&opened.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(isThere());
    const auto again = Qt::ControlModifier | Qt::ShiftModifier;
    QTest::keyClick(&opened.window, Qt::Key_Z, again);
    CHECK(isThere());
    QTest::keyClick(&opened.window, Qt::Key_Z, again); // nothing is taken back any more
    CHECK(isThere());
    QTest::keyClick(&opened.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(isThere());
}

TEST_CASE("Esc three times hides although the first leaves a form", "[shell]") {
    Opened opened;
    QWidget* focus = QApplication::focusWidget();
    REQUIRE(focus != nullptr);
    int left = 0;
    QObject::connect(ui::addLeaveKey(*focus->parentWidget(), u"Leave"_qs), &QAction::triggered,
                     [&left] { ++left; });
    QTest::keyClick(focus, Qt::Key_Escape);
    CHECK(left == 1);
    QTest::keyClick(focus, Qt::Key_Escape);
    QTest::keyClick(focus, Qt::Key_Escape);
    CHECK(opened.window.findChild<ui::HideCover*>() != nullptr);
}

TEST_CASE("the rail widens with the window", "[shell]") {
    Opened opened;
    opened.window.resize(1366, 768);
    CHECK(opened.rail(u"rail-today"_qs).width() == 84);
    opened.window.resize(1920, 1080);
    CHECK(QTest::qWaitFor([&] { return opened.rail(u"rail-today"_qs).width() == 212; }, 3000));
}

TEST_CASE("Enter presses the button that has the focus", "[shell]") {
    StubPages stubs;
    MainWindow window(stubs.pages());
    auto* gate = new QWidget;
    auto* button = new QPushButton(QStringLiteral("Make the vault"), gate);
    window.showGate(gate);
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    const QSignalSpy pressed(button, &QPushButton::clicked);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    CHECK(pressed.count() == 1);
    QTest::keyClick(button, Qt::Key_Return, Qt::ControlModifier); // saves, elsewhere
    CHECK(pressed.count() == 1);
    auto* line = new QLineEdit(gate); // goes on to the button by Enter, and does not press it
    line->show();
    QObject::connect(line, &QLineEdit::returnPressed, button, qOverload<>(&QWidget::setFocus));
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(button->hasFocus());
    CHECK(pressed.count() == 1);
}

TEST_CASE("Esc closes a list that fell down, and not the form behind it", "[shell]") {
    StubPages stubs;
    MainWindow window(stubs.pages());
    auto* gate = new QWidget;
    auto* box = new QComboBox(gate);
    box->addItems({QStringLiteral("one"), QStringLiteral("two")});
    QAction leave;
    leave.setShortcut(Qt::Key_Escape);
    gate->addAction(&leave);
    const QSignalSpy left(&leave, &QAction::triggered);
    window.showGate(gate);
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    box->setFocus();
    box->showPopup();
    REQUIRE(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }, 3000));
    QTest::keyClick(box->view(), Qt::Key_Escape);
    CHECK(left.count() == 0);
    CHECK_FALSE(box->view()->isVisible());
    QTest::keyClick(box, Qt::Key_Escape);
    CHECK(left.count() == 1);
}

TEST_CASE("days of the week follow a change of language", "[shell]") {
    const QLocale before;
    Opened opened;
    const QLocale serbian(QLocale::Serbian, QLocale::CyrillicScript, QLocale::Serbia);
    QLocale::setDefault(serbian);
    opened.window.rebuild();
    CHECK(opened.workspace().locale() == serbian);
    QLocale::setDefault(before);
}

TEST_CASE("the tabs stand again when the window is made anew", "[shell]") {
    Opened opened;
    const auto first = opened.savePerson("Lasta");
    const auto second = opened.savePerson("Roda");
    opened.workspace().openPerson(first.id, ui::PersonSection::Risk);
    opened.workspace().openPersonBeside(second.id);
    opened.window.rebuild(); // as for another language
    auto* tabs = opened.window.findChild<ui::PersonTabs*>();
    REQUIRE(tabs->count() == 2);
    CHECK(tabs->isVisible());
    CHECK(tabs->tabText(0).toStdString() == first.code);
    CHECK(opened.workspace().place().person == second.id);
    opened.workspace().turnTab(1);
    CHECK(opened.workspace().place().person == first.id);
    opened.window.present(true);
    CHECK(opened.window.findChild<ui::PersonTabs*>()->count() == 2);
}
