// SPDX-License-Identifier: GPL-3.0-or-later
// One way in which somebody may see the program.
#pragma once

#include "core/base/LocalizedText.h"
#include "ui/theme/Appearance.h"

#include <QSize>
#include <QString>

#include <vector>

namespace zaklon::desktop {

struct Look {
    QString name; ///< of its folder
    Language language = Language::English;
    ui::Appearance::Mode theme = ui::Appearance::Mode::Light;
    QSize size;
    int textPercent = 100;
    bool mirrored = false;
};

/// Every theme, language and size of ui.md 13, larger text, and one from right to left.
std::vector<Look> everyLook();

} // namespace zaklon::desktop
