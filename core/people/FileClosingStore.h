// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the file of a person is open. Whether it may be closed is said in
// core/identification/ClosingRules.h.
#pragma once

#include "core/people/Person.h"

#include <string>
#include <string_view>

namespace zaklon {

/// Closed, archived or handed over: one rule for all three.
bool isEnded(CaseStatus status);
/// This change ends the file.
bool endsNow(const Person* before, const Person& after);

/// SQL: a status, as text, is one of them.
std::string isEndedSql(std::string_view status);
/// SQL: work on the file of this row of `person` or `person_summary` goes on.
std::string isOpenFileSql(std::string_view person);

} // namespace zaklon
