// SPDX-License-Identifier: GPL-3.0-or-later
// What the end of a search says of the person, by the meaning that the organisation's list gives
// it (CodeEntry::means, list search_end; needs D40, D42).
#pragma once

#include "core/codes/CodeLists.h"
#include "core/outreach/SearchPlan.h"

#include <string>
#include <vector>

namespace zaklon {

/// Ends with the person found: somebody met her, or she came back.
std::vector<std::string> metEnds(const CodeLists& codes);
/// Going on would bring danger: the next search waits until somebody looks whether it is safe
/// (SearchFacts::endedInDanger).
std::vector<std::string> dangerEnds(const CodeLists& codes);
/// Ends without anything safe that is left to try, in danger too.
std::vector<std::string> outOfReachEnds(const CodeLists& codes);

/// Invalid with `ended_how` if a search comes to end with the person found and she was not met
/// since it was opened, in a contact or in a house of ours. What the end asks for otherwise:
/// Description<SearchPlan>::guard.
Status metAsSaid(const SearchPlan* before, const SearchPlan& after, const RuleContext& context,
                 const CodeLists& codes);

} // namespace zaklon
