// SPDX-License-Identifier: GPL-3.0-or-later
// What must stand behind the end of a search, whoever writes it.
#include "core/outreach/AttemptRules.h"
#include "core/people/WrittenReason.h"
#include "core/vault/RuleContext.h"

#include <algorithm>
#include <array>

namespace zaklon {

namespace {

/// What an end of list search_end asks for.
struct EndRule {
    std::string_view how;
    bool contact; ///< she spoke with us
    bool attempt; ///< somebody tried
    bool reason;  ///< in the words of who ends it
};

constexpr std::array kEndRules{
    EndRule{"reached", true, false, false}, EndRule{"came_back", true, false, false},
    EndRule{"nothing_left", false, true, true}, EndRule{"would_endanger", false, false, true},
    EndRule{"other", false, false, true}};

Status endsAs(const EndRule& rule, const SearchPlan& plan, const RuleContext& context) {
    const auto contacts = context.casework().where<Contact>("person", plan.person);
    if (!contacts) {
        return passOn(contacts);
    }
    const auto any = [&](auto&& counts) {
        return std::any_of(contacts->begin(), contacts->end(), [&](const Contact& each) {
            return plan.openedOn <= context.dayOf(each.at) && counts(each);
        });
    };
    if (rule.contact &&
        !any([](const Contact& each) { return each.byPerson || wasReached(each); })) {
        return fail(ErrorCode::Invalid, "ended_how", "no contact");
    }
    if (rule.attempt && !any([](const Contact& each) { return !each.byPerson; })) {
        return fail(ErrorCode::Invalid, "ended_how", "nobody tried");
    }
    return rule.reason ? ownReasonIsWritten(plan.id, context) : Status();
}

} // namespace

Status Description<SearchPlan>::guard(const SearchPlan* before, const SearchPlan& after,
                                      const RuleContext& context) {
    const bool ends = after.state == SearchState::Ended &&
                      (before == nullptr || before->state != SearchState::Ended ||
                       before->endedHow != after.endedHow);
    // A demonstration invents searches with their past.
    if (!ends || (before == nullptr && context.session().demonstration)) {
        return {};
    }
    const auto rule = std::find_if(kEndRules.begin(), kEndRules.end(), [&](const EndRule& each) {
        return each.how == after.endedHow.text;
    });
    return rule == kEndRules.end() ? Status() : endsAs(*rule, after, context);
}

} // namespace zaklon
