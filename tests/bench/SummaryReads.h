// SPDX-License-Identifier: GPL-3.0-or-later
// What a summary of a person is read from, as bare SQL: what core/tasks/PersonSummaryStore.cpp asks
// before it writes.
#pragma once

#include "core/tasks/TaskTerms.h"

#include <string>
#include <vector>

namespace zaklon::bench {

/// Of the person ?1 today, ?2: her last assessments of risk, her next task, her waiting referrals,
/// until when that holds, and what the lists of who is falling through keep of her.
std::vector<std::string> summaryReadsSql(const TaskTerms& terms);

} // namespace zaklon::bench
