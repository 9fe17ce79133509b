// SPDX-License-Identifier: GPL-3.0-or-later
// A record that is a second one of a person, made by mistake: it closes without what is asked of
// somebody who leaves, and is counted as nobody (domain.md 1: never a second person).
#pragma once

#include "core/identification/CaseClosing.h"

#include <string>
#include <string_view>

namespace zaklon {

/// Of list closing_reason: the person has another record, in which the work goes on.
inline constexpr std::string_view kSecondRecord = "second_record";

/// Error::detail of `reason`: no record that stays is linked as that of the same person.
inline constexpr const char* kNotLinked = "not linked";
/// Error::detail of `reason`: what an authority decides stands in this record, so the other one is
/// the second.
inline constexpr const char* kHoldsProcedure = "holds a procedure";
/// Error::detail of `report`: the person is on it with this record.
inline constexpr const char* kOnReport = "on a report";

bool isSecondRecord(const CaseClosing& closing);

/// The record may close as a second one: a record that is none is linked with it, no procedure
/// stands in it, and it is on no report. Good for any other reason.
Status linkedAsSecond(const CaseClosing& closing, const RuleContext& context);
Status holdsNoProcedure(const CaseClosing& closing, const RuleContext& context);
Status isOnNoReport(const CaseClosing& closing, const RuleContext& context);

/// SQL: ids of the records that stand closed as second ones, and are still linked. Whoever counts
/// persons leaves them out.
std::string secondRecordsSql();

} // namespace zaklon
