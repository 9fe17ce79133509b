// SPDX-License-Identifier: GPL-3.0-or-later
// The category of whoever is formally identified (domain.md 2.3).
#pragma once

#include "core/identification/IdentificationProcedure.h"

namespace zaklon {

class Transaction;
class Vault;

/// `identified_victim` is the one category that a decision gives: whoever was at risk, presumed,
/// potential, not confirmed or without indications until then is identified now, in the same
/// change. A survivor of other violence, a family member and whoever declined services stay what
/// they are; and nothing takes the category back but a person, because help never ends with a
/// decision (domain.md 1).
Status nameIdentified(Transaction& transaction, const Vault& vault,
                      const IdentificationProcedure& before, const IdentificationProcedure& after);

} // namespace zaklon
