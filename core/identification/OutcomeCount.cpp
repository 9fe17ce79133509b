// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/OutcomeCount.h"

#include <algorithm>

namespace zaklon {

OutcomeCount& outcomeOf(std::vector<OutcomeCount>& counts, std::string_view outcome) {
    const auto known = fromCode<ProcedureOutcome>(outcome).value_or(ProcedureOutcome::NotStated);
    const auto found = std::find_if(counts.begin(), counts.end(),
                                    [&](const auto& each) { return each.outcome == known; });
    return found == counts.end() ? counts.emplace_back(OutcomeCount{known, 0, {}}) : *found;
}

} // namespace zaklon
