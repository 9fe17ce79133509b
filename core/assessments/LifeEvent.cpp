// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/LifeEvent.h"

#include "core/base/BrokenRule.h"
#include "core/vault/RuleContext.h"

namespace zaklon {

Status Description<LifeEvent>::guard(const LifeEvent* before, const LifeEvent& after,
                                     const RuleContext& context) {
    const bool isChosen = before == nullptr || before->onDate != after.onDate;
    return isChosen && after.onDate > context.today() ? fail(ErrorCode::Invalid, "on_date", kToCome)
                                                      : Status();
}

template struct RecordMapping<LifeEvent>;

} // namespace zaklon
