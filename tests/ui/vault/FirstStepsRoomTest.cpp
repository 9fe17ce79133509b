// SPDX-License-Identifier: GPL-3.0-or-later
// After a first run the page of the staff holds two banners, a list and a form: in large text more
// than a screen.
#include "app/desktop/Pages.h"
#include "tests/ui/support/Look.h"
#include "tests/ui/support/UiSession.h"
#include "ui/session/Preferences.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Workspace.h"
#include "ui/theme/Metrics.h"
#include "ui/vault/StaffPage.h"

#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("the steps after a first run stand below the list in large text", "[vault]") {
    UiSession vault;
    ui::Preferences preferences{QString::fromStdString((vault.folder() / "settings.ini").string())};
    appearance().setTextScale(2.0);
    ui::MainWindow window{desktop::allPages(preferences)};
    window.resize(1366, 768);
    window.showGate(new QWidget);
    window.show();
    window.enter(vault.take());
    REQUIRE(QTest::qWaitForWindowActive(&window));
    window.workspace()->openPage(ui::PageKind::Staff);
    auto* page = window.findChild<ui::StaffPage*>();
    REQUIRE(page != nullptr);
    page->beginFirstSteps();
    const auto* list = page->findChild<QWidget*>(u"firstSteps"_qs)->parentWidget();
    const auto* form = page->findChild<QWidget*>(u"recoveryPanel"_qs)->parentWidget();
    CHECK(QTest::qWaitFor(
        [&] { return list->geometry().bottom() - ui::kRingRoom < form->geometry().top(); }, 1500));
    window.lock();
    appearance().setTextScale(1.0);
}
