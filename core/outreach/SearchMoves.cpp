// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outreach/SearchMoves.h"

#include <algorithm>

namespace zaklon {

SearchPlan searchFor(const RecordId& person, std::string_view reason, int everyDays,
                     const Session& session, Date today) {
    SearchPlan plan;
    plan.id = RecordId::generate();
    plan.person = person;
    plan.reason = Code{std::string(reason)};
    plan.openedOn = today;
    plan.owner = session.worker.id;
    plan.everyDays = everyDays;
    plan.nextOn = today.plusDays(everyDays);
    return plan;
}

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
