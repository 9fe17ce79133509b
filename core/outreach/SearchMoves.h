// SPDX-License-Identifier: GPL-3.0-or-later
// How a search begins by itself (needs D40).
#pragma once

#include "core/outreach/SearchPlan.h"
#include "core/vault/Transaction.h"

namespace zaklon {

/// A search by the session's worker for a reason of the list search_reason, which begins on a day
/// and goes on every so many days.
SearchPlan searchFor(const RecordId& person, std::string_view reason, int everyDays,
                     const Session& session, Date today);

/// Saves the search unless one of the person goes on, paused or not.
Status searchUnlessSearched(Transaction& transaction, const CaseworkRecords& casework,
                            const SearchPlan& search);

} // namespace zaklon
