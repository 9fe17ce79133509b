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

Status ownReasonIsWritten(const RecordId& record, const RuleContext& context) {
    if (const auto written = reasonIsWritten(record, context); !written) {
        return written;
    }
    auto statement = context.confidential()->connection().prepare(
        "SELECT 1 FROM confidential.journal WHERE record = ?1 AND change_set = ?2 AND kind = ?3");
    statement.bind(1, record).bind(2, context.changeSet()).bind(3, Description<Narrative>::kind);
    return statement.step() ? Status() : fail(ErrorCode::Invalid, "text", "of an earlier change");
}

} // namespace zaklon
