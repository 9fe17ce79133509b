// SPDX-License-Identifier: GPL-3.0-or-later
// How early people are screened after they come, and who never was (domain.md 10.3; needs A53).
#pragma once

#include "core/base/RecordId.h"
#include "core/identification/ScreeningRule.h"
#include "core/vault/Records.h"

#include <optional>
#include <string>
#include <vector>

namespace zaklon {

/// People who came in a span, by when their first screening was completed (ScreeningClass): counted
/// from the moment of arrival where that and the moment of the screening are known, else from the
/// day of admission, or from the first contact of whoever was not admitted anywhere.
struct ScreeningCoverage {
    int persons = 0;
    int early = 0;
    int complete = 0;
    int later = 0;
    int never = 0;
    int byMoment = 0; ///< of those screened; the others are counted in days
};

/// Who stands behind `never`.
struct UnscreenedRow {
    RecordId person;
    std::string caseCode;
    Date came;
    bool admitted = false; ///< else met for the first time on that day
    bool openFile = true;  ///< else nobody works on the file any more
};

/// The day of the person's first admission, or else of the first contact. NoPermission.
Result<std::optional<Date>> cameOn(const CaseworkRecords& casework, const RecordId& person);

/// NoPermission.
Result<ScreeningCoverage> screeningCoverage(const CaseworkRecords& casework,
                                            const IdentificationLimits& limits, Date from, Date to);

/// Whoever came last first, at most so many. NoPermission.
Result<std::vector<UnscreenedRow>> unscreened(const CaseworkRecords& casework,
                                              const IdentificationLimits& limits, Date from,
                                              Date to, int most);

} // namespace zaklon
