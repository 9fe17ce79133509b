// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/ReportOfNobody.h"

#include "core/reports/ReportSent.h"

namespace zaklon {

namespace {

const std::string& sentOn() {
    static const auto sql = firstSentOnSql("t.id");
    return sql;
}

} // namespace

std::string isReportOfNobodySql(std::string_view today, std::string_view days,
                                std::string_view receipts) {
    // The days let an index find them; whether somebody is on one comes first, as it costs least.
    return "t.received_on BETWEEN date(" + std::string(today) + ", '-" + std::string(days) +
           " days') AND " + std::string(today) +
           " AND NOT EXISTS (SELECT 1 FROM main.reported_person n WHERE n.report = t.id)"
           " AND NOT EXISTS (SELECT 1 FROM main.report_reaction a WHERE a.report = t.id"
           " AND a.type NOT IN (" +
           std::string(receipts) + "))";
}

std::string_view reportOfNobodySinceSql() {
    static const auto sql = "coalesce(" + sentOn() + ", t.received_on)";
    return sql;
}

std::string_view reportOfNobodyNextSql() {
    static const auto sql = "CASE WHEN " + sentOn() + " IS NULL THEN 'to_send' ELSE 'ask' END";
    return sql;
}

std::string reportOfNobodyDueSql(std::string_view receiptDays, std::string_view silenceDays) {
    // What is left of the reactions to one that nobody answered are receipts.
    return "CASE WHEN " + sentOn() + " IS NULL THEN t.received_on ELSE date(" + sentOn() +
           ", '+' || CASE WHEN EXISTS (SELECT 1 FROM main.report_reaction a"
           " WHERE a.report = t.id) THEN " +
           std::string(silenceDays) + " ELSE " + std::string(receiptDays) + " END || ' days') END";
}

} // namespace zaklon
