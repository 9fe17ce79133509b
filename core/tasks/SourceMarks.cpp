// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/SourceMarks.h"

#include "core/people/ChildAge.h"
#include "core/reports/PatternAlertStore.h"
#include "core/retention/RetentionStore.h"
#include "core/store/QuotedCode.h"
#include "core/store/SqlMark.h"
#include "core/tasks/ReassessmentEvent.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace zaklon {

using namespace source_marks;

std::string daysSql(int everybody, int child, std::string_view today) {
    return everybody == child
               ? std::to_string(everybody)
               : "(CASE WHEN " + mayBeChildSql("p", today) + " THEN " + std::to_string(child) +
                     " ELSE " + std::to_string(everybody) + " END)";
}

std::string filledMarks(std::string sql, const TaskTerms& terms, std::string_view today) {
    replaceMark(sql, kThreatDays,
                daysSql(terms.lengths.threatActDays, terms.childLengths.threatActDays, today));
    replaceMark(sql, kToday, std::string(today));
    replaceMark(sql, kReportDays, std::to_string(terms.lengths.reportTodayDays));
    replaceMark(sql, kNobodyDays, std::to_string(terms.lengths.reportOfNobodyDays));
    replaceMark(sql, kReceiptDays, std::to_string(terms.receiptDays));
    replaceMark(sql, kSilenceDays, std::to_string(terms.lengths.longSilenceDays));
    replaceMark(sql, kReceipts, quotedCodes(terms.receiptReactions));
    replaceMark(sql, kEvent, eventAfterSql(terms));
    replaceMark(sql, kPatternAlerts, patternAlertsSql(terms.patterns, today));
    replaceMark(sql, kProtecting, quotedCodes(terms.protectingMeasures));
    replaceMark(sql, kWaitingLimits, nlohmann::json(terms.waitingDays).dump());
    replaceMark(sql, kChildWaitingLimits, nlohmann::json(terms.childWaitingDays).dump());
    replaceMark(sql, kDeciding, quotedCodes(terms.decidingAnswers));
    replaceMark(sql, kNotFoundReasons, quotedCodes(terms.notFoundReasons));
    replaceMark(sql, kRetentionDue, retentionDueSql(terms.retention, today));
    replaceMark(sql, kMissingChild, std::to_string(terms.lengths.missingChildDays));
    replaceMark(sql, kScreeningForm, quotedCode(terms.retention.screeningForm));
    replaceMark(sql, kScreeningEarly, std::to_string(terms.screeningEarlyDays));
    replaceMark(sql, kScreeningToday, std::to_string(terms.lengths.screeningTodayDays));
    return sql;
}

} // namespace zaklon
