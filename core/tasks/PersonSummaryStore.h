// SPDX-License-Identifier: GPL-3.0-or-later
// What lists of persons show and filter by, derived from the casework records.
#pragma once

#include "core/base/Clock.h"
#include "core/store/Connection.h"
#include "core/tasks/TaskTerms.h"

#include <functional>
#include <vector>

namespace zaklon {

using SummaryRefresh =
    std::function<void(Connection& connection, const std::vector<RecordId>& persons)>;

/// For VaultEnvironment::afterPersonsChanged: writes person_summary anew for the persons, and for
/// those whose summary was right only until a day before today. For nobody, as at an opening, also
/// for those whose summary was made by other terms, so that whoever saved last, the organisation's
/// terms of who looks count: at most two thousand at a time, which is called again until nothing
/// changes any more. In it stand the newest completed
/// risk assessment and the one before it of the same questionnaire, the earliest open task and its
/// kind, referrals without an answer; beside it, what FallingSummary.h keeps. Only from the
/// casework compartment, so that it is the same for every role. Removes the row of a person who is
/// gone. What it gives throws SqlError; the clock must outlive it.
SummaryRefresh personSummaryRefresh(const Clock& clock,
                                    const TaskTerms& terms = TaskTerms::shipped());

} // namespace zaklon
