// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Translation.h"

#include "ui/session/Preferences.h"

#include <QCoreApplication>
#include <QLocale>

static void initResources() {
    Q_INIT_RESOURCE(zaklon_i18n); // a static library's resources do not announce themselves
}

namespace zaklon::desktop {

namespace {

QLocale localeOf(Language language) {
    switch (language) {
    case Language::SerbianLatin:
        return QLocale(QLocale::Serbian, QLocale::LatinScript, QLocale::Serbia);
    case Language::SerbianCyrillic:
        return QLocale(QLocale::Serbian, QLocale::CyrillicScript, QLocale::Serbia);
    case Language::English:
        break;
    }
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

Translation::Translation() {
    initResources();
}

Translation::~Translation() = default;

void Translation::install(Language language) {
    for (const auto& translator : m_translators) {
        QCoreApplication::removeTranslator(translator.get());
    }
    m_translators.clear();
    QLocale::setDefault(localeOf(language));
    // By name: QTranslator looks for sr-Latn where our file says sr@latin.
    auto ours = std::make_unique<QTranslator>();
    if (ours->load(QStringLiteral(":/i18n/zaklon_%1.qm").arg(ui::languageCode(language)))) {
        QCoreApplication::installTranslator(ours.get());
        m_translators.push_back(std::move(ours));
    }
}

} // namespace zaklon::desktop
