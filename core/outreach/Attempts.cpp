// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outreach/Attempts.h"

#include "core/outreach/AttemptRules.h"
#include "core/vault/RuleContext.h"

#include <algorithm>

namespace zaklon {

namespace {

constexpr std::string_view kStay = "stay"; ///< of core/shelter
/// As isFromPerson.
constexpr std::string_view kFromPerson = "(c.by_person OR (c.result = 'spoke' AND c.safe <> 'no'))";

const std::string& metSql() {
    static const std::string sql = "SELECT " + metSinceSql("?1", "?2");
    return sql;
}

} // namespace

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
    return guarded([&]() -> Result<bool> {
        for (const auto kind : {Description<Contact>::kind, kStay}) {
            if (const auto permitted = context.casework().permit(kind); !permitted) {
                return passOn(permitted);
            }
        }
        auto statement = context.casework().connection().prepare(metSql());
        statement.bind(1, person).bind(2, since);
        return statement.step() && statement.integer(0) != 0;
    });
}

std::string metSinceSql(std::string_view person, std::string_view day) {
    const std::string hers(person);
    const std::string since(day);
    return "(EXISTS (SELECT 1 FROM main.contact c WHERE c.person = " + hers +
           // The moment finds them in the index, a day too many; the day here decides.
           " AND c.at >= (julianday(" + since +
           ") - 2440588.5) * 86400 AND local_day(c.at) >= " + since + " AND " +
           std::string(kFromPerson) +
           // Who left on the day of coming slept nowhere here.
           ") OR EXISTS (SELECT 1 FROM main.stay b WHERE b.person = " + hers +
           " AND b.state IN ('staying', 'ended') AND b.from_day >= " + since +
           " AND (b.left_on IS NULL OR b.left_on > b.from_day)))";
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
