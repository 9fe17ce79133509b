// SPDX-License-Identifier: GPL-3.0-or-later
// How a search begins by itself (needs D40).
#pragma once

#include "core/outreach/SearchPlan.h"
#include "core/vault/Transaction.h"

namespace zaklon {

/// Saves the search unless one of the person goes on, paused or not.
Status searchUnlessSearched(Transaction& transaction, const CaseworkRecords& casework,
                            const SearchPlan& search);

} // namespace zaklon
