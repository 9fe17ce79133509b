// SPDX-License-Identifier: GPL-3.0-or-later
// Searches of a person in the vault, and what one more contact changes in them.
#pragma once

#include "core/codes/CodeLists.h"
#include "core/outreach/AttemptRules.h"
#include "core/vault/Transaction.h"

#include <optional>
#include <string>
#include <vector>

namespace zaklon {

/// Everything that a search of one person is judged from.
struct SearchFacts {
    std::vector<SearchPlan> plans; ///< newest first
    std::vector<Contact> contacts;
    std::vector<SafeContact> ways;       ///< none without the confidential key
    std::vector<std::string> dangerEnds; ///< as the organisation's list says (SearchEnds.h)

    /// The newest plan that runs; nullptr if none does.
    const SearchPlan* running() const;
    /// The same, or else the newest that is paused.
    const SearchPlan* goingOn() const;
    /// The newest search ended because going on would bring danger, and nobody reached the person
    /// on a later day: whatever search begins now waits until somebody looks whether it is safe
    /// (needs D41, D42).
    bool endedInDanger(const LocalTime& now) const;
    /// What is proposed for a plan, not before a day if one is given.
    AttemptProposal proposal(const SearchPlan& plan, const LocalTime& now,
                             std::optional<Date> notBefore = std::nullopt) const;
};

/// NoPermission.
Result<SearchFacts> readSearchFacts(const CaseworkRecords& casework,
                                    const std::optional<ConfidentialRecords>& confidential,
                                    const RecordId& person, const CodeLists& codes);

/// Saves what a contact, the newest one, changes in the running searches of its person
/// (afterContact). `facts` are those from before it was saved. Nothing is changed by an older
/// contact, by one on a day before the search was opened, nor by a correction that leaves when it
/// was, its result, its safety and who made it as they were. Before a correction is followed, what
/// the contact ended as it was written before runs again as after unfollowContact: whoever was not
/// reached after all is looked for (needs D40, D42).
Status followContact(Transaction& transaction, SearchFacts facts, const Contact& contact,
                     const LocalTime& now);

/// Saves what an agreed way, saved just now, changes in the running searches of its person: they
/// are due when it is proposed with it. Where no way is left, the day stands: others are asked.
/// `facts` are those from before it was saved.
Status followWay(Transaction& transaction, SearchFacts facts, const SafeContact& way,
                 const LocalTime& now);

/// Saves what a contact changes in the searches of its person when it turns out to be none with
/// her: a search that ended on its day because she was reached or came back runs again, due as it
/// is proposed without that contact. Nobody stops looking because of a wrong link (needs D40, D42).
/// Nothing is changed where another contact on that day or later reached her, or where another
/// search goes on; after a newer one that ended in danger it is paused. `facts` are those from
/// before it was taken away.
Status unfollowContact(Transaction& transaction, SearchFacts facts, const Contact& contact,
                       const LocalTime& now);

} // namespace zaklon
