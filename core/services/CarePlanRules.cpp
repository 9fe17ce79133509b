// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/CarePlanRules.h"

#include <map>

namespace zaklon {

bool isOpen(NeedState state) {
    return state != NeedState::Met && state != NeedState::NotWanted;
}

bool isOpen(GoalState state) {
    return state == GoalState::InProgress || state == GoalState::Waiting;
}

bool isOpen(ActionState state) {
    return state != ActionState::Done && state != ActionState::Skipped;
}

bool isOverdue(const Action& action, Date today) {
    return isOpen(action.state) && action.due && *action.due < today;
}

bool hasOpenSteps(const Need& need, std::span<const Goal> goals, std::span<const Action> actions) {
    const auto isOfNeed = [&](const Goal& goal) { return goal.need == need.id; };
    const auto isBelow = [&](const Action& action) {
        return action.need == need.id ||
               std::any_of(goals.begin(), goals.end(), [&](const Goal& goal) {
                   return isOfNeed(goal) && action.goal == goal.id;
               });
    };
    return std::any_of(goals.begin(), goals.end(),
                       [&](const Goal& goal) { return isOfNeed(goal) && isOpen(goal.state); }) ||
           std::any_of(actions.begin(), actions.end(), [&](const Action& action) {
               return isBelow(action) && isOpen(action.state);
           });
}

bool isCarriedOut(std::span<const Need> needs, std::span<const Goal> goals,
                  std::span<const Action> actions) {
    const bool reached =
        std::any_of(goals.begin(), goals.end(),
                    [](const Goal& each) { return each.state == GoalState::Reached; }) ||
        std::any_of(needs.begin(), needs.end(),
                    [](const Need& each) { return each.state == NeedState::Met; });
    const bool goesOn =
        std::any_of(goals.begin(), goals.end(),
                    [](const Goal& each) { return isOpen(each.state); }) ||
        std::any_of(needs.begin(), needs.end(),
                    [](const Need& each) { return each.state == NeedState::Open; }) ||
        std::any_of(actions.begin(), actions.end(),
                    [](const Action& each) { return isOpen(each.state); });
    return reached && !goesOn;
}

std::optional<int> unmetDays(const Need& need, Date today) {
    if (need.state != NeedState::Unmet && need.state != NeedState::PartlyMet) {
        return std::nullopt;
    }
    return static_cast<int>(std::max<std::int64_t>(0, need.openedOn.daysUntil(today)));
}

Result<Action> done(Action action, const Code& outcome, Date on) {
    if (!isOpen(action.state)) {
        return fail(ErrorCode::Invalid, "state");
    }
    action.state = ActionState::Done;
    action.outcome = outcome;
    action.doneOn = on;
    return action;
}

Action reopened(Action action) {
    action.state = ActionState::ToDo;
    action.outcome = Code();
    action.doneOn.reset();
    return action;
}

Result<Need> metBy(Need need, const Code& institutionType, NeedState how, Date on) {
    const auto side = providerSide(institutionType);
    if (!side) {
        return fail(ErrorCode::Invalid, "met_by");
    }
    if (how != NeedState::Met && how != NeedState::PartlyMet) {
        return fail(ErrorCode::Invalid, "state");
    }
    need.state = how;
    need.metBy = Code{std::string(codeOf(*side))};
    need.unmetReason = Code();
    need.closedOn = how == NeedState::Met ? std::optional(on) : std::nullopt;
    return need;
}

std::vector<CarePlanProgress> progressOf(std::span<const Need> needs,
                                         std::span<const Action> actions) {
    std::map<Date, CarePlanProgress> days;
    for (const auto& need : needs) {
        ++days[need.openedOn].needsSeen;
        if (need.state == NeedState::Met && need.closedOn) {
            ++days[*need.closedOn].needsMet;
        }
    }
    for (const auto& action : actions) {
        if (action.state == ActionState::Done && action.doneOn) {
            ++days[*action.doneOn].actionsDone;
        }
    }
    std::vector<CarePlanProgress> series;
    CarePlanProgress sum;
    for (const auto& [on, change] : days) {
        sum.on = on;
        sum.needsSeen += change.needsSeen;
        sum.needsMet += change.needsMet;
        sum.actionsDone += change.actionsDone;
        series.push_back(sum);
    }
    return series;
}

} // namespace zaklon
