// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/WrittenReason.h"

#include "core/people/Narrative.h"
#include "core/vault/RuleContext.h"

namespace zaklon {

Status reasonIsWritten(const RecordId& record, const RuleContext& context) {
    if (!context.confidential()) {
        return fail(ErrorCode::NoConfidentialKey, "text");
    }
    const auto words = context.confidential()->find<Narrative>(record);
    if (!words) {
        return passOn(words);
    }
    return *words && !(*words)->text.empty() ? Status() : fail(ErrorCode::Invalid, "text");
}

} // namespace zaklon
