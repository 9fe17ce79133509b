// SPDX-License-Identifier: GPL-3.0-or-later
// How early people are screened after they come (domain.md 10.3; needs A53).
#pragma once

#include "core/identification/IdentificationLimits.h"
#include "core/vault/Records.h"

namespace zaklon {

/// People whose first contact lies in a span, by when their first screening was completed. Only
/// days are recorded: 24 hours are the next day.
struct ScreeningCoverage {
    int persons = 0;
    int early = 0;    ///< within `screeningEarlyHours`
    int complete = 0; ///< later, within `screeningCompleteHours`
    int later = 0;
    int never = 0;
};

/// NoPermission.
Result<ScreeningCoverage> screeningCoverage(const CaseworkRecords& casework,
                                            const IdentificationLimits& limits, Date from, Date to);

} // namespace zaklon
