// SPDX-License-Identifier: GPL-3.0-or-later
// A record that is a second one of a person, made by mistake: it closes without what is asked of
// somebody who leaves, and is counted with the other one (domain.md 1: never a second person).
#pragma once

#include "core/identification/CaseClosing.h"

#include <string>
#include <string_view>

namespace zaklon {

/// Of list closing_reason: the person has another record, in which the work goes on.
inline constexpr std::string_view kSecondRecord = "second_record";

/// Error::detail of `reason`: no record that stays is linked as that of the same person.
inline constexpr const char* kNotLinked = "not linked";
/// Error::detail of `reason`: an authority has not decided on what stands in this record, and
/// whoever works with the person looks for its answer in the record that stays.
inline constexpr const char* kHoldsProcedure = "holds a procedure";
/// Error::detail of `report`: the person is on it with this record.
inline constexpr const char* kOnReport = "on a report";

bool isSecondRecord(const CaseClosing& closing);

/// The record may close as a second one: a record that is none is linked with it, its procedures
/// are decided (and told, as in any file: mayEndFile()), and it is on no report without a
/// procedure. Good for any other reason.
Status linkedAsSecond(const CaseClosing& closing, const RuleContext& context);
Status procedureDecided(const CaseClosing& closing, const RuleContext& context);
Status isOnNoReport(const CaseClosing& closing, const RuleContext& context);

/// SQL of a table `second_record(id, main)`: every record that stands closed as a second one, and
/// the record as which it is counted: a linked one, directly or over others, that is no second one,
/// as linkedAsSecond() asks; where none is left, the oldest of those that are still linked. What
/// stands in either is of one person: the figures (FigureStore) and the coverage of screening count
/// it once. Patterns of reports and lists of work show records, each as it stands.
std::string secondRecordsSql();
/// SQL: ids of a record that stays and of those that are counted as it; beside `second_record`.
std::string ownRecordsSql(std::string_view person);

} // namespace zaklon
