// SPDX-License-Identifier: GPL-3.0-or-later
// Procedures counted by how they ended, with the reasons of each way to end: the same numbers for
// whoever reported, whoever decided and what we found at first.
#pragma once

#include "core/identification/IdentificationProcedure.h"

#include <string_view>
#include <utility>
#include <vector>

namespace zaklon {

using CodeCount = std::pair<Code, int>;

/// Procedures that ended in one way, or have not ended.
struct OutcomeCount {
    ProcedureOutcome outcome = ProcedureOutcome::NotStated;
    int procedures = 0;
    std::vector<CodeCount> reasons; ///< most frequent first; a procedure may have several

    bool operator==(const OutcomeCount&) const = default;
};

/// The count of an outcome by its code; one more if there is none yet. A code that this program
/// does not know says nothing of how it ended.
OutcomeCount& outcomeOf(std::vector<OutcomeCount>& counts, std::string_view outcome);

} // namespace zaklon
