// SPDX-License-Identifier: GPL-3.0-or-later
// What must be over before a procedure or a file closes, said once for whoever closes it (domain.md
// 1, 3; needs D33, D40, D45, D48).
#pragma once

#include "core/identification/CaseClosing.h"
#include "core/vault/RuleContext.h"

#include <string_view>

namespace zaklon {

/// No duty and no request for review of the person, or of the pathway, whose id stands in `field`
/// is open: Invalid with `follow_up` or `review`.
Status nothingOpen(const RuleContext& context, std::string_view field, const RecordId& id);

/// Whether the file may end with this closing, as things stand now. Errors of
/// CaseClosing::guard.
Status mayClose(const CaseClosing& closing, const RuleContext& context);

} // namespace zaklon
