// SPDX-License-Identifier: GPL-3.0-or-later
// What we found at first beside what the authority decided, and why (need D26): how often a first
// look and the official outcome part, and for which reasons.
#pragma once

#include "core/identification/OutcomeCount.h"
#include "core/vault/Records.h"

#include <vector>

namespace zaklon {

struct FindingRow {
    Code finding; ///< empty: none was written down
    int procedures = 0;
    std::vector<OutcomeCount> outcomes; ///< most frequent first
};

/// The finding with most procedures first. Counts procedures, not people, by their outcome as it
/// stands. NoPermission.
Result<std::vector<FindingRow>> findingsAndOutcomes(const CaseworkRecords& casework);

} // namespace zaklon
