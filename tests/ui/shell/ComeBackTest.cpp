// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever comes back to a form goes on where the typing was.
#include "app/desktop/Pages.h"
#include "tests/ui/forms/DraftHouse.h"
#include "ui/assessments/QuestionRow.h"
#include "ui/session/Preferences.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Workspace.h"

#include <QLabel>
#include <QPlainTextEdit>

using namespace zaklon;
using namespace zaklon::test;
using ui::PageKind;
using ui::PersonSection;

namespace {

struct Desk {
    UiSession vault;
    RecordId person = vault.savePerson("Lasta").id;
    ui::Preferences preferences{
        QString::fromStdString((vault.folder() / "preferences.ini").string())};
    ui::MainWindow window{desktop::allPages(preferences)};

    Desk() {
        window.showGate(new QWidget);
        window.resize(1366, 768);
        window.show();
        window.enter(vault.take());
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    ui::Workspace& workspace() { return *window.workspace(); }
    ui::Page& page() { return *workspace().currentPage(); }
    QWidget& focus() {
        REQUIRE(QApplication::focusWidget() != nullptr);
        return *QApplication::focusWidget();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&focus(), key, modifiers);
        QCoreApplication::processEvents();
    }
    /// That has the keys; empty if none has.
    std::string question() {
        for (const QWidget* at = &focus(); at != nullptr; at = at->parentWidget()) {
            if (const auto* row = qobject_cast<const ui::QuestionRow*>(at)) {
                return row->itemId();
            }
        }
        return {};
    }
};

} // namespace

TEST_CASE("coming back to a questionnaire goes on at the question that had the keys",
          "[shell][drafts]") {
    Desk desk;
    desk.workspace().startAssessment(desk.person, u"SR-1"_qs);
    const auto first = desk.question();
    REQUIRE_FALSE(first.empty());
    desk.press(Qt::Key_1);
    const auto second = desk.question();
    REQUIRE(second != first);
    desk.press(Qt::Key_1, Qt::AltModifier);
    REQUIRE(desk.workspace().place().section == PersonSection::Overview);
    desk.press(Qt::Key_2, Qt::AltModifier);
    CHECK(desk.question() == second);
    desk.press(Qt::Key_Up);
    REQUIRE(desk.question() == first);
    desk.workspace().openPage(PageKind::Today);
    desk.workspace().back();
    CHECK(desk.question() == first); // answered already, and yet it had the keys
    desk.press(Qt::Key_2);
    CHECK(desk.question() == second); // it took the answer
}

TEST_CASE("after unlocking the keys go on with the questionnaire that was begun",
          "[shell][drafts]") {
    Desk desk;
    desk.workspace().startAssessment(desk.person, u"SR-1"_qs);
    desk.press(Qt::Key_1);
    const auto next = desk.question();
    desk.window.lock();
    desk.window.enter(desk.vault.reopen());
    auto& banner = visible<QWidget>(desk.page(), "draft_banner");
    REQUIRE(banner.isAncestorOf(desk.window.focusWidget()));
    press(banner, "bannerAction");
    QCoreApplication::processEvents();
    CHECK(desk.question() == next);
    desk.window.lock();
}

TEST_CASE("coming back to a form goes on in the field that had the keys", "[shell][drafts]") {
    Desk desk;
    desk.workspace().openPerson(desk.person, PersonSection::Documents);
    press(desk.page(), "add_identity_document");
    type(desk.page(), "valid_until", u"1 6 2027"_qs);
    desk.workspace().openPage(PageKind::Today);
    desk.workspace().back();
    CHECK(desk.focus().objectName() == u"valid_until"_qs);
    visible<QWidget>(desk.page(), "save_identity_document").setFocus(); // Space would save there
    desk.press(Qt::Key_1, Qt::AltModifier);
    REQUIRE(desk.workspace().place().section == PersonSection::Overview);
    desk.press(Qt::Key_0, Qt::AltModifier);
    REQUIRE(desk.workspace().place().section == PersonSection::Documents);
    CHECK(desk.focus().objectName() == u"valid_until"_qs);
}

TEST_CASE("the key that logs a contact never puts the keys on the button that saves",
          "[shell][drafts]") {
    Desk desk;
    desk.workspace().logContact();
    auto& said = visible<QPlainTextEdit>(desk.page(), "said");
    said.setFocus();
    QTest::keyClicks(&said, u"She calls from a shop."_qs);
    desk.workspace().logContact(); // somebody else calls
    CHECK_FALSE(desk.page().findChild<QWidget*>(u"unsaved_contact"_qs)->isHidden());
    CHECK(&desk.focus() == &said);
    desk.workspace().openPage(PageKind::Today);
    desk.workspace().logContact();
    CHECK(&desk.focus() == &said);
}

TEST_CASE("nothing beside a form moves when it opens", "[shell]") {
    Desk desk;
    desk.workspace().openPerson(desk.person, PersonSection::Documents);
    QTest::qWait(50); // the page comes to rest
    auto& list = visible<QWidget>(desk.page(), "person_sections");
    const auto& facts = visible<QLabel>(desk.page(), "person_facts");
    const auto before = list.mapTo(&desk.window, QPoint());
    press(desk.page(), "add_identity_document");
    QTest::qWait(50);
    CHECK(facts.isVisible());
    CHECK(list.mapTo(&desk.window, QPoint()) == before);
}
