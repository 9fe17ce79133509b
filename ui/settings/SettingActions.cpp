// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingActions.h"

#include <QAction>
#include <QCoreApplication>

#include <array>
#include <functional>

namespace zaklon::ui {

namespace {

struct SettingWords {
    Q_DECLARE_TR_FUNCTIONS(SettingActions)
};

class Maker {
  public:
    Maker(Preferences& preferences, QObject* parent)
        : m_preferences(preferences), m_parent(parent) {}

    /// A choice that is in force as long as `holds`.
    void choice(const QString& text, std::function<void()> set, std::function<bool()> holds) {
        auto* action = make(text);
        action->setCheckable(true);
        action->setChecked(holds());
        const auto show = [action, holds] { action->setChecked(holds()); };
        QObject::connect(&m_preferences, &Preferences::appearanceChanged, action, show);
        QObject::connect(&m_preferences, &Preferences::languageChanged, action, show);
        QObject::connect(&m_preferences, &Preferences::hidesBehindOthersChanged, action, show);
        QObject::connect(action, &QAction::triggered, &m_preferences,
                         [set = std::move(set)] { set(); });
    }
    void control(const QString& text, const char* name) {
        make(text)->setData(QString::fromLatin1(name));
    }
    const QList<QAction*>& made() const { return m_made; }

  private:
    QAction* make(const QString& text) {
        auto* action = new QAction(text, m_parent);
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
        std::pair{Appearance::Mode::Light, SettingWords::tr("Theme: light")},
        std::pair{Appearance::Mode::Dark, SettingWords::tr("Theme: dark")},
        std::pair{Appearance::Mode::FollowDesktop, SettingWords::tr("Theme: as the desktop")}};
    for (const auto& [mode, text] : themes) {
        make.choice(
            text, [&preferences, mode = mode] { preferences.setTheme(mode); },
            [&preferences, mode = mode] { return preferences.theme() == mode; });
    }
    // Each language in its own words: whoever cannot read the present one must find it.
    const std::array languages{
        std::pair{Language::English, QStringLiteral("English (engleski)")},
        std::pair{Language::SerbianLatin, QStringLiteral("Srpski (Serbian)")},
        std::pair{Language::SerbianCyrillic, QStringLiteral("Српски (Serbian)")}};
    for (const auto& [language, name] : languages) {
        make.choice(
            SettingWords::tr("Language: %1").arg(name),
            [&preferences, language = language] { preferences.setLanguage(language); },
            [&preferences, language = language] { return preferences.language() == language; });
    }
    for (const int percent : Preferences::kTextPercents) {
        make.choice(
            SettingWords::tr("Size of the text: %1 %").arg(percent),
            [&preferences, percent] { preferences.setTextPercent(percent); },
            [&preferences, percent] { return preferences.textPercent() == percent; });
    }
    make.control(SettingWords::tr("How long a revealed name stays"), "settingsReveal");
    make.control(SettingWords::tr("When the program locks by itself"), "settingsLock");
    make.choice(
        SettingWords::tr("Hide the window when it is behind others"),
        [&preferences] { preferences.setHidesBehindOthers(!preferences.hidesBehindOthers()); },
        [&preferences] { return preferences.hidesBehindOthers(); });
    make.control(SettingWords::tr("Remember where the vault is"), "settingsFolder");
    return make.made();
}

} // namespace zaklon::ui
