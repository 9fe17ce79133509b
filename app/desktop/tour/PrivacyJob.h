// SPDX-License-Identifier: GPL-3.0-or-later
// Half a form left and found again, a record as on another day, a presentation with codes only.
#pragma once

#include "app/desktop/tour/TourStep.h"

namespace zaklon::desktop {

/// Half a form is left in the documents of somebody, so that it waits as a draft.
void leaveHalfAForm(TourScript& tour);
/// Who comes back finds it in Today, is offered what was typed, and discards it.
void findHalfAForm(TourScript& tour);
/// Both, with a lock between them. Leaves the records as they were.
void leaveAndComeBack(TourScript& tour);

} // namespace zaklon::desktop
