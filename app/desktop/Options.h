// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of the desktop program.
#pragma once

#include "core/base/LocalizedText.h"
#include "ui/theme/Appearance.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace zaklon::desktop {

struct Options {
    QString vault;          ///< empty: where the last one is remembered, or the usual place
    QString tour;           ///< folder for pictures; empty: no tour
    bool onlyPages = false; ///< the tour looks at every page and does not do the main job
    bool everyLook = false; ///< the same in every theme, language and size
    bool mirrored = false;  ///< from right to left, in letters that nobody reads: a test
    std::optional<int> textPercent;
    bool demonstration = false;       ///< open the demonstration, make it first if needed
    std::optional<Language> language; ///< for this start only
    std::optional<ui::Appearance::Mode> theme;
    std::optional<QSize> size;
};

/// What to print and with which code to leave, instead of options.
struct OptionsAnswer {
    QString text;
    int exitCode = 0;
};

/// Reads arguments, the first one being the program's name.
std::variant<Options, OptionsAnswer> readOptions(const QStringList& arguments);

} // namespace zaklon::desktop
