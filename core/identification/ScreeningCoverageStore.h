// SPDX-License-Identifier: GPL-3.0-or-later
// How early people are screened after they come (domain.md 10.3; needs A53).
#pragma once

#include "core/identification/IdentificationLimits.h"
#include "core/vault/Records.h"

namespace zaklon {

/// People who came in a span, by when their first screening was completed: counted from the day of
/// admission, or from the first contact of whoever was not admitted anywhere. Only days are
/// recorded.
struct ScreeningCoverage {
    int persons = 0;
    int early = 0;    ///< within the days of `screeningEarlyHours`
    int complete = 0; ///< later, within those of `screeningCompleteHours`
    int later = 0;
    int never = 0;
};

/// Hours as far as days can tell: 24 are the same or the next day.
int startedDays(int hours);

/// NoPermission.
Result<ScreeningCoverage> screeningCoverage(const CaseworkRecords& casework,
                                            const IdentificationLimits& limits, Date from, Date to);

} // namespace zaklon
