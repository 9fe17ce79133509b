// SPDX-License-Identifier: GPL-3.0-or-later
// Help and the first day in the real window: where F1 leads, where the focus goes, and where the
// tutorial never appears.
#include "app/desktop/Guidance.h"

#include "tests/ui/shell/StubPage.h"
#include "tests/ui/support/UiSession.h"
#include "ui/forms/LawReader.h"
#include "ui/help/HelpDialog.h"
#include "ui/help/HelpPages.h"
#include "ui/help/HelpPanel.h"
#include "ui/help/TutorialPanel.h"
#include "ui/session/HelpTopic.h"
#include "ui/session/Preferences.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/SideRoom.h"
#include "ui/shell/Workspace.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;
using ui::PageKind;

namespace {

std::unique_ptr<ui::Session> demonstrationIn(UiSession& vault) {
    auto created = Vault::create(
        vault.folder() / "demonstration",
        {std::string(kUserName), SecretBytes::fromText(kPassphrase), Role::Coordinator, true},
        vault.environment());
    REQUIRE(created);
    return std::make_unique<ui::Session>(std::move(*created), test::definitions(), vault.words());
}

struct Guided {
    StubPages stubs;
    UiSession vault;
    ui::Preferences preferences{
        QString::fromStdString((vault.folder() / "preferences.ini").string())};
    ui::MainWindow window{stubs.pages()};
    desktop::Guidance guidance{window, preferences};

    Guided() {
        preferences.overrideLanguage(Language::English);
        auto* gate = new QLineEdit;
        ui::setHelpTopic(*gate, u"unlock"_qs);
        window.showGate(gate);
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    void enterReal() {
        window.enter(vault.take());
        guidance.entered(false);
    }
    void enterDemonstration(bool isNew) {
        window.enter(demonstrationIn(vault));
        guidance.entered(isNew);
    }
    void press(int key) { QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key)); }
    ui::HelpPanel* help() {
        auto* panel = window.findChild<ui::HelpPanel*>();
        return panel != nullptr && panel->isVisible() ? panel : nullptr;
    }
    ui::TutorialPanel* tutorial() {
        auto* panel = window.findChild<ui::TutorialPanel*>();
        return panel != nullptr && panel->isVisible() ? panel : nullptr;
    }
};

} // namespace

TEST_CASE("F1 opens help before a vault is open, and Escape gives the focus back", "[help]") {
    Guided guided;
    QWidget* gate = QApplication::focusWidget();
    guided.press(Qt::Key_F1);
    REQUIRE(guided.help() != nullptr);
    CHECK(guided.help()->topic() == u"unlock"_qs);
    CHECK(guided.help()->isAncestorOf(QApplication::focusWidget()));
    guided.press(Qt::Key_Escape);
    CHECK(guided.help() == nullptr);
    CHECK(QApplication::focusWidget() == gate);
}

TEST_CASE("F1 works in a dialog: help stands before it and gives the keys back", "[help]") {
    Guided guided;
    guided.enterReal();
    auto* dialog = new QDialog(&guided.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    ui::setHelpTopic(*dialog, u"law"_qs);
    auto* line = new QLineEdit(dialog);
    dialog->open();
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    line->setFocus();
    guided.press(Qt::Key_F1);
    CHECK(guided.window.findChild<ui::HelpDialog*>() != nullptr);
    CHECK(QTest::qWaitFor([&] { return guided.help() != nullptr; }, 1000));
    auto* front = guided.window.findChild<ui::HelpDialog*>();
    REQUIRE(front != nullptr);
    CHECK(front->parentWidget() == dialog);
    CHECK(front->panel().topic() == u"law"_qs);
    REQUIRE(QTest::qWaitForWindowActive(front));
    CHECK(front->panel().isAncestorOf(front->focusWidget())); // where its keys go
    guided.press(Qt::Key_F1);
    CHECK(front->panel().topic() == u"contents"_qs);
    CHECK(guided.window.findChildren<ui::HelpDialog*>().size() == 1);
    QTest::keyClick(front, Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return guided.window.findChild<ui::HelpDialog*>() == nullptr; },
                            1000));
    dialog->activateWindow(); // as the desktop does
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    CHECK(dialog->focusWidget() == line);
    dialog->reject();
}

