// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/PathwayDecision.h"
#include "core/vault/RuleContext.h"

namespace zaklon {

Status Description<PathwayDecision>::guard(const PathwayDecision* before,
                                           const PathwayDecision& after,
                                           const RuleContext& context) {
    if (before != nullptr && before->pathway == after.pathway) {
        return {};
    }
    const auto followed = context.casework().find<PathwayCase>(after.pathwayCase);
    if (!followed) {
        return passOn(followed);
    }
    return *followed && (*followed)->pathway == after.pathway
               ? Status()
               : fail(ErrorCode::Invalid, "pathway", "not that of the case");
}

} // namespace zaklon
