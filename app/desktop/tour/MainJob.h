// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the tour that helps one person.
#pragma once

#include "app/desktop/tour/TourStep.h"

namespace zaklon::desktop {

void doMainJob(TourScript& tour);

} // namespace zaklon::desktop
