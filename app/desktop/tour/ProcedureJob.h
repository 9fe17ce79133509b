// SPDX-License-Identifier: GPL-3.0-or-later
// One report on its whole way, done through the widgets: dismissed, followed up, reviewed, changed,
// closed together with the person, and looked after afterwards.
#pragma once

#include "app/desktop/tour/TourStep.h"

namespace zaklon::desktop {

/// For the person whose page is open. In the middle it tries to close the file too early, and is
/// refused.
void walkProcedure(TourScript& tour);
/// Goes to the page of who is falling through and its three views.
void visitFallingThrough(TourScript& tour);

} // namespace zaklon::desktop
