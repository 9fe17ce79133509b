// SPDX-License-Identifier: GPL-3.0-or-later
// On which days something of a pathway can have happened. Much of it happened before she came to
// us, and legal clocks count from the day itself (needs A20, B30).
#pragma once

#include "core/base/Date.h"
#include "core/vault/Records.h"

#include <string>

namespace zaklon {

/// Not to come, and not before the year in which she was born, where it is known: else Invalid with
/// `field`.
Status canHaveHappened(const CaseworkRecords& casework, const RecordId& person, Date on, Date today,
                       const std::string& field);

/// As above for a day that is set and may be ahead, such as a hearing.
Status isNotBeforeBirth(const CaseworkRecords& casework, const RecordId& person, Date on,
                        const std::string& field);

} // namespace zaklon
