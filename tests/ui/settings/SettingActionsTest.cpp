// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingActions.h"

#include <QAction>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace zaklon;

TEST_CASE("the command box offers every size of the text and the hiding behind others",
          "[settings]") {
    const QTemporaryDir folder;
    ui::Preferences preferences(folder.filePath(QStringLiteral("zaklon.ini")));
    QObject owner;
    const auto actions = ui::settingActions(preferences, &owner);
    const auto named = [&](const QString& part) {
        const auto found = std::find_if(actions.begin(), actions.end(), [&](const QAction* each) {
            return each->text().contains(part);
        });
        return found == actions.end() ? nullptr : *found;
    };
    for (const int percent : ui::Preferences::kTextPercents) {
        INFO(percent);
        CHECK(named(QStringLiteral("%1 %").arg(percent)) != nullptr);
    }
    auto* hide = named(QStringLiteral("behind others"));
    REQUIRE(hide != nullptr);
    CHECK(hide->isChecked());
    hide->trigger();
    CHECK_FALSE(preferences.hidesBehindOthers());
    CHECK_FALSE(hide->isChecked());
}
