// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/RetentionDecision.h"

#include "core/base/BrokenRule.h"
#include "core/vault/RuleContext.h"

#include <tuple>

namespace zaklon {

Status Description<RetentionDecision>::check(const RetentionDecision& record) {
    const bool longer = record.choice == RetentionChoice::KeepLonger;
    if (longer != record.until.has_value() || (longer && *record.until <= record.decidedOn)) {
        return fail(ErrorCode::Invalid, "until", earlierThan("decided_on"));
    }
    return {};
}

Status Description<RetentionDecision>::guard(const RetentionDecision* before,
                                             const RetentionDecision& after,
                                             const RuleContext& context) {
    const auto said = [](const RetentionDecision& one) {
        return std::tie(one.person, one.choice, one.reason, one.until, one.decidedOn);
    };
    if (before == nullptr) {
        return after.decidedOn > context.today() ? fail(ErrorCode::Invalid, "decided_on", kToCome)
                                                 : Status();
    }
    return said(*before) == said(after) ? Status()
                                        : fail(ErrorCode::Invalid, "choice", "never changes");
}

template struct RecordMapping<RetentionDecision>;

} // namespace zaklon
