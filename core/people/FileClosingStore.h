// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the file of a person is open, and whether it may be closed now.
#pragma once

#include "core/people/Person.h"
#include "core/vault/Records.h"

#include <string>
#include <string_view>

namespace zaklon {

/// Closed, archived or handed over: one rule for all three.
bool isEnded(CaseStatus status);

/// SQL: work on the file of this row of `person` or `person_summary` goes on.
std::string isOpenFileSql(std::string_view person);

/// Before a file ends, in whichever way: a closing recorded on the day
/// (core/identification/CaseClosing.h) stands behind it, and nothing that must follow a decision is
/// open: Invalid with `follow_up` or `closing`.
Status mayCloseFile(const CaseworkRecords& casework, const RecordId& person, Date today);

} // namespace zaklon
