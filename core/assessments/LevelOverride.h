// SPDX-License-Identifier: GPL-3.0-or-later
// Professional judgement against the rules: up by anybody, down by a supervisor and one level,
// always with a written reason, never below what a critical answer holds up (domain.md 9.4).
#pragma once

#include "core/assessments/Outcome.h"
#include "core/assessments/Questionnaire.h"
#include "core/base/Result.h"

#include <string_view>

namespace zaklon::assessments {

struct LevelOverride {
    std::string_view level;  ///< the level that is to hold
    std::string_view reason; ///< written by the person who decides; kept with the assessment
    bool bySupervisor = false;
};

/// Counted from the scored level, whatever was decided before. Invalid with field `level` (unknown,
/// or the same, too far down, below the floor) or `reason` (blank); NoPermission with field `level`
/// if only a supervisor may do this.
Status checkOverride(const Questionnaire& questionnaire, const Outcome& outcome,
                     const LevelOverride& wanted);

} // namespace zaklon::assessments
