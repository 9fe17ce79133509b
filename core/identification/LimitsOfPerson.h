// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identification/IdentificationLimits.h"
#include "core/vault/Records.h"

namespace zaklon {

/// The limits that hold for a person on a day: sooner for a child (domain.md 11; needs B09).
Result<PersonLimits> limitsOf(const CaseworkRecords& casework, const RecordId& person,
                              const IdentificationLimits& limits, Date on);

} // namespace zaklon
