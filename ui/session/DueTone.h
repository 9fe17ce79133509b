// SPDX-License-Identifier: GPL-3.0-or-later
// The tone of a due day, the same wherever it stands; its words are Words::due.
#pragma once

#include "core/base/Date.h"
#include "ui/theme/Theme.h"

namespace zaklon::ui {

inline constexpr int kSoonDays = 3;

/// Overdue high, today accent, soon attention, later neutral (ui.md 2.2). What takes weeks to bring
/// about, such as a new paper, is soon for longer.
Tone toneOfDue(Date due, Date today, int soonDays = kSoonDays);

} // namespace zaklon::ui
