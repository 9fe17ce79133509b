// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outreach/SearchPlan.h"

#include "core/base/BrokenRule.h"
#include "core/store/Fields.h"

namespace zaklon {

Status Description<SearchPlan>::check(const SearchPlan& plan) {
    const bool ended = plan.state == SearchState::Ended;
    if (ended != !plan.endedHow.empty()) {
        return fail(ErrorCode::Invalid, "ended_how", onlyWith("state"));
    }
    if (!ended && plan.endedOn) {
        return fail(ErrorCode::Invalid, "ended_on", onlyWith("state"));
    }
    // A search that is not over is always due on some day, a paused one too: otherwise nobody would
    // think of it again.
    if (ended == plan.nextOn.has_value()) {
        return fail(ErrorCode::Invalid, "next_on", onlyWith("state"));
    }
    return {};
}

template <>
struct Fields<SearchPlan> {
    static auto all() {
        return std::tuple{field("person", &SearchPlan::person).refersTo("person").required(),
                          field("reason", &SearchPlan::reason).codeList("search_reason").required(),
                          field("opened_on", &SearchPlan::openedOn),
                          field("owner", &SearchPlan::owner).refersTo("worker"),
                          field("state", &SearchPlan::state),
                          field("urgent", &SearchPlan::urgent),
                          field("every_days", &SearchPlan::everyDays).range(1, 365),
                          field("next_on", &SearchPlan::nextOn),
                          field("ended_on", &SearchPlan::endedOn),
                          field("ended_how", &SearchPlan::endedHow).codeList("search_end")};
    }
};
template struct RecordMapping<SearchPlan>;

template <>
struct Fields<SearchStep> {
    static auto all() {
        return std::tuple{field("person", &SearchStep::person).refersTo("person").required(),
                          field("plan", &SearchStep::plan).refersTo("search_plan").required(),
                          field("whom", &SearchStep::whom).codeList("search_whom").required(),
                          field("worker", &SearchStep::worker).refersTo("worker"),
                          field("due", &SearchStep::due),
                          field("state", &SearchStep::state),
                          field("done_on", &SearchStep::doneOn),
                          field("result", &SearchStep::result).codeList("search_step_result")};
    }
};
template struct RecordMapping<SearchStep>;

} // namespace zaklon
