// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/RetentionDecision.h"

#include "core/base/BrokenRule.h"
#include "core/store/Fields.h"
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

template <>
struct Fields<RetentionDecision> {
    static auto all() {
        using D = RetentionDecision;
        return std::tuple{field("person", &D::person).refersTo("person").required(),
                          field("choice", &D::choice),
                          field("reason", &D::reason).codeList("retention_reason").required(),
                          field("until", &D::until),
                          field("decided_on", &D::decidedOn),
                          field("worker", &D::worker).refersTo("worker")};
    }
};
template struct RecordMapping<RetentionDecision>;

} // namespace zaklon
