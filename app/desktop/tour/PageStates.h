// SPDX-License-Identifier: GPL-3.0-or-later
// States of pages that nobody sees at first: chosen rows, tabs, a form that was refused, a
// passphrase that does not open. Nothing is saved.
#pragma once

#include "app/desktop/tour/TourStep.h"

namespace zaklon::desktop {

/// Several people at once: chosen in the list, opened beside each other.
void workWithSeveral(TourScript& tour);
/// Of the person who is shown: a form that was saved too early says what it needs.
void refusedForm(TourScript& tour);
/// The steps of the first day beside the page.
void firstDay(TourScript& tour);
/// A referral that waits for its answer, and an answer that says nothing.
void answers(TourScript& tour);
/// What could not be done is told above the page.
void failure(TourScript& tour);
/// On the lock screen.
void wrongPassphrase(TourScript& tour);

} // namespace zaklon::desktop
