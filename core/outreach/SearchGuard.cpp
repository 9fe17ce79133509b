// SPDX-License-Identifier: GPL-3.0-or-later
// What must stand behind the end of a search, whoever writes it.
#include "core/outreach/Attempts.h"
#include "core/people/WrittenReason.h"
#include "core/vault/RuleContext.h"

#include <algorithm>
#include <array>

namespace zaklon {

namespace {

/// What an end of list search_end asks for (needs D40, D42). Nobody is given up in silence.
enum class Behind {
    Contact,          ///< the person spoke with us
    ContactOrReason,  ///< the same, or the words of who ends it
    Reason,           ///< in the words of who ends it
    AttemptAndReason, ///< somebody tried, and says why no more
};
struct EndRule {
    std::string_view how;
    Behind behind;
};

/// Ends of the shipped list. What an end of the organisation's own means is asked where its lists
/// are known (SearchEnds.h); no such end is silent either.
constexpr Behind kOfAnotherList = Behind::ContactOrReason;
constexpr std::array kEndRules{EndRule{"reached", Behind::Contact},
                               EndRule{"came_back", Behind::Contact},
                               EndRule{"asked_to_stop", Behind::ContactOrReason},
                               EndRule{"with_other_service", Behind::Reason},
                               EndRule{"left_country", Behind::Reason},
                               EndRule{"would_endanger", Behind::Reason},
                               EndRule{"other", Behind::Reason},
                               EndRule{"nothing_left", Behind::AttemptAndReason}};

Status endsAs(Behind behind, const SearchPlan& plan, const RuleContext& context) {
    if (behind == Behind::Contact || behind == Behind::ContactOrReason) {
        const auto met = metSince(plan.person, plan.openedOn, context);
        if (!met) {
            return passOn(met);
        }
        if (*met || behind == Behind::Contact) {
            return *met ? Status() : fail(ErrorCode::Invalid, "ended_how", "no contact");
        }
    }
    if (behind == Behind::AttemptAndReason) {
        const auto tried = triedSince(plan.person, plan.openedOn, context);
        if (!tried) {
            return passOn(tried);
        }
        if (!*tried) {
            return fail(ErrorCode::Invalid, "ended_how", "nobody tried");
        }
    }
    return ownReasonIsWritten(plan.id, context);
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
    return endsAs(rule == kEndRules.end() ? kOfAnotherList : rule->behind, after, context);
}

} // namespace zaklon
