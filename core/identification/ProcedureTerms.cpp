// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/ProcedureTerms.h"

#include "core/identification/LimitsOfPerson.h"

namespace zaklon {

Result<OwnTerms> ownTerms(const Vault& vault, const RecordId& person,
                          const referrals::PathwayDefinition& definition,
                          const IdentificationLimits& limits) {
    const auto today = vault.environment().clock.today();
    auto pathway = pathwayFor(vault.casework(), person, definition, today);
    if (!pathway) {
        return passOn(pathway);
    }
    auto own = limitsOf(vault.casework(), person, limits, today);
    if (!own) {
        return passOn(own);
    }
    return OwnTerms{std::move(*pathway), std::move(*own)};
}

} // namespace zaklon
