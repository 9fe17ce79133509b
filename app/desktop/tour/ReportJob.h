// SPDX-License-Identifier: GPL-3.0-or-later
// The road of reports, done through its widgets: a call, a report, a group of eight, what they
// share.
#pragma once

#include "app/desktop/tour/TourStep.h"

namespace zaklon::desktop {

/// What the job types, for whoever looks afterwards. Everything is invented.
namespace reportjob {
constexpr int kGroup = 8;
QString employer();
QString called();
} // namespace reportjob

/// Logs a call, makes a report of it, puts eight people on it with facts, an employer and a
/// reaction, and looks at the patterns.
void doReportJob(TourScript& tour);

} // namespace zaklon::desktop
