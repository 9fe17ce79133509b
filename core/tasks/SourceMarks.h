// SPDX-License-Identifier: GPL-3.0-or-later
// Marks in the SQL of a task source, for what is known only when it is asked: the day of today, the
// organisation's days and codes, what happened since.
#pragma once

#include "core/tasks/TaskTerms.h"

#include <string>
#include <string_view>

namespace zaklon {

namespace source_marks {

inline constexpr std::string_view kToday = ":today";
inline constexpr std::string_view kThreatDays = ":threat_days";
inline constexpr std::string_view kReportDays = ":report_days";
inline constexpr std::string_view kNobodyDays = ":nobody_days";
inline constexpr std::string_view kReceiptDays = ":receipt_days";
inline constexpr std::string_view kSilenceDays = ":silence_days";
inline constexpr std::string_view kReceipts = ":receipt_reactions";
inline constexpr std::string_view kEvent = ":event";
inline constexpr std::string_view kPatternAlerts = ":pattern_alerts";
inline constexpr std::string_view kRetentionDue = ":retention_due";
inline constexpr std::string_view kProtecting = ":protecting_measures";
inline constexpr std::string_view kWaitingLimits = ":waiting_limits";
inline constexpr std::string_view kChildWaitingLimits = ":child_waiting_limits";
inline constexpr std::string_view kDeciding = ":deciding_answers";
inline constexpr std::string_view kNotFoundReasons = ":not_found_reasons";
inline constexpr std::string_view kMissingChild = ":missing_child_days";
inline constexpr std::string_view kScreeningForm = ":screening_form";
inline constexpr std::string_view kScreeningEarly = ":screening_early_days";
inline constexpr std::string_view kScreeningToday = ":screening_today_days";

} // namespace source_marks

/// With every mark replaced. All sources go in at once, so that each thing that a mark stands for
/// is made once.
std::string filledMarks(std::string sql, const TaskTerms& terms, std::string_view today);

/// A number of days, sooner where the person `p` may be a child.
std::string daysSql(int everybody, int child, std::string_view today);

} // namespace zaklon
