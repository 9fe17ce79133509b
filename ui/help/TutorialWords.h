// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/Tutorial.h"

#include <QString>

namespace zaklon::ui {

struct TutorialText {
    QString title;
    QString how; ///< which keys, and what to notice
};

/// What a step of the first-day tutorial asks for.
TutorialText tutorialText(TutorialStep step);

} // namespace zaklon::ui
