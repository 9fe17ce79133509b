// SPDX-License-Identifier: GPL-3.0-or-later
// A circumstance of a report is shared by everybody on it; one of a person is hers, and counts
// through her own reports. Duplicates go away in the UNION.
#include "core/reports/PatternStore.h"

#include "core/reports/ReportReacted.h"
#include "core/reports/ReportSent.h"

namespace zaklon {

namespace {

/// Pairs (pattern, person) and (pattern, report), each grouped once: the whole list takes the time
/// of two scans of narrow indexes. `of` narrows the circumstances that are looked at.
std::string sharedSql(std::string_view of) {
    const std::string from =
        " FROM (SELECT * FROM main.circumstance WHERE " + std::string(of) + ") c";
    return "WITH met(pattern, person) AS (SELECT c.pattern, c.person" + from +
           " WHERE c.person IS NOT NULL UNION SELECT c.pattern, n.person" + from +
           " JOIN main.reported_person n ON n.report = c.report AND n.taken_off_on IS NULL"
           " WHERE c.person IS NULL),"
           " told(pattern, report) AS (SELECT c.pattern, c.report" +
           from + " WHERE c.report IS NOT NULL UNION SELECT c.pattern, n.report" + from +
           " JOIN main.reported_person n ON n.person = c.person AND n.taken_off_on IS NULL"
           " WHERE c.report IS NULL),"
           " named(pattern, type) AS (SELECT c.pattern, min(c.type)" +
           from +
           " GROUP BY c.pattern),"
           " people(pattern, persons) AS (SELECT pattern, count(*) FROM met GROUP BY pattern),"
           // Once for each report, as the days are counted in two ways.
           " course(pattern, received_on, sent_on, reacted_on) AS MATERIALIZED ("
           "SELECT t.pattern, r.received_on, coalesce(" +
           firstSentOnSql("r.id") + ", r.received_on), " + reactedOnSql("r.id") +
           " FROM told t JOIN main.suspicion_report r ON r.id = t.report),"
           " days(pattern, reports, first, last, silent, mean) AS ("
           "SELECT pattern, count(*), min(received_on), max(received_on),"
           " count(*) FILTER (WHERE reacted_on IS NULL),"
           " avg(max(0, julianday(reacted_on) - julianday(sent_on)))"
           " FROM course GROUP BY pattern)";
}

constexpr std::string_view kRows =
    " SELECT k.pattern, k.type, coalesce(p.persons, 0), coalesce(d.reports, 0), d.first, d.last,"
    " coalesce(d.silent, 0), cast(round(d.mean * 10) AS INTEGER) FROM named k"
    " LEFT JOIN people p ON p.pattern = k.pattern LEFT JOIN days d ON d.pattern = k.pattern";

constexpr std::string_view kOne = "pattern = ?2";

PatternRow readRow(const Statement& statement) {
    PatternRow row;
    row.pattern = statement.id(0).value_or(RecordId());
    row.type = {statement.text(1)};
    row.persons = static_cast<int>(statement.integer(2));
    row.reports = static_cast<int>(statement.integer(3));
    row.first = statement.date(4);
    row.last = statement.date(5);
    row.withoutReaction = static_cast<int>(statement.integer(6));
    if (!statement.isNull(7)) {
        row.daysToReaction = static_cast<double>(statement.integer(7)) / 10.0;
    }
    return row;
}

std::string listSql(const PatternFilter& filter) {
    std::string sql = sharedSql(filter.type.empty() ? "true" : "type = ?2") + std::string(kRows) +
                      " WHERE max(coalesce(p.persons, 0), coalesce(d.reports, 0)) >= ?1";
    if (!filter.ofPerson.isNil()) {
        sql += " AND EXISTS (SELECT 1 FROM met m WHERE m.pattern = k.pattern AND m.person = ?3)";
    }
    return sql + " ORDER BY 3 DESC, 4 DESC, d.last DESC, k.pattern";
}

} // namespace

Result<std::vector<PatternRow>> PatternStore::list(const PatternFilter& filter) const {
    return guarded([&]() -> Result<std::vector<PatternRow>> {
        if (const auto permitted = m_records.permit("circumstance"); !permitted) {
            return passOn(permitted);
        }
        auto statement = m_records.connection().prepare(listSql(filter));
        statement.bind(1, std::int64_t{filter.atLeast});
        if (!filter.type.empty()) {
            statement.bind(2, std::string_view(filter.type.text));
        }
        if (!filter.ofPerson.isNil()) {
            statement.bind(3, filter.ofPerson);
        }
        std::vector<PatternRow> rows;
        while (statement.step()) {
            rows.push_back(readRow(statement));
        }
        return rows;
    });
}

Result<PatternDetail> PatternStore::detail(const RecordId& pattern) const {
    return guarded([&]() -> Result<PatternDetail> {
        if (const auto permitted = m_records.permit("circumstance"); !permitted) {
            return passOn(permitted);
        }
        PatternDetail detail;
        const auto shared = sharedSql(kOne);
        auto row = m_records.connection().prepare(shared + std::string(kRows));
        row.bind(2, pattern);
        if (!row.step()) {
            return fail(ErrorCode::NotFound, "circumstance");
        }
        detail.row = readRow(row);
        auto persons = m_records.connection().prepare(
            shared + " SELECT q.id, q.code, (SELECT count(*) FROM told t"
                     " JOIN main.reported_person n ON n.report = t.report WHERE n.person = q.id"
                     " AND n.taken_off_on IS NULL)"
                     " FROM met m JOIN main.person q ON q.id = m.person ORDER BY q.code");
        persons.bind(2, pattern);
        while (persons.step()) {
            detail.persons.push_back({persons.id(0).value_or(RecordId()), persons.text(1),
                                      static_cast<int>(persons.integer(2))});
        }
        auto reports = m_records.connection().prepare(
            shared + " SELECT t.report FROM told t JOIN main.suspicion_report r ON r.id = t.report"
                     " ORDER BY r.received_on, r.id");
        reports.bind(2, pattern);
        while (reports.step()) {
            auto report = ReportStore(m_records).row(reports.id(0).value_or(RecordId()));
            if (!report) {
                return passOn(report);
            }
            if (*report) {
                detail.reports.push_back(std::move(**report));
            }
        }
        return detail;
    });
}

} // namespace zaklon
