// SPDX-License-Identifier: GPL-3.0-or-later
// What this laptop remembers between two starts. Everything else is in the vault: a key that is
// not on this list is removed from the file.
#pragma once

#include "core/base/LocalizedText.h"
#include "ui/theme/Appearance.h"

#include <QObject>
#include <QString>

#include <array>
#include <optional>

class QSettings;

namespace zaklon::ui {

class Preferences final : public QObject {
    Q_OBJECT

  public:
    /// Opens the file and removes what does not belong there.
    explicit Preferences(const QString& file, QObject* parent = nullptr);
    ~Preferences() override;

    /// Where the program keeps them.
    static QString standardFile();

    /// Sizes of the text that can be chosen.
    static constexpr std::array kTextPercents{100, 110, 125, 150, 175, 200};

    Language language() const { return m_language; }
    Appearance::Mode theme() const { return m_theme; }
    int textPercent() const { return m_textPercent; }              ///< one of kTextPercents
    int lockMinutes() const { return m_lockMinutes; }              ///< 1 to 15
    int revealSeconds() const { return m_revealSeconds; }          ///< 5 to 60
    bool hidesBehindOthers() const { return m_hidesBehindOthers; } ///< after a minute
    bool remembersFolder() const { return m_remembersFolder; }     ///< off unless somebody wants it
    QString folder() const { return m_folder; }                    ///< empty unless remembered

    void setLanguage(Language language);
    void setTheme(Appearance::Mode mode);
    void setTextPercent(int percent);
    void setLockMinutes(int minutes);
    void setRevealSeconds(int seconds);
    void setHidesBehindOthers(bool hides);
    void setRemembersFolder(bool remembers);
    /// Kept only if remembersFolder().
    void setFolder(const QString& folder);

    /// For this start only: options of the command line are not written to the file.
    void overrideLanguage(Language language) { m_language = language; }
    void overrideTheme(Appearance::Mode mode) { m_theme = mode; }
    void overrideTextPercent(int percent) { m_textPercent = percent; }

  Q_SIGNALS:
    void languageChanged();
    void appearanceChanged();
    void lockMinutesChanged();
    void revealSecondsChanged();
    void hidesBehindOthersChanged();

  private:
    void read();
    void write(QLatin1String key, const QVariant& value);

    QSettings* m_file;
    Language m_language = Language::English;
    Appearance::Mode m_theme = Appearance::Mode::FollowDesktop;
    int m_textPercent = 100;
    int m_lockMinutes = 5;
    int m_revealSeconds = 20;
    bool m_hidesBehindOthers = true;
    bool m_remembersFolder = false;
    QString m_folder;
};

/// `en`, `sr@latin`, `sr`: as in file names of translations and on the command line.
QString languageCode(Language language);
std::optional<Language> languageOf(const QString& code);
QString themeCode(Appearance::Mode mode);
std::optional<Appearance::Mode> themeOf(const QString& code);

} // namespace zaklon::ui
