// SPDX-License-Identifier: GPL-3.0-or-later
// Long plans: the first phase ended with a reason, recovery goes on as long as it takes.
#include "core/demo/CaseMakers.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace zaklon::demo {

namespace {

constexpr int kLongKnown = 40;

PlanPhase begun(DemoHouse& house, const DemoCase& made, std::string_view phase, Date on) {
    PlanPhase begun;
    begun.id = house.newId();
    begun.person = made.person.id;
    begun.phase = Code{std::string(phase)};
    begun.startedOn = on;
    begun.worker = made.person.worker;
    return begun;
}

std::optional<Date> reviewOf(const DemoHouse& house, const PlanPhase& phase) {
    for (const auto& each : house.limits().planPhases) {
        if (each.phase == phase.phase.text) {
            return phase.startedOn.plusDays(each.reviewDays);
        }
    }
    return std::nullopt;
}

} // namespace

void addPlanPhases(DemoHouse& house, DemoCase& made) {
    if (made.goals.empty() || made.story.daysKnown < kLongKnown) {
        return;
    }
    auto first = begun(house, made, "stabilisation", house.daysAgo(kLongKnown));
    first.endedOn = house.daysAgo(kLongKnown / 2);
    const auto isReached = [](const Goal& goal) { return goal.state == GoalState::Reached; };
    const bool reached = std::any_of(made.goals.begin(), made.goals.end(), isReached);
    first.endReason = Code{reached ? "reached" : "next_sooner"};
    auto second = begun(house, made, "recovery", *first.endedOn);
    second.reviewDue = made.story.number % 5 == 0 ? std::optional(house.today().plusDays(3))
                                                  : reviewOf(house, second);
    for (auto& goal : made.goals) {
        goal.phase = isReached(goal) ? first.phase : second.phase; // what is open goes on
    }
    made.planPhases.push_back(std::move(first));
    made.planPhases.push_back(std::move(second));
}

} // namespace zaklon::demo
