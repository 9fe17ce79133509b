// SPDX-License-Identifier: GPL-3.0-or-later
// What follows a contact that was agreed for the time after a closing (domain.md 3, phase 13; 9.3
// "missed contact"; needs D40, D49).
#pragma once

#include "core/codes/CodeLists.h"
#include "core/identification/CaseClosing.h"
#include "core/identification/IdentificationLimits.h"
#include "core/people/LocalTime.h"
#include "core/vault/Transaction.h"

namespace zaklon {

class Vault;

/// Saves how the contact went. One that reached nobody, or was not safe, opens a search in the same
/// commit unless one goes on: a closed file ends no care. After an unsafe one, or where the last
/// search ended in danger, it is paused, so that nobody tries before it was looked at; else it is
/// due when a way is safe. Errors of MonitoringContact and SearchPlan.
Status saveMonitoring(Transaction& transaction, const Vault& vault,
                      const MonitoringContact& contact, const IdentificationLimits& limits,
                      const CodeLists& codes, const LocalTime& now);

} // namespace zaklon
