// SPDX-License-Identifier: GPL-3.0-or-later
// What was closed goes on: people come back after years, and a decision may be contested then
// (domain.md 3, phase 11; needs D34, D42).
#pragma once

#include "core/identification/IdentificationProcedure.h"
#include "core/referrals/PathwayDefinition.h"
#include "core/vault/Vault.h"

namespace zaklon {

/// The procedure is no longer closed, with the phases that ended with the file, and the file is
/// open again unless the person died. One that is open stays as it is.
Status reopenProcedure(Transaction& transaction, const Vault& vault,
                       IdentificationProcedure procedure,
                       const referrals::PathwayDefinition& definition);

} // namespace zaklon
