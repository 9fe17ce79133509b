// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/PathwayReasoning.h"

#include "core/people/Narrative.h"
#include "core/referrals/PathwayStore.h"

namespace zaklon {

Result<PathwayReasoning> reasoningOf(const PathwayDecision& decision,
                                     const std::optional<ConfidentialRecords>& confidential) {
    PathwayReasoning reasoning{decision, {}, {}};
    if (!confidential) {
        return reasoning;
    }
    const auto words = confidential->find<Narrative>(decision.id);
    if (!words) {
        return passOn(words);
    }
    if (*words) {
        reasoning.reasoning = (*words)->text;
        reasoning.ownWords = (*words)->ownWords;
    }
    return reasoning;
}

Result<std::optional<PathwayReasoning>>
reasoningOfStart(const CaseworkRecords& casework,
                 const std::optional<ConfidentialRecords>& confidential,
                 const PathwayCase& pathway) {
    const auto decisions = PathwayStore(casework).decisions(pathway.person);
    if (!decisions) {
        return passOn(decisions);
    }
    for (const auto& decision : *decisions) {
        if (decision.pathwayCase == pathway.id && decision.choice == PathwayState::Running) {
            auto reasoning = reasoningOf(decision, confidential);
            if (!reasoning) {
                return passOn(reasoning);
            }
            return std::optional(std::move(*reasoning));
        }
    }
    return std::optional<PathwayReasoning>();
}

} // namespace zaklon
