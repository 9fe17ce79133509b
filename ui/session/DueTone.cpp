// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/DueTone.h"

namespace zaklon::ui {

Tone toneOfDue(Date due, Date today, int soonDays) {
    const auto days = today.daysUntil(due);
    if (days < 0) {
        return Tone::High;
    }
    if (days == 0) {
        return Tone::Accent;
    }
    return days <= soonDays ? Tone::Attention : Tone::Neutral;
}

} // namespace zaklon::ui
