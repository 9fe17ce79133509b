// SPDX-License-Identifier: GPL-3.0-or-later
// What lists of persons show and filter by, derived from the casework records.
#pragma once

#include "core/store/Connection.h"

#include <vector>

namespace zaklon {

/// Writes person_summary anew for these persons, in the running transaction: the newest completed
/// risk assessment and the one before it of the same questionnaire, the earliest open task and its
/// kind, referrals without an answer. Only from the casework compartment, so that it is the same
/// for every role. Removes the row of a person who is gone. Throws SqlError.
void refreshPersonSummary(Connection& connection, const std::vector<RecordId>& persons);

} // namespace zaklon
