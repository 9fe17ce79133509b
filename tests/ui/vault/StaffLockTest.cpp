// SPDX-License-Identifier: GPL-3.0-or-later
// The lock comes while another thread has the vault.
#include "app/desktop/Pages.h"
#include "tests/ui/support/Typing.h"
#include "tests/ui/support/UiSession.h"
#include "ui/components/PassphraseField.h"
#include "ui/session/Preferences.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Workspace.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

template <class Widget>
Widget& in(QWidget& page, const QString& name) {
    auto* found = page.findChild<Widget*>(name);
    REQUIRE(found != nullptr);
    return *found;
}

} // namespace

TEST_CASE("a lock while access is given leaves a window that can be used", "[vault][privacy]") {
    UiSession vault;
    ui::Preferences preferences{QString::fromStdString((vault.folder() / "settings.ini").string())};
    ui::MainWindow window{desktop::allPages(preferences)};
    window.showGate(new QWidget);
    window.show();
    window.enter(vault.take());
    REQUIRE(QTest::qWaitForWindowActive(&window));
    window.workspace()->openPage(ui::PageKind::Staff);
    in<QPushButton>(window, u"newColleague"_qs).click();
    auto& panel = in<QWidget>(window, u"addColleague"_qs);
    in<QLineEdit>(panel, u"colleagueUserName"_qs).setText(u"vera"_qs);
    const QString passphrase = u"first words for vera today"_qs;
    typeInto(in<ui::PassphraseField>(panel, u"newPassphrase"_qs), passphrase);
    typeInto(in<ui::PassphraseField>(panel, u"newPassphraseAgain"_qs), passphrase);
    in<QPushButton>(panel, u"staffVerb"_qs).click();
    REQUIRE_FALSE(window.isEnabled()); // its answer waits for the event loop
    window.lock();
    QCoreApplication::processEvents();
    CHECK_FALSE(window.isUnlocked());
    CHECK(window.isEnabled());
    window.enter(vault.reopen()); // and the vault is whole
    CHECK(window.isEnabled());
    window.lock();
}
