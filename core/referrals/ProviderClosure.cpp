// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/ProviderClosure.h"

#include "core/base/BrokenRule.h"
#include "core/store/Fields.h"

namespace zaklon {

Status Description<ProviderClosure>::check(const ProviderClosure& record) {
    const bool backwards =
        record.closedFrom && record.closedUntil && *record.closedUntil < *record.closedFrom;
    return backwards ? fail(ErrorCode::Invalid, "closed_until", earlierThan("closed_from"))
                     : Status();
}

template <>
struct Fields<ProviderClosure> {
    static auto all() {
        using C = ProviderClosure;
        return std::tuple{field("provider", &C::provider).refersTo("provider").required(),
                          field("closed_from", &C::closedFrom).required(),
                          field("closed_until", &C::closedUntil),
                          field("reason", &C::reason).codeList("closure_reason")};
    }
};
template struct RecordMapping<ProviderClosure>;

} // namespace zaklon
