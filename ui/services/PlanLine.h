// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the care plan as it is shown.
#pragma once

#include "core/base/RecordId.h"
#include "ui/theme/Icon.h"

#include <QString>

namespace zaklon::ui {

enum class PlanKind { Need, Goal, Action };

struct PlanLine {
    PlanKind kind = PlanKind::Need;
    RecordId id;
    QString title;
    IconName icon = IconName::Care;
    Tone iconTone = Tone::Neutral;
    QString note; ///< what stands in the way; empty for nothing
    QString who;  ///< initials of the responsible colleague; empty for none
    QString chip; ///< state, day, or since when nobody meets it; empty for none
    Tone tone = Tone::Neutral;
};

} // namespace zaklon::ui