TEST_CASE("every dialog with a matter of its own has its own page of help", "[help]") {
    Guided guided;
    guided.enterReal();
    ui::LawReader::present(*guided.window.session(), {}, guided.window);
    auto* reader = guided.window.findChild<ui::LawReader*>();
    REQUIRE(reader != nullptr);
    CHECK(ui::helpTopicOf(reader) == u"law"_qs);
    reader->reject();
    for (const auto* topic : {"law", "recover"}) {
        for (const auto language : {Language::English, Language::SerbianLatin}) {
            CHECK_FALSE(ui::helpMarkdown(QString::fromLatin1(topic), language).isEmpty());
        }
    }
}

TEST_CASE("F1 explains the page that is shown and follows to the next one", "[help]") {
    Guided guided;
    guided.enterReal();
    guided.window.workspace()->openPage(PageKind::Backup);
    QWidget* field = QApplication::focusWidget();
    guided.press(Qt::Key_F1);
    REQUIRE(guided.help() != nullptr);
    CHECK(guided.help()->topic() == u"backup"_qs);
    guided.window.workspace()->openPage(PageKind::People);
    CHECK(guided.help()->topic() == u"people"_qs);
    guided.window.workspace()->openPage(PageKind::Backup);
    guided.help()->setFocus();
    guided.press(Qt::Key_Escape);
    CHECK(QApplication::focusWidget() == field);
}

