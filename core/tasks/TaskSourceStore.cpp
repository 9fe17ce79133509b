// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/TaskSourceStore.h"

#include "core/people/ChildAge.h"
#include "core/people/FileClosingStore.h"
#include "core/tasks/SourceMarks.h"

#include <utility>

namespace zaklon {

namespace {

using source_marks::kToday;

std::string dueSql(const TaskSource& source, const TaskTerms& terms) {
    if (!source.due.empty()) {
        return std::string(source.due);
    }
    const auto after = source.afterDays.in(terms.lengths);
    return after == 0 ? std::string(source.day)
                      : "date(" + std::string(source.day) + ", '+' || " +
                            daysSql(after, source.afterDays.in(terms.childLengths), kToday) +
                            " || ' days')";
}

/// A colleague with access; the work of one who left is nobody's (needs A55).
std::string withAccessSql(std::string_view worker) {
    return "(SELECT w.id FROM main.worker w WHERE w.active = 1 AND w.id = " + std::string(worker) +
           ")";
}

/// Whom somebody chose comes first; who only wrote the record, after whoever is responsible.
std::string workerSql(const TaskSource& source) {
    const auto named = withAccessSql(source.worker);
    if (!source.ofPerson()) {
        return named;
    }
    const auto responsible = withAccessSql("p.worker");
    return namesItsWorker(source.kind) ? "coalesce(" + named + ", " + responsible + ")"
                                       : "coalesce(" + responsible + ", " + named + ")";
}

/// With its marks still in it.
std::string armSql(const TaskSource& source, const TaskTerms& terms, std::string_view from,
                   const std::string& where) {
    const bool ofPerson = source.ofPerson();
    std::string sql = "SELECT '";
    sql += codeOf(source.kind);
    sql += std::string("' AS kind, t.id AS record, ") + (ofPerson ? "t.person" : "NULL") +
           " AS person, " + dueSql(source, terms) + " AS due, ";
    sql += workerSql(source) + " AS worker, ";
    sql += std::string(source.subject) + " AS subject, " + std::string(source.detail) +
           " AS detail, " + std::string(source.since) + " AS since, ";
    sql += (ofPerson ? "p.code" : std::string(source.code)) + " AS code, ";
    sql += (ofPerson ? childAgeSql("p", kToday) : std::string("0")) + " AS child FROM ";
    sql += from;
    if (ofPerson) {
        // CROSS JOIN keeps the order: from the few records with a day to their persons.
        sql += " CROSS JOIN main.person p ON p.id = t.person";
    }
    sql += " WHERE " + std::string(source.open);
    if (source.openCasesOnly) {
        sql += " AND " + isOpenFileSql("p");
    }
    return sql + where;
}

/// Up to the last day of source i, which for whoever is grown up may be an earlier one.
std::string shownSql(std::span<const TaskSource> sources, std::size_t i, const TaskTerms& terms,
                     int firstMark) {
    const auto& source = sources[i];
    const auto mark = firstMark + static_cast<int>(i);
    auto sql = " AND " + std::string(source.day) + " <= ?" + std::to_string(mark);
    if (isSoonerForChild(source, terms)) {
        sql += " AND (" + std::string(source.day) + " <= ?" +
               std::to_string(mark + static_cast<int>(sources.size())) + " OR " +
               mayBeChildSql("p", kTodayMark) + ")";
    }
    return sql;
}

} // namespace

std::string openTasksOfPersonSql(std::span<const TaskSource> sources, const TaskTerms& terms) {
    std::string sql;
    for (const auto& source : sources) {
        if (source.ofPerson()) {
            sql += sql.empty() ? "" : " UNION ALL ";
            sql += armSql(source, terms, std::string(source.table) + " t", " AND t.person = ?1");
        }
    }
    return filledMarks(std::move(sql), terms, "?2");
}

std::string openTasksSql(std::span<const TaskSource> sources, const TaskTerms& terms,
                         int firstMark) {
    std::string sql;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const auto& source = sources[i];
        const auto mark = "?" + std::to_string(firstMark + static_cast<int>(i));
        std::string from = std::string(source.table) + " t";
        if (source.byPerson) {
            from = "main.person_summary d CROSS JOIN " + from + " ON t.person = d.person";
        }
        std::string where = shownSql(sources, i, terms, firstMark);
        if (source.byPerson) {
            where += " AND d.next_due <= " + mark;
        }
        sql += i == 0 ? "" : " UNION ALL ";
        sql += armSql(source, terms, from, where);
    }
    return filledMarks(std::move(sql), terms, kTodayMark);
}

std::string openTasksSql(std::span<const TaskSource> sources, const TaskTerms& terms, int firstMark,
                         int personMark) {
    std::string sql;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const auto& source = sources[i];
        sql += i == 0 ? "" : " UNION ALL ";
        sql += armSql(source, terms, std::string(source.table) + " t",
                      " AND t.person = ?" + std::to_string(personMark) +
                          shownSql(sources, i, terms, firstMark));
    }
    return filledMarks(std::move(sql), terms, kTodayMark);
}

std::string_view handoverJoinSql() {
    return " LEFT JOIN main.handover g ON g.id = (SELECT h.id FROM main.handover h"
           " WHERE h.task = t.kind || ':' || lower(hex(t.record)) ORDER BY h.id DESC LIMIT 1)"
           " AND NOT EXISTS (SELECT 1 FROM main.handover l WHERE l.person = t.person"
           " AND coalesce(l.task, '') = '' AND l.from_worker = g.to_worker AND l.id > g.id)";
}

std::string taskWorkerSql() {
    return "coalesce(" + withAccessSql("g.to_worker") + ", t.worker)";
}

std::string_view snoozeJoinSql() {
    return " LEFT JOIN main.task_snooze z ON z.id = (SELECT y.id FROM main.task_snooze y"
           " WHERE y.task = t.kind || ':' || lower(hex(t.record))"
           " ORDER BY y.until DESC, y.id DESC LIMIT 1)";
}

std::string_view countedDaySql() {
    return "CASE WHEN z.until > t.due THEN z.until ELSE t.due END";
}

} // namespace zaklon
