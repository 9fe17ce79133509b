// SPDX-License-Identifier: GPL-3.0-or-later
// Duties that followed from not being recognised, once a later decision recognises the person
// (domain.md 1; endsWithRecognition of core/referrals/DutyRules.h).
#pragma once

#include "core/codes/CodeLists.h"
#include "core/identification/IdentificationProcedure.h"
#include "core/vault/Vault.h"

namespace zaklon {

/// Closes those of the procedure that are still open, with the decision as their reason; nothing
/// happens unless it says that the person is identified. The procedure is saved before.
Status closePointlessDuties(Transaction& transaction, const Vault& vault,
                            const IdentificationProcedure& decided, const CodeLists& codes);

} // namespace zaklon
