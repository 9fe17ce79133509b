// SPDX-License-Identifier: GPL-3.0-or-later
// How a pathway was weighed when it was chosen (needs A18): written at its start, read wherever the
// choice is looked at again.
#pragma once

#include "core/referrals/PathwayDecision.h"
#include "core/vault/Records.h"

#include <optional>
#include <string>

namespace zaklon {

struct PathwayReasoning {
    PathwayDecision decision;
    std::string reasoning; ///< empty without the confidential key
    std::string ownWords;  ///< the same

    /// Something is said of why, be it why nothing is written.
    bool isGiven() const { return !reasoning.empty() || !decision.unreasoned.empty(); }
};

/// Of one choice.
Result<PathwayReasoning> reasoningOf(const PathwayDecision& decision,
                                     const std::optional<ConfidentialRecords>& confidential);
/// Of the newest start of a pathway; nothing if it was never started.
Result<std::optional<PathwayReasoning>>
reasoningOfStart(const CaseworkRecords& casework,
                 const std::optional<ConfidentialRecords>& confidential,
                 const PathwayCase& pathway);

} // namespace zaklon
