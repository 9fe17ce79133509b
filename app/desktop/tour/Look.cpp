// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour/Look.h"

#include "ui/session/Preferences.h"

namespace zaklon::desktop {

namespace {

using Mode = ui::Appearance::Mode;

constexpr QSize kLaptop(1366, 768);
constexpr QSize kDesk(1920, 1080);

Look look(Language language, Mode theme, const QSize& size, int textPercent = 100,
          bool mirrored = false) {
    QString name = QStringLiteral("%1-%2-%3x%4")
                       .arg(ui::languageCode(language), ui::themeCode(theme))
                       .arg(size.width())
                       .arg(size.height());
    if (textPercent != 100) {
        name += QStringLiteral("-text%1").arg(textPercent);
    }
    if (mirrored) {
        name += QStringLiteral("-mirrored");
    }
    return {name, language, theme, size, textPercent, mirrored};
}

} // namespace

std::vector<Look> everyLook() {
    std::vector<Look> all;
    // By language: each has a demonstration of its own, which is opened once.
    for (const Language language :
         {Language::English, Language::SerbianLatin, Language::SerbianCyrillic}) {
        for (const QSize& size : {kLaptop, kDesk}) {
            for (const Mode theme : {Mode::Light, Mode::Dark}) {
                all.push_back(look(language, theme, size));
            }
        }
    }
    all.push_back(look(Language::SerbianLatin, Mode::Light, kLaptop, 150));
    all.push_back(look(Language::English, Mode::Light, kLaptop, 200));
    // A fifth longer than English: what fits there may not fit here.
    all.push_back(look(Language::SerbianLatin, Mode::Dark, kLaptop, 200));
    all.push_back(look(Language::English, Mode::Light, kLaptop, 100, true));
    return all;
}

} // namespace zaklon::desktop
