// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/WorkBarriers.h"

#include "core/base/BrokenRule.h"
#include "core/people/SaidInWords.h"
#include "core/services/NeedArea.h"
#include "core/vault/RuleContext.h"

#include <string_view>

namespace zaklon {

namespace {

constexpr std::string_view kWork = "work"; // of the list `need_area`
constexpr std::string_view kAchieved = "achieved";

} // namespace

Result<Code> areaAbove(const Action& action, const CaseworkRecords& casework) {
    auto above = action.need;
    if (!action.goal.isNil()) {
        const auto goal = casework.find<Goal>(action.goal);
        if (!goal) {
            return passOn(goal);
        }
        above = *goal ? (*goal)->need : above;
    }
    if (above.isNil()) {
        return Code();
    }
    const auto need = casework.find<Need>(above);
    if (!need) {
        return passOn(need);
    }
    return *need ? (*need)->area : Code();
}

bool isStepToWork(const Code& service, const Code& areaAbove) {
    return areaAbove.text == kWork || needAreaOf(service).text == kWork;
}

Status Description<Action>::check(const Action& record) {
    const bool cameOfIt = record.outcome.text == kAchieved;
    return cameOfIt && !record.barriers.empty()
               ? fail(ErrorCode::Invalid, "barriers", onlyWith("outcome"))
               : Status();
}

Status Description<Action>::guard(const Action* before, const Action& after,
                                  const RuleContext& context) {
    // A need that is about something else now takes nothing away from what was met on the way.
    const bool isAsBefore = before != nullptr && before->barriers == after.barriers &&
                            before->service == after.service && before->goal == after.goal &&
                            before->need == after.need;
    if (after.barriers.empty() || isAsBefore) {
        return saidSomewhere(before, after, kActionSays, context);
    }
    const auto area = areaAbove(after, context.casework());
    if (!area) {
        return passOn(area);
    }
    return isStepToWork(after.service, *area)
               ? Status()
               : fail(ErrorCode::Invalid, "barriers", onlyWith("service"));
}

} // namespace zaklon
