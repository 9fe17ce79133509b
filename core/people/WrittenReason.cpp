// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/WrittenReason.h"

#include "core/people/Narrative.h"
#include "core/people/SaidInWords.h"
#include "core/store/JournalEntry.h"
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
    return changesOfWords(record, context).empty()
               ? fail(ErrorCode::Invalid, "text", "of an earlier change")
               : Status();
}

} // namespace zaklon
