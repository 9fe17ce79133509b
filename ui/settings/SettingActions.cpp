// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingActions.h"

#include "ui/components/KeyAction.h"

#include <QAction>
#include <QCoreApplication>

#include <array>
#include <functional>
#include <tuple>

namespace zaklon::ui {

namespace {

struct SettingWords {
    Q_DECLARE_TR_FUNCTIONS(SettingActions)
};

class Maker {
  public:
    Maker(Preferences& preferences, QObject* parent)
        : m_preferences(preferences), m_parent(parent) {}

    /// A choice that is in force as long as `holds`. `otherWords`: by which it is found too.
    void choice(const QString& text, const QString& otherWords, std::function<void()> set,
                std::function<bool()> holds) {
        auto* action = make(text, otherWords);
        action->setCheckable(true);
        action->setChecked(holds());
        const auto show = [action, holds] { action->setChecked(holds()); };
        QObject::connect(&m_preferences, &Preferences::appearanceChanged, action, show);
        QObject::connect(&m_preferences, &Preferences::languageChanged, action, show);
        QObject::connect(&m_preferences, &Preferences::hidesBehindOthersChanged, action, show);
        QObject::connect(action, &QAction::triggered, &m_preferences,
                         [set = std::move(set)] { set(); });
    }
    void control(const QString& text, const QString& otherWords, const char* name) {
        make(text, otherWords)->setData(QString::fromLatin1(name));
    }
    const QList<QAction*>& made() const { return m_made; }

  private:
    QAction* make(const QString& text, const QString& otherWords) {
        auto* action = new QAction(text, m_parent);
        setKeyWords(*action, otherWords);
        action->setObjectName(QStringLiteral("setting-%1").arg(m_made.size()));
        m_made << action;
        return action;
    }

    Preferences& m_preferences;
    QObject* m_parent;
    QList<QAction*> m_made;
};

} // namespace

QList<QAction*> settingActions(Preferences& preferences, QObject* parent) {
    Maker make(preferences, parent);
    const std::array themes{
        std::tuple{Appearance::Mode::Light, SettingWords::tr("Theme: light"),
                   //: other words by which the command box finds 'Theme: light'; never shown
                   SettingWords::tr("bright white day colours look appearance")},
        std::tuple{Appearance::Mode::Dark, SettingWords::tr("Theme: dark"),
                   //: other words by which the command box finds 'Theme: dark'; never shown
                   SettingWords::tr("black night dim colours look appearance")},
        std::tuple{Appearance::Mode::FollowDesktop, SettingWords::tr("Theme: as the desktop"),
                   //: other words by which the command box finds 'Theme: as the desktop'
                   SettingWords::tr("automatic system colours look appearance")}};
    for (const auto& [mode, text, otherWords] : themes) {
        make.choice(
            text, otherWords, [&preferences, mode = mode] { preferences.setTheme(mode); },
            [&preferences, mode = mode] { return preferences.theme() == mode; });
    }
    // Each language in its own words: whoever cannot read the present one must find it.
    const std::array languages{
        std::tuple{Language::English, QStringLiteral("English"),
                   QStringLiteral("language jezik engleski енглески")},
        std::tuple{Language::SerbianLatin, QStringLiteral("Srpski"),
                   QStringLiteral("language jezik serbian latinica latin script pismo alphabet")},
        std::tuple{
            Language::SerbianCyrillic, QStringLiteral("Српски"),
            QStringLiteral("language jezik serbian ćirilica cyrillic script pismo alphabet")}};
    for (const auto& [language, name, otherWords] : languages) {
        make.choice(
            SettingWords::tr("Language: %1").arg(name), otherWords,
            [&preferences, language = language] { preferences.setLanguage(language); },
            [&preferences, language = language] { return preferences.language() == language; });
    }
    for (const int percent : Preferences::kTextPercents) {
        make.choice(
            SettingWords::tr("Size of the text: %1 %").arg(percent),
            //: other words by which the command box finds the sizes of the text; never shown
            SettingWords::tr("bigger larger smaller letters font zoom magnify"),
            [&preferences, percent] { preferences.setTextPercent(percent); },
            [&preferences, percent] { return preferences.textPercent() == percent; });
    }
    make.control(SettingWords::tr("How long a revealed name stays"),
                 //: other words by which the command box finds 'How long a revealed name stays'
                 SettingWords::tr("reveal hide again names seconds after time"), "settingsReveal");
    make.control(SettingWords::tr("When the program locks by itself"),
                 //: other words by which the command box finds 'When the program locks by itself'
                 SettingWords::tr("lock after minutes time idle automatic"), "settingsLock");
    make.choice(
        SettingWords::tr("Hide the window when it is behind others"),
        //: other words by which the command box finds 'Hide the window when it is behind others'
        SettingWords::tr("cover clock minute focus away"),
        [&preferences] { preferences.setHidesBehindOthers(!preferences.hidesBehindOthers()); },
        [&preferences] { return preferences.hidesBehindOthers(); });
    make.control(SettingWords::tr("Remember where the vault is"),
                 //: other words by which the command box finds 'Remember where the vault is'
                 SettingWords::tr("folder place path open start last"), "settingsFolder");
    return make.made();
}

} // namespace zaklon::ui
