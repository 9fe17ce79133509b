// SPDX-License-Identifier: GPL-3.0-or-later
// How far a task may be put off. Most of what is put off too far is still held by a list of who is
// falling through; what stands in Today alone would be gone for everybody (domain.md 1, 3; needs
// D33, D34, D38, E02).
#pragma once

#include "core/identification/IdentificationLimits.h"
#include "core/tasks/DueTask.h"
#include "core/tasks/TaskSnooze.h"
#include "core/vault/RuleContext.h"

#include <optional>

namespace zaklon {

/// Error::detail of `until`: further than lastPutOff().
inline constexpr const char* kTooFarAhead = "too far ahead";

/// No list of persons holds it while it is put off: what must follow a decision, an answer to a
/// request for review and its outcome, telling the person, a report with nobody on it, a missing
/// child.
bool standsInTodayAlone(TaskKind kind);

/// The last day to which the task may be put off on a day (Lengths::putOffDays, of a child sooner);
/// nothing: to any. `person`: of the task, nil of one that is nobody's. NoPermission.
Result<std::optional<Date>> lastPutOff(TaskKind kind, const RecordId& person,
                                       const CaseworkRecords& casework,
                                       const IdentificationLimits& limits, Date on);

/// For definitionRule(): Invalid with `until` and kTooFarAhead. One that stands is not asked again.
Status mayPutOff(const TaskSnooze* before, const TaskSnooze& after, const RuleContext& context,
                 const IdentificationLimits& limits);

} // namespace zaklon
