// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shelter/Stay.h"

#include "core/shelter/StayRules.h"

namespace zaklon {

Status Description<Stay>::check(const Stay& record) {
    return checkStay(record);
}

Status Description<Stay>::guard(const Stay* before, const Stay& after, const RuleContext& context) {
    return guardStay(before, after, context);
}

template struct RecordMapping<Stay>;

} // namespace zaklon
