// SPDX-License-Identifier: GPL-3.0-or-later
// Handing persons over to a colleague: one responsible worker per person (needs A39).
#pragma once

#include "core/vault/Transaction.h"

#include <span>

namespace zaklon {

/// Makes `worker` responsible for each person. Those who have that worker already are left alone;
/// NotFound if there is no such person: then nothing is changed.
Status assignPersons(Transaction& transaction, const CaseworkRecords& records,
                     std::span<const RecordId> persons, const RecordId& worker);

} // namespace zaklon
