// SPDX-License-Identifier: GPL-3.0-or-later
// A changed legal status is something that happened to a person: risk is assessed again after it
// (needs A17; domain.md 9.3).
#pragma once

#include "core/people/Person.h"
#include "core/vault/Transaction.h"

#include <optional>

namespace zaklon {

class Vault;

/// Saves a person as `after`; where another legal status was known until now, the change is
/// recorded in the same commit as a LifeEvent of today. A status that is said for the first time,
/// or is not known any more, is no change. Errors of Person.
Status savePerson(Transaction& transaction, const Vault& vault, const std::optional<Person>& before,
                  const Person& after);

} // namespace zaklon
