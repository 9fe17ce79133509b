// SPDX-License-Identifier: GPL-3.0-or-later
// From when on a duty that followed a decision counts results (domain.md 1).
#pragma once

#include "core/referrals/FollowUp.h"
#include "core/vault/Records.h"

#include <optional>

namespace zaklon {

/// The day of the decision that the duty follows, of the procedure or of the step of another
/// pathway; not before an answer to a request for review that the duty came after. Nothing if
/// neither is decided.
Result<std::optional<Date>> decisionBehind(const FollowUp& duty, const CaseworkRecords& casework);

} // namespace zaklon
