// SPDX-License-Identifier: GPL-3.0-or-later
// How one person goes along a pathway: pure moves over its steps. Steps are not strictly linear and
// support never waits for them (domain.md 3, rules).
#pragma once

#include "core/base/Result.h"
#include "core/referrals/PathwayCase.h"
#include "core/referrals/PathwayDefinition.h"

#include <optional>
#include <string>
#include <vector>

namespace zaklon {

/// A pathway of one person with its steps in order. Days that no step stands for (events of the
/// definition) are done steps under the event's code, after the others.
struct PathwayRun {
    PathwayCase pathway;
    std::vector<PathwayStep> steps;

    const PathwayStep* step(std::string_view code) const;
};

/// A pathway that is thought about; it has no steps yet.
PathwayRun considered(const RecordId& person, const referrals::PathwayDefinition& definition,
                      Date today);

/// Sets out on a pathway (considered before or new) on the day on which it began for her, which may
/// be long before she came to us: a step for each of the definition, the first one now, and every
/// day that counts from the start. Invalid with `state` if it runs or has ended,
/// `pathway` if the definition is another one.
Result<PathwayRun> started(PathwayRun run, const referrals::PathwayDefinition& definition, Date on,
                           const RecordId& worker);

/// She chose not to take a pathway that was considered, or left one that ran; it stays on the page.
/// Invalid with `reasons` if none is given, `state` if it is over already, `ended_on` if it would
/// end before it began.
Result<PathwayRun> notChosen(PathwayRun run, std::vector<Code> reasons, Date today);
Result<PathwayRun> ended(PathwayRun run, std::vector<Code> reasons, Date today);

/// A pathway that ended goes on: of the steps that ended with it those with a day are now again,
/// the others are ahead; those that somebody left out stay so. Invalid with `state` if it did not
/// end, `pathway` if the definition is another one.
Result<PathwayRun> resumed(PathwayRun run, const referrals::PathwayDefinition& definition);

enum class StepMove {
    Begin,    ///< somebody works on it; days that count from its beginning are set
    Wait,     ///< it waits for somebody else
    Complete, ///< done, also by another actor; days that count from it are set anew
    Repeat,   ///< done this time, and comes back (every 90 days; after 30, 90 and 180)
    Skip      ///< not needed or not possible
};

/// Who did a step, and what came of it.
struct StepResult {
    Code doneBy{};
    RecordId provider{};
    std::optional<StepOutcome> outcome{};
    Code decisionKind{};
    Code protectionGround{};
};

struct StepChange {
    std::string step;
    StepMove move = StepMove::Complete;
    Date on;
    std::optional<Date> due{};          ///< an agreed day, instead of the reckoned one
    std::optional<StepResult> result{}; ///< without one, what was known stays
};

/// The run after the change. A repeated step is now again, with its next day. A corrected day of a
/// step moves the days that hang on it, but none that is done or was agreed on. A step may be older
/// than the start: an application lodged before she came to us counts from its own day. NotFound
/// with `step`; Invalid with `state` (the pathway does not run) or `due` (the step does not come
/// back).
Result<PathwayRun> changed(PathwayRun run, const referrals::PathwayDefinition& definition,
                           const StepChange& change);

/// Notes the day of an event of the definition, and sets the days that count from it. NotFound with
/// `event`; Invalid as `changed`.
Result<PathwayRun> happened(PathwayRun run, const referrals::PathwayDefinition& definition,
                            const std::string& event, Date on);

/// What is next, always visible while the pathway runs: of the steps that are now or wait, the one
/// due first, else the first in order. nullptr once every step is over.
const PathwayStep* nextStep(const PathwayRun& run);

/// The steps of one run that `after` has and `before` has not, or has differently.
std::vector<PathwayStep> changedSteps(const PathwayRun& before, const PathwayRun& after);

} // namespace zaklon
