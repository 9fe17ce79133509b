// SPDX-License-Identifier: GPL-3.0-or-later
// What every move of a procedure goes by: the lengths that hold for the person today, and the run
// of its phases as it stands.
#pragma once

#include "core/identification/IdentificationLimits.h"
#include "core/referrals/PathwayStore.h"

namespace zaklon {

/// What holds for the person today.
struct OwnTerms {
    referrals::PathwayDefinition pathway;
    PersonLimits limits;
};

/// NotFound, NoPermission.
Result<OwnTerms> ownTerms(const Vault& vault, const RecordId& person,
                          const referrals::PathwayDefinition& definition,
                          const IdentificationLimits& limits);

/// Saves the run of a procedure as `change` leaves it.
template <class Change>
Status changeRun(Transaction& transaction, const Vault& vault, const RecordId& pathwayCase,
                 Change&& change) {
    const auto before = PathwayStore(vault.casework()).run(pathwayCase);
    if (!before) {
        return passOn(before);
    }
    const auto after = change(*before);
    return after ? saveRun(transaction, *before, *after) : Status(passOn(after));
}

} // namespace zaklon
