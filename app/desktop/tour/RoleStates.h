// SPDX-License-Identifier: GPL-3.0-or-later
// Who may open the demonstration, and what each of them sees. Nothing is saved.
#pragma once

#include "app/desktop/tour/TourStep.h"

namespace zaklon::desktop {

/// On the lock screen, of somebody of the demonstration.
void unlock(TourScript& tour, const QString& userName);
/// A colleague's access, its end, and new passphrases: one's own and hers.
void staff(TourScript& tour);
/// On the lock screen: what is left to whoever forgot the passphrase.
void forgottenPassphrase(TourScript& tour);
/// From lock screen to lock screen: a short walk as everybody who sees less than a coordinator.
void eachOtherRole(TourScript& tour);

} // namespace zaklon::desktop
