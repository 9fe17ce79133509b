// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/ReportSent.h"

#include "core/people/PersonLinkStore.h"
#include "core/vault/Records.h"

#include <algorithm>

namespace zaklon {

namespace {

/// The first sending of a report; `about` says of which dispatches `d`.
std::string firstSql(std::string_view column, std::string_view report, std::string_view about) {
    const auto id = std::string(report);
    return "(SELECT x." + std::string(column) +
           " FROM (SELECT e.sent_on, e.sent_to FROM main.suspicion_report e WHERE e.id = " + id +
           " AND e.sent_on IS NOT NULL AND NOT EXISTS (SELECT 1 FROM main.report_dispatch s"
           " WHERE s.report = e.id AND s.sent_on = e.sent_on AND s.sent_to = e.sent_to)"
           " UNION ALL SELECT d.sent_on, d.sent_to FROM main.report_dispatch d"
           " WHERE d.report = " +
           id + std::string(about) + ") x ORDER BY x.sent_on LIMIT 1)";
}

std::string aboutSql(std::string_view person) {
    return " AND (d.person IS NULL OR " + isSamePersonSql("d.person", person) + ")";
}

} // namespace

bool isAbout(const ReportSending& sending, const RecordId& person) {
    return sending.person.isNil() || sending.person == person;
}

Result<std::vector<ReportSending>> sendingsOf(const CaseworkRecords& casework,
                                              const SuspicionReport& report) {
    const auto dispatches = casework.where<ReportDispatch>("report", report.id);
    if (!dispatches) {
        return passOn(dispatches);
    }
    std::vector<ReportSending> sendings;
    const bool described =
        std::any_of(dispatches->begin(), dispatches->end(), [&](const ReportDispatch& each) {
            return each.sentOn == report.sentOn && each.sentTo == report.sentTo;
        });
    if (report.sentOn && !described) {
        sendings.push_back({report.id, RecordId(), report.sentTo, *report.sentOn});
    }
    for (const auto& each : *dispatches) {
        sendings.push_back({report.id, each.person, each.sentTo, each.sentOn});
    }
    return sendings;
}

std::string sentOnSql(std::string_view report, std::string_view person) {
    return firstSql("sent_on", report, aboutSql(person));
}

std::string firstSentOnSql(std::string_view report) {
    return firstSql("sent_on", report, {});
}

std::string sentToSql(std::string_view report, std::string_view person) {
    return firstSql("sent_to", report, aboutSql(person));
}

std::string_view receiversSql() {
    return "(SELECT e.id AS report, e.sent_to AS sent_to FROM main.suspicion_report e"
           " WHERE e.sent_on IS NOT NULL AND e.sent_to IS NOT NULL"
           " UNION SELECT d.report, d.sent_to FROM main.report_dispatch d)";
}

std::string firstReceiverSql(std::string_view report) {
    return firstSql("sent_to", report, {});
}

} // namespace zaklon
