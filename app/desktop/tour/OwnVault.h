// SPDX-License-Identifier: GPL-3.0-or-later
// A vault of one's own in a scratch folder, from its first page on: what is empty at first, and
// what can be looked at only after something was saved.
#pragma once

#include "app/desktop/tour/TourStep.h"

namespace zaklon::desktop {

/// From the first page of the first run until the vault is open.
void makeOwnVault(TourScript& tour, const QString& scratch);
/// From the first page of the first run on: the empty vault, then with somebody registered.
void ownVault(TourScript& tour, const QString& scratch);

} // namespace zaklon::desktop
