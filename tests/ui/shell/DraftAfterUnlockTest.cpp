// SPDX-License-Identifier: GPL-3.0-or-later
// What the lock interrupted is under the fingers again.
#include "app/desktop/Pages.h"
#include "tests/ui/forms/DraftHouse.h"
#include "ui/session/Preferences.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Workspace.h"

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// The keys stand on the action of the line that says that something waits.
bool isOnDraft(const QWidget& window) {
    const QWidget* at = window.focusWidget();
    while (at != nullptr && at->objectName() != u"draft_line"_qs) {
        at = at->parentWidget();
    }
    return at != nullptr;
}

} // namespace

TEST_CASE("after unlocking the keys go on with the draft of the page", "[shell][drafts]") {
    UiSession vault;
    const auto person = vault.savePerson("Lasta").id;
    ui::Preferences preferences(
        QString::fromStdString((vault.folder() / "preferences.ini").string()));
    ui::MainWindow window(desktop::allPages(preferences));
    window.showGate(new QWidget);
    window.resize(1366, 768);
    window.show();
    window.enter(vault.take());
    REQUIRE(QTest::qWaitForWindowActive(&window));
    window.workspace()->openPerson(person, ui::PersonSection::Documents);
    CHECK_FALSE(isOnDraft(window)); // nothing waits
    press(*window.workspace()->currentPage(), "add_identity_document");
    type(*window.workspace()->currentPage(), "valid_until", u"1 6 2027"_qs);
    DraftHouse::pause();
    window.lock();
    window.enter(vault.reopen());
    REQUIRE(window.workspace()->place().section == ui::PersonSection::Documents);
    CHECK(isOnDraft(window));
    goOn(*window.workspace()->currentPage());
    CHECK_FALSE(shows(*window.workspace()->currentPage(), "draft_go_on")); // asked once
    CHECK(textOf(*window.workspace()->currentPage(), "valid_until") == u"1 Jun 2027"_qs);
    CHECK(window.focusWidget()->objectName() == u"valid_until"_qs); // not the first of the form
    window.lock();
}
