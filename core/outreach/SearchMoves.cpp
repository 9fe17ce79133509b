// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outreach/SearchMoves.h"

#include <algorithm>

namespace zaklon {

Status searchUnlessSearched(Transaction& transaction, const CaseworkRecords& casework,
                            const SearchPlan& search) {
    const auto plans = casework.where<SearchPlan>("person", search.person);
    if (!plans) {
        return passOn(plans);
    }
    const bool goesOn = std::any_of(plans->begin(), plans->end(), [](const SearchPlan& plan) {
        return plan.state != SearchState::Ended;
    });
    return goesOn ? Status() : transaction.save(search);
}

} // namespace zaklon
