// SPDX-License-Identifier: GPL-3.0-or-later
// The main job of the program, done through its widgets.
#pragma once

#include "app/desktop/tour/TourStep.h"

namespace zaklon::desktop {

/// What the main job types, for whoever looks afterwards. Everything is invented.
namespace mainjob {
QString provider();
QString pseudonym();
QString request();
/// Where it leaves the referral.
QString pdfFile(const QString& scratch);
} // namespace mainjob

/// Adds a provider, registers a person, assesses, plans, records consent, refers, finds again.
void doMainJob(TourScript& tour, const QString& scratch);

} // namespace zaklon::desktop
