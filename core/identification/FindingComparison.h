// SPDX-License-Identifier: GPL-3.0-or-later
// What we found at first beside what the authority decided, and why (need D26): how often a first
// look and the official outcome part, and for which reasons.
#pragma once

#include "core/identification/IdentificationProcedure.h"
#include "core/identification/InstitutionStore.h"

#include <vector>

namespace zaklon {

/// Procedures of one finding that ended in one way, or have not ended.
struct FindingOutcome {
    ProcedureOutcome outcome = ProcedureOutcome::NotStated;
    int procedures = 0;
    std::vector<CodeCount> reasons; ///< most frequent first; a procedure may have several
};

struct FindingRow {
    Code finding; ///< empty: none was written down
    int procedures = 0;
    std::vector<FindingOutcome> outcomes; ///< most frequent first
};

/// The finding with most procedures first. Counts procedures, not people, by their outcome as it
/// stands. NoPermission.
Result<std::vector<FindingRow>> findingsAndOutcomes(const CaseworkRecords& casework);

} // namespace zaklon
