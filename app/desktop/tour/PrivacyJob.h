// SPDX-License-Identifier: GPL-3.0-or-later
// Half a form left and found again, a record as on another day, a presentation with codes only.
#pragma once

#include "app/desktop/tour/TourStep.h"

namespace zaklon::desktop {

/// Leaves the records as they were.
void leaveAndComeBack(TourScript& tour);

} // namespace zaklon::desktop
