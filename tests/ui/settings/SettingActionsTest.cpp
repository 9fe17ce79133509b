// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingActions.h"

#include "ui/components/KeyAction.h"
#include "ui/shell/CommandMatch.h"

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

TEST_CASE("settings are found by what people call them, a script in any language", "[settings]") {
    const QTemporaryDir folder;
    ui::Preferences preferences(folder.filePath(QStringLiteral("zaklon.ini")));
    QObject owner;
    const auto actions = ui::settingActions(preferences, &owner);
    const auto found = [&](const QString& typed) {
        QStringList texts;
        for (const QAction* each : actions) {
            if (ui::rankOf(each->text(), ui::keyWordsOf(*each), typed)) {
                texts << each->text();
            }
        }
        return texts;
    };
    CHECK(found(QStringLiteral("lock after")) ==
          QStringList{QStringLiteral("When the program locks by itself")});
    CHECK(found(QStringLiteral("bigger")).size() ==
          static_cast<qsizetype>(std::size(ui::Preferences::kTextPercents)));
    for (const auto& typed : {QStringLiteral("cirilica"), QStringLiteral("ćirilica"),
                              QStringLiteral("ћирилица"), QStringLiteral("cyrillic")}) {
        INFO(typed.toStdString());
        const auto scripts = found(typed);
        REQUIRE(scripts.size() == 1);
        CHECK(scripts.front().contains(QStringLiteral("Српски")));
    }
    // Each language by its own name, and found by what it is called in another one.
    CHECK(found(QStringLiteral("engleski")) == QStringList{QStringLiteral("Language: English")});
    CHECK(found(QStringLiteral("serbian")) ==
          QStringList{QStringLiteral("Language: Srpski"), QStringLiteral("Language: Српски")});
    for (const QAction* each : actions) {
        INFO(each->text().toStdString());
        CHECK_FALSE(ui::keyWordsOf(*each).isEmpty());
    }
}
