// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outreach/Attempts.h"

#include "core/outreach/AttemptRules.h"
#include "core/vault/RuleContext.h"

#include <algorithm>

namespace zaklon {

bool isFromPerson(const Contact& contact) {
    return contact.byPerson || wasReached(contact);
}

Result<bool> askedOthersSince(const RecordId& person, Date since, const RuleContext& context) {
    const auto steps = context.casework().where<SearchStep>("person", person);
    if (!steps) {
        return passOn(steps);
    }
    return std::any_of(steps->begin(), steps->end(), [&](const SearchStep& each) {
        return each.state == SearchStepState::Done && each.doneOn && since <= *each.doneOn;
    });
}

Result<bool> triedSince(const RecordId& person, Date since, const RuleContext& context) {
    const auto contacts = context.casework().where<Contact>("person", person);
    if (!contacts) {
        return passOn(contacts);
    }
    const bool called = std::any_of(contacts->begin(), contacts->end(), [&](const Contact& each) {
        return !each.byPerson && since <= context.dayOf(each.at);
    });
    return called ? Result<bool>(true) : askedOthersSince(person, since, context);
}

Result<bool> metSince(const RecordId& person, Date since, const RuleContext& context) {
    const auto contacts = context.casework().where<Contact>("person", person);
    if (!contacts) {
        return passOn(contacts);
    }
    return std::any_of(contacts->begin(), contacts->end(), [&](const Contact& each) {
        return since <= context.dayOf(each.at) && isFromPerson(each);
    });
}

std::string lastTrySql(std::string_view person) {
    const std::string hers(person);
    // The newest contact is the end of an index. max() of one that is missing would be NULL.
    return "nullif(max(coalesce((SELECT local_day(max(c.at)) FROM main.contact c"
           " WHERE c.person = " +
           hers +
           "), ''), coalesce((SELECT max(x.done_on) FROM main.search_step x WHERE x.person = " +
           hers + " AND x.state = 'done'), '')), '')";
}

} // namespace zaklon
