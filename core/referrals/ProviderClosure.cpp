// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/ProviderClosure.h"

#include "core/base/BrokenRule.h"

namespace zaklon {

Status Description<ProviderClosure>::check(const ProviderClosure& record) {
    const bool backwards =
        record.closedFrom && record.closedUntil && *record.closedUntil < *record.closedFrom;
    return backwards ? fail(ErrorCode::Invalid, "closed_until", earlierThan("closed_from"))
                     : Status();
}

template struct RecordMapping<ProviderClosure>;

} // namespace zaklon
