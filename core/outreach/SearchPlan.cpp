// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outreach/SearchPlan.h"

#include "core/base/BrokenRule.h"

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

template struct RecordMapping<SearchPlan>;
template struct RecordMapping<SearchStep>;

} // namespace zaklon
