// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/Preferences.h"

#include "tests/ui/support/UiSession.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using ui::Appearance;
using ui::Preferences;

namespace {

struct IniFile {
    QTemporaryDir folder;
    QString path = folder.filePath(u"zaklon.ini"_qs);

    QStringList keys() const { return QSettings(path, QSettings::IniFormat).allKeys(); }
};

} // namespace

TEST_CASE("what is set is there at the next start", "[session]") {
    const IniFile file;
    {
        Preferences preferences(file.path);
        preferences.setLanguage(Language::SerbianCyrillic);
        preferences.setTheme(Appearance::Mode::Dark);
        preferences.setTextPercent(125);
        preferences.setLockMinutes(10);
        preferences.setRevealSeconds(40);
        CHECK(preferences.hidesBehindOthers());
        preferences.setHidesBehindOthers(false);
    }
    const Preferences again(file.path);
    CHECK(again.language() == Language::SerbianCyrillic);
    CHECK(again.theme() == Appearance::Mode::Dark);
    CHECK(again.textPercent() == 125);
    CHECK(again.lockMinutes() == 10);
    CHECK(again.revealSeconds() == 40);
    CHECK_FALSE(again.hidesBehindOthers());
}

TEST_CASE("a key that is not ours is removed", "[session]") {
    const IniFile file;
    {
        QSettings settings(file.path, QSettings::IniFormat);
        settings.setValue(u"recentFiles"_qs, u"somewhere"_qs);
        settings.setValue(u"theme"_qs, u"dark"_qs);
    }
    const Preferences preferences(file.path);
    CHECK(preferences.theme() == Appearance::Mode::Dark);
    CHECK(file.keys() == QStringList{u"theme"_qs});
}

TEST_CASE("the folder of the vault is forgotten unless somebody wants otherwise", "[session]") {
    const IniFile file;
    Preferences preferences(file.path);
    preferences.setFolder(u"/somewhere"_qs);
    CHECK(preferences.folder().isEmpty());
    CHECK(file.keys().isEmpty());
    preferences.setRemembersFolder(true);
    preferences.setFolder(u"/somewhere"_qs);
    CHECK(Preferences(file.path).folder() == u"/somewhere"_qs);
    preferences.setRemembersFolder(false);
    CHECK_FALSE(file.keys().contains(u"folder"_qs));
}

TEST_CASE("nonsense in the file becomes something that works", "[session]") {
    const IniFile file;
    {
        QSettings settings(file.path, QSettings::IniFormat);
        settings.setValue(u"textPercent"_qs, 9000);
        settings.setValue(u"lockMinutes"_qs, 600);
        settings.setValue(u"language"_qs, u"xx"_qs);
        settings.setValue(u"revealSeconds"_qs, u"never"_qs);
    }
    const Preferences preferences(file.path);
    CHECK(preferences.textPercent() == 200);
    CHECK(preferences.lockMinutes() == 15);
    CHECK(preferences.revealSeconds() == 20);
}

TEST_CASE("an option of the command line is not written", "[session]") {
    const IniFile file;
    Preferences preferences(file.path);
    preferences.overrideLanguage(Language::SerbianLatin);
    CHECK(preferences.language() == Language::SerbianLatin);
    CHECK(file.keys().isEmpty());
}
