// SPDX-License-Identifier: GPL-3.0-or-later
// What may be left or ended only with a reason that a named person writes down (domain.md 1).
#pragma once

#include "core/base/RecordId.h"
#include "core/base/Result.h"

namespace zaklon {

class RuleContext;

/// Words stand under the record: Invalid with `text`, or NoConfidentialKey.
Status reasonIsWritten(const RecordId& record, const RuleContext& context);

/// The same, and they were written in this very change: what explained an earlier one explains
/// nothing of it.
Status ownReasonIsWritten(const RecordId& record, const RuleContext& context);

} // namespace zaklon
