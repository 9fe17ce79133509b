// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/Preferences.h"

#include <QLocale>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>
#include <utility>

namespace zaklon::ui {

namespace {

constexpr QLatin1String kLanguage("language");
constexpr QLatin1String kTheme("theme");
constexpr QLatin1String kTextPercent("textPercent");
constexpr QLatin1String kLockMinutes("lockMinutes");
constexpr QLatin1String kRevealSeconds("revealSeconds");
constexpr QLatin1String kHidesBehindOthers("hidesBehindOthers");
constexpr QLatin1String kRemembersFolder("remembersFolder");
constexpr QLatin1String kFolder("folder");

constexpr std::array kKnown{kLanguage,        kTheme,         kTextPercent,
                            kLockMinutes,     kRevealSeconds, kHidesBehindOthers,
                            kRemembersFolder, kFolder};

constexpr std::array kLanguages{std::pair{Language::English, QLatin1String("en")},
                                std::pair{Language::SerbianLatin, QLatin1String("sr@latin")},
                                std::pair{Language::SerbianCyrillic, QLatin1String("sr")}};

constexpr std::array kThemes{std::pair{Appearance::Mode::FollowDesktop, QLatin1String("desktop")},
                             std::pair{Appearance::Mode::Light, QLatin1String("light")},
                             std::pair{Appearance::Mode::Dark, QLatin1String("dark")}};

template <class Pairs, class Key>
QString codeIn(const Pairs& pairs, Key key) {
    return std::find_if(pairs.begin(), pairs.end(),
                        [&](const auto& each) { return each.first == key; })
        ->second;
}

template <class Key, class Pairs>
std::optional<Key> keyIn(const Pairs& pairs, const QString& code) {
    const auto found = std::find_if(pairs.begin(), pairs.end(),
                                    [&](const auto& each) { return each.second == code; });
    return found == pairs.end() ? std::nullopt : std::optional<Key>(found->first);
}

Language languageOfDesktop() {
    const QLocale desktop = QLocale::system();
    if (desktop.language() != QLocale::Serbian) {
        return Language::English;
    }
    return desktop.script() == QLocale::LatinScript ? Language::SerbianLatin
                                                    : Language::SerbianCyrillic;
}

int nearestPercent(int percent) {
    const auto& sizes = Preferences::kTextPercents;
    return *std::min_element(sizes.begin(), sizes.end(), [=](int a, int b) {
        return std::abs(a - percent) < std::abs(b - percent);
    });
}

} // namespace

QString languageCode(Language language) {
    return codeIn(kLanguages, language);
}

std::optional<Language> languageOf(const QString& code) {
    return keyIn<Language>(kLanguages, code);
}

QString themeCode(Appearance::Mode mode) {
    return codeIn(kThemes, mode);
}

std::optional<Appearance::Mode> themeOf(const QString& code) {
    return keyIn<Appearance::Mode>(kThemes, code);
}

QString Preferences::standardFile() {
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
           QStringLiteral("/zaklon.ini");
}

Preferences::Preferences(const QString& file, QObject* parent)
    : QObject(parent), m_file(new QSettings(file, QSettings::IniFormat, this)) {
    read();
}

Preferences::~Preferences() = default;

void Preferences::read() {
    const QStringList present = m_file->allKeys();
    for (const QString& key : present) {
        if (std::find(kKnown.begin(), kKnown.end(), key) == kKnown.end()) {
            m_file->remove(key);
        }
    }
    const auto number = [this](const QString& key, int otherwise) {
        bool isNumber = false;
        const int value = m_file->value(key).toInt(&isNumber);
        return isNumber ? value : otherwise;
    };
    m_language = languageOf(m_file->value(kLanguage).toString()).value_or(languageOfDesktop());
    m_theme = themeOf(m_file->value(kTheme).toString()).value_or(m_theme);
    m_textPercent = nearestPercent(number(kTextPercent, m_textPercent));
    m_lockMinutes = std::clamp(number(kLockMinutes, m_lockMinutes), 1, 15);
    m_revealSeconds = std::clamp(number(kRevealSeconds, m_revealSeconds), 5, 60);
    m_hidesBehindOthers = m_file->value(kHidesBehindOthers, m_hidesBehindOthers).toBool();
    m_remembersFolder = m_file->value(kRemembersFolder).toBool();
    m_folder = m_remembersFolder ? m_file->value(kFolder).toString() : QString();
}

void Preferences::write(QLatin1String key, const QVariant& value) {
    m_file->setValue(key, value);
    m_file->sync();
}

void Preferences::setLanguage(Language language) {
    if (language == m_language) {
        return;
    }
    m_language = language;
    write(kLanguage, languageCode(language));
    Q_EMIT languageChanged();
}

void Preferences::setTheme(Appearance::Mode mode) {
    m_theme = mode;
    write(kTheme, themeCode(mode));
    Q_EMIT appearanceChanged();
}

void Preferences::setTextPercent(int percent) {
    m_textPercent = nearestPercent(percent);
    write(kTextPercent, m_textPercent);
    Q_EMIT appearanceChanged();
}

void Preferences::setLockMinutes(int minutes) {
    m_lockMinutes = std::clamp(minutes, 1, 15);
    write(kLockMinutes, m_lockMinutes);
    Q_EMIT lockMinutesChanged();
}

void Preferences::setRevealSeconds(int seconds) {
    m_revealSeconds = std::clamp(seconds, 5, 60);
    write(kRevealSeconds, m_revealSeconds);
    Q_EMIT revealSecondsChanged();
}

void Preferences::setHidesBehindOthers(bool hides) {
    m_hidesBehindOthers = hides;
    write(kHidesBehindOthers, hides);
    Q_EMIT hidesBehindOthersChanged();
}

void Preferences::setRemembersFolder(bool remembers) {
    m_remembersFolder = remembers;
    write(kRemembersFolder, remembers);
    if (!remembers) {
        m_folder.clear();
        m_file->remove(kFolder);
        m_file->sync();
    }
}

void Preferences::setFolder(const QString& folder) {
    if (m_remembersFolder) {
        m_folder = folder;
        write(kFolder, folder);
    }
}

} // namespace zaklon::ui
