// SPDX-License-Identifier: GPL-3.0-or-later
// What was said to be needed in contacts of the helpline, proposed to the plan of the person whom
// they were about (needs E04). Nothing is written before a worker chooses.
#pragma once

#include "core/services/CarePlan.h"
#include "core/vault/Transaction.h"

#include <vector>

namespace zaklon {

/// The areas of need that contacts about the person name and the needs of the person's plan do not
/// answer: no need of the area is open, and none was there on the day of the contact or later. In
/// the order in which they were said. NoPermission.
Result<std::vector<Code>> saidNeeds(const CaseworkRecords& casework, const RecordId& person,
                                    const std::vector<Need>& needs);

/// Answers one area with a need after the last one of the plan: open, or not wanted by the person
/// and closed today, so that it is proposed again only if it is said again. Invalid with `state`
/// for any other.
Status answerSaidNeed(Transaction& transaction, const CaseworkRecords& casework,
                      const RecordId& person, const Code& area, NeedState state, Date today);

} // namespace zaklon
