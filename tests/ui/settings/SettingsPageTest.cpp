// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsPage.h"

#include "tests/ui/support/PageFixture.h"
#include "ui/components/Segments.h"

#include <QTemporaryDir>
#include <QTest>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("Up and Down go through the settings as through a list and stay on its ends",
          "[settings]") {
    PageFixture fixture;
    const QTemporaryDir folder;
    ui::Preferences preferences(folder.filePath(QStringLiteral("zaklon.ini")));
    ui::SettingsPage page(preferences, fixture.session());
    page.resize(900, 1200);
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    page.firstFocus()->setFocus();
    const auto isIn = [&](const char* name) {
        const auto* setting = page.findChild<QWidget*>(QString::fromLatin1(name));
        REQUIRE(setting != nullptr);
        return setting == page.focusWidget() || setting->isAncestorOf(page.focusWidget());
    };
    CHECK(isIn("settingsLanguage"));
    const auto language = preferences.language();
    QTest::keyClick(page.focusWidget(), Qt::Key_Down);
    CHECK(isIn("settingsTheme"));
    QTest::keyClick(page.focusWidget(), Qt::Key_Down);
    CHECK(isIn("settingsTextSize"));
    QTest::keyClick(page.focusWidget(), Qt::Key_Up);
    QTest::keyClick(page.focusWidget(), Qt::Key_Up);
    CHECK(isIn("settingsLanguage"));
    CHECK(preferences.language() == language); // moving chooses nothing
}

TEST_CASE("an arrow chooses among the answers of a setting as everywhere", "[settings]") {
    PageFixture fixture;
    const QTemporaryDir folder;
    ui::Preferences preferences(folder.filePath(QStringLiteral("zaklon.ini")));
    ui::SettingsPage page(preferences, fixture.session());
    page.resize(900, 1200);
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    for (const auto* name : {"settingsTextSize", "settingsLock", "settingsReveal"}) {
        CAPTURE(name);
        auto* setting = page.findChild<ui::Segments*>(QString::fromLatin1(name));
        REQUIRE(setting != nullptr);
        setting->setCurrent(0);
        setting->setFocus();
        QTest::keyClick(page.focusWidget(), Qt::Key_Right);
        CHECK(setting->current() == 1);
    }
    CHECK(preferences.textPercent() == ui::Preferences::kTextPercents[1]);
}

TEST_CASE("the settings stand in two columns only where both have their width",
          "[settings][layout]") {
    PageFixture fixture;
    const QTemporaryDir folder;
    ui::Preferences preferences(folder.filePath(QStringLiteral("zaklon.ini")));
    ui::SettingsPage page(preferences, fixture.session());
    page.offerTutorial([] {});
    page.show();
    const auto at = [&](const char* name) {
        const auto* widget = page.findChild<QWidget*>(QString::fromLatin1(name));
        REQUIRE(widget != nullptr);
        return widget->mapTo(&page, QPoint());
    };
    page.resize(1660, 900);
    QCoreApplication::processEvents();
    CHECK(at("settingsTutorial").x() > at("settingsLock").x() + 400);
    CHECK(at("settingsTutorial").y() < at("settingsLock").y());
    page.resize(1000, 900);
    QCoreApplication::processEvents();
    CHECK(at("settingsTutorial").x() < at("settingsLock").x() + 100);
    CHECK(at("settingsTutorial").y() > at("settingsLock").y());
}
