// SPDX-License-Identifier: GPL-3.0-or-later
// How a search begins by itself, and goes on with the contacts that are written down (needs D40).
#pragma once

#include "core/outreach/SearchPlanStore.h"
#include "core/vault/Transaction.h"

#include <functional>
#include <optional>

namespace zaklon {

class Vault;

/// A search by the session's worker for a reason of the list search_reason, which begins on a day
/// and goes on every so many days.
SearchPlan searchFor(const RecordId& person, std::string_view reason, int everyDays,
                     const Session& session, Date today);

/// Saves the search unless one of the person goes on, paused or not. One that runs is due on the
/// first day from its own on which a way is safe (AttemptRules.h); without one, on its own. It is
/// paused where the last one ended in danger (SearchFacts::endedInDanger).
Status searchUnlessSearched(Transaction& transaction, const Vault& vault, SearchPlan search,
                            const LocalTime& now, const CodeLists& codes);

/// Saves a contact by `save`, and what it changes in the searches of its person (followContact). A
/// role that writes no searches leaves them as they are.
Status saveContact(Transaction& transaction, const CaseworkRecords& casework,
                   const std::optional<ConfidentialRecords>& confidential, const Contact& contact,
                   const std::function<Status()>& save, const LocalTime& now,
                   const CodeLists& codes);

} // namespace zaklon