TEST_CASE("Escape in help leads into the page if what had the focus is gone", "[help]") {
    Guided guided;
    guided.enterReal();
    auto* page = guided.window.workspace()->currentPage();
    auto* gone = new QLineEdit(page);
    page->layout()->addWidget(gone);
    gone->show();
    gone->setFocus();
    guided.press(Qt::Key_F1);
    REQUIRE(guided.help() != nullptr);
    delete gone;
    REQUIRE(guided.help()->isAncestorOf(QApplication::focusWidget()));
    guided.press(Qt::Key_Escape);
    CHECK(page->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("F1 in the command box explains searching", "[help]") {
    Guided guided;
    guided.enterReal();
    QTest::keyClick(&guided.window, Qt::Key_K, Qt::ControlModifier);
    guided.press(Qt::Key_F1);
    REQUIRE(guided.help() != nullptr);
    CHECK(guided.help()->topic() == u"search"_qs);
    CHECK_FALSE(guided.window.findChild<QWidget*>(u"commandBox"_qs)->isVisible());
}

TEST_CASE("locking closes help", "[help]") {
    Guided guided;
    guided.enterReal();
    guided.press(Qt::Key_F1);
    REQUIRE(guided.help() != nullptr);
    guided.window.lock();
    CHECK(guided.help() == nullptr);
}

TEST_CASE("the tutorial never appears in a vault with real people", "[help][tutorial]") {
    Guided guided;
    guided.window.enter(guided.vault.take());
    guided.guidance.entered(true);
    guided.guidance.beginTutorial();
    CHECK(guided.tutorial() == nullptr);
    CHECK(guided.guidance.tutorial().state() == ui::Tutorial::State::Offered);
    auto* action = guided.window.findChild<QAction*>(u"tutorial"_qs);
    REQUIRE(action != nullptr);
    CHECK_FALSE(action->isVisible());
}

TEST_CASE("a new demonstration offers the tutorial, an old one waits until it is asked",
          "[help][tutorial]") {
    Guided guided;
    guided.enterDemonstration(false);
    CHECK(guided.tutorial() == nullptr);
    auto* action = guided.window.findChild<QAction*>(u"tutorial"_qs);
    CHECK(action->isVisible());
    action->trigger();
    REQUIRE(guided.tutorial() != nullptr);
    CHECK(guided.guidance.tutorial().state() == ui::Tutorial::State::Running);
}

TEST_CASE("the offer of the tutorial takes no focus and can be put away", "[help][tutorial]") {
    Guided guided;
    guided.enterDemonstration(true);
    REQUIRE(guided.tutorial() != nullptr);
    CHECK_FALSE(guided.tutorial()->isAncestorOf(QApplication::focusWidget()));
    guided.tutorial()->findChild<QPushButton*>(u"tutorialLeave"_qs)->click();
    CHECK(guided.tutorial() == nullptr);
}

TEST_CASE("help takes the place of the tutorial and gives it back", "[help][tutorial]") {
    Guided guided;
    guided.enterDemonstration(true);
    guided.press(Qt::Key_F1);
    CHECK(guided.tutorial() == nullptr);
    REQUIRE(guided.help() != nullptr);
    guided.press(Qt::Key_Escape);
    CHECK(guided.tutorial() != nullptr);
}

TEST_CASE("F6 reaches the panel beside the page", "[help][tutorial]") {
    Guided guided;
    guided.enterDemonstration(true);
    const auto inPanel = [&] {
        return guided.tutorial()->isAncestorOf(QApplication::focusWidget());
    };
    for (int i = 0; i < 4 && !inPanel(); ++i) {
        guided.press(Qt::Key_F6);
    }
    CHECK(inPanel());
}

TEST_CASE("a panel stands beside a wide page and over a narrow one", "[help]") {
    auto* page = new QWidget;
    ui::SideRoom room(page);
    QWidget panel;
    room.resize(1366, 700);
    room.show();
    room.setPanel(&panel);
    CHECK(page->width() == 1366 - ui::SideRoom::kPanelWidth);
    CHECK(panel.x() == page->width());
    room.resize(1000, 600);
    QTest::qWait(0);
    CHECK(page->width() == 1000);
    CHECK(panel.x() == 1000 - ui::SideRoom::kPanelWidth);
    room.setPanel(nullptr);
    CHECK_FALSE(panel.isVisible());
    panel.setParent(nullptr);
}

TEST_CASE("in large letters the first day stands below the page, never over it",
          "[help][tutorial]") {
    Guided guided;
    guided.window.resize(1366, 768);
    guided.enterDemonstration(true);
    appearance().setTextScale(2.0);
    guided.guidance.beginTutorial();
    QCoreApplication::processEvents();
    auto* panel = guided.tutorial();
    REQUIRE(panel != nullptr);
    const auto* page = guided.window.findChild<QWidget*>(u"root"_qs);
    REQUIRE(page != nullptr);
    CHECK_FALSE(page->geometry().intersects(panel->geometry()));
    CHECK(page->width() == guided.window.width());
    CHECK(page->height() >= ui::SideRoom::kLeastPage);
    CHECK(panel->height() >= panel->heightForWidth(panel->width())); // its words are whole
    for (int step = 0; step < static_cast<int>(ui::kTutorialSteps.size()); ++step) {
        panel->findChild<QPushButton*>(u"tutorialNext"_qs)->click();
        QCoreApplication::processEvents();
        CHECK(panel->geometry().bottom() == page->parentWidget()->rect().bottom());
        CHECK(panel->height() >= panel->heightForWidth(panel->width()));
        CHECK_FALSE(page->geometry().intersects(panel->geometry()));
    }
    appearance().setTextScale(1.0);
    QCoreApplication::processEvents();
}

TEST_CASE("Esc in the first day gives the keys to the page, and Ctrl+K leaves it and calls it back",
          "[help][tutorial]") {
    Guided guided;
    guided.enterDemonstration(true);
    guided.guidance.beginTutorial();
    auto* page = guided.window.workspace()->currentPage();
    const auto command = [&](const QString& typed) {
        QTest::keyClick(&guided.window, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), typed);
        guided.press(Qt::Key_Return);
    };
    guided.tutorial()->findChild<QPushButton*>(u"tutorialLeave"_qs)->setFocus();
    guided.press(Qt::Key_Escape);
    CHECK(guided.tutorial() == nullptr);
    CHECK(page->isAncestorOf(QApplication::focusWidget()));
    command(u"first day"_qs);
    REQUIRE(QTest::qWaitFor([&] { return guided.tutorial() != nullptr; }));
    CHECK(guided.guidance.tutorial().state() == ui::Tutorial::State::Running);
    command(u"leave the first day"_qs);
    CHECK(QTest::qWaitFor([&] { return guided.tutorial() == nullptr; }));
    CHECK(guided.guidance.tutorial().state() == ui::Tutorial::State::Left);
}

TEST_CASE("help goes on following after a presentation began", "[help][presentation]") {
    Guided guided;
    guided.enterReal();
    guided.window.workspace()->openPage(PageKind::Backup);
    guided.press(Qt::Key_F1);
    REQUIRE(guided.help() != nullptr);
    guided.window.present(true);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    REQUIRE(guided.help() != nullptr);
    CHECK(guided.help()->topic() == u"backup"_qs);
    guided.window.workspace()->openPage(PageKind::People);
    CHECK(guided.help()->topic() == u"people"_qs);
}
