// SPDX-License-Identifier: GPL-3.0-or-later
// Which actions of a care plan are steps towards work, and may say what stood in their way (needs
// A23; the rule itself is Description<Action> in CarePlan.h).
#pragma once

#include "core/base/Result.h"
#include "core/services/CarePlan.h"
#include "core/vault/Records.h"

namespace zaklon {

/// The area of the need under which an action stands, directly or through its goal; empty for one
/// that stands under no need that is still there. NoPermission, DamagedDatabase.
Result<Code> areaAbove(const Action& action, const CaseworkRecords& casework);

/// Its service is for work, or it stands under a need for work.
bool isStepToWork(const Code& service, const Code& areaAbove);

} // namespace zaklon
