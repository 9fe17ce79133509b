// SPDX-License-Identifier: GPL-3.0-or-later
// How needs, goals and actions change (domain.md 8.1; ui.md, Care plan). Nothing here looks at
// consent to share or at a criminal case: services never depend on them (domain.md 1).
#pragma once

#include "core/base/Result.h"
#include "core/services/CarePlan.h"
#include "core/services/ProviderSide.h"

#include <algorithm>
#include <optional>
#include <span>
#include <tuple>
#include <vector>

namespace zaklon {

bool isOpen(NeedState state);   ///< open, partly met or unmet
bool isOpen(GoalState state);   ///< in progress or waiting
bool isOpen(ActionState state); ///< to do, in progress or waiting
/// Open and its day is over.
bool isOverdue(const Action& action, Date today);

/// Something is still to be reached or done for this need: a goal of it, an action under it or
/// under one of its goals. `goals` and `actions` are those of its person.
bool hasOpenSteps(const Need& need, std::span<const Goal> goals, std::span<const Action> actions);

/// Something of the plan was reached, a goal or a need that is met, also one for which no goal was
/// set; and no goal and no action is open any more, wherever it stands, nor a need of which nobody
/// said yet whether it is met. One that stays unmet, or partly met, does not hold the plan up.
bool isCarriedOut(std::span<const Need> needs, std::span<const Goal> goals,
                  std::span<const Action> actions);

/// How many days a need has waited for somebody who meets it, counted from the day it was seen;
/// nothing unless it is unmet or partly met. It is the system that is late, not she.
std::optional<int> unmetDays(const Need& need, Date today);

/// Without an outcome nobody has said yet what came of it. Invalid with `state` if the action is
/// over already.
Result<Action> done(Action action, const Code& outcome, Date on);
/// An action that was ticked by mistake; its outcome and date go.
Action reopened(Action action);

/// The need as met (or partly met) by an institution of this type. Invalid with `met_by` for a
/// type whose side is not known.
Result<Need> metBy(Need need, const Code& institutionType, NeedState how, Date on);

enum class MoveDirection { Up, Down };

/// The siblings in the order of the plan: by position, then by age.
template <class Record>
std::vector<Record> inOrder(std::vector<Record> siblings) {
    std::sort(siblings.begin(), siblings.end(), [](const Record& a, const Record& b) {
        return std::tie(a.position, a.id) < std::tie(b.position, b.id);
    });
    return siblings;
}

/// The siblings whose position changes when one of them moves by one place. Empty at the edge, and
/// for an id that is not among them.
template <class Record>
std::vector<Record> movedByOne(std::vector<Record> siblings, const RecordId& id,
                               MoveDirection direction) {
    auto ordered = inOrder(std::move(siblings));
    const auto at = std::find_if(ordered.begin(), ordered.end(),
                                 [&](const Record& each) { return each.id == id; });
    if (at == ordered.end() ||
        at == (direction == MoveDirection::Up ? ordered.begin() : ordered.end() - 1)) {
        return {};
    }
    std::iter_swap(at, direction == MoveDirection::Up ? at - 1 : at + 1);
    std::vector<Record> changed;
    for (std::size_t i = 0; i < ordered.size(); ++i) {
        // Positions may be equal or have gaps; moving makes them 0, 1, 2...
        if (const int position = static_cast<int>(i); ordered[i].position != position) {
            ordered[i].position = position;
            changed.push_back(ordered[i]);
        }
    }
    return changed;
}

/// Where a new sibling goes: after the last one.
template <class Record>
int nextPosition(const std::vector<Record>& siblings) {
    int next = 0;
    for (const auto& each : siblings) {
        next = std::max(next, each.position + 1);
    }
    return next;
}

/// One day of the plot: sums up to and including that day.
struct CarePlanProgress {
    Date on;
    int needsSeen = 0;
    int needsMet = 0;
    int actionsDone = 0;
    bool operator==(const CarePlanProgress&) const = default;
};

/// A point for every day on which something changed, oldest first.
std::vector<CarePlanProgress> progressOf(std::span<const Need> needs,
                                         std::span<const Action> actions);

} // namespace zaklon
