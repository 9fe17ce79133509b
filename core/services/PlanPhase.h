// SPDX-License-Identifier: GPL-3.0-or-later
// A phase of a long plan, as one person goes through it (needs D29). Recovery takes the time that
// it takes: a phase is ended by somebody with a reason, and nothing ends because time passed.
#pragma once

#include "core/services/CarePlan.h"

#include <span>
#include <vector>

namespace zaklon {

/// What was seen at its end is a Narrative under the same id.
struct PlanPhase {
    RecordId id;
    RecordId person;
    Code phase;
    Date startedOn;
    std::optional<Date> reviewDue; ///< looked at again; passing it only asks
    std::optional<Date> endedOn;
    Code endReason;
    RecordId worker;
};

template <>
struct Description<PlanPhase> {
    static constexpr std::string_view kind = "plan_phase";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
    /// Invalid with the field: an end without a reason or a reason without an end; an end or a
    /// review before the beginning.
    static Status check(const PlanPhase& record);
};
extern template struct RecordMapping<PlanPhase>;

/// How far the goals of a phase are; those that were changed or dropped do not count.
struct PhaseProgress {
    int goals = 0;
    int reached = 0;
};
PhaseProgress progressIn(const Code& phase, std::span<const Goal> goals);

} // namespace zaklon
