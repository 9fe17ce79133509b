// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/DueTaskStore.h"

#include "core/people/PersonStore.h"
#include "core/tasks/TaskSourceStore.h"

#include <algorithm>

namespace zaklon {

namespace {

constexpr int kExpiringDays = 30;
constexpr int kDaysOfYear = 366;
constexpr int kPersonMark = 5;
constexpr int kToday = 6; ///< kTodayMark
constexpr int kFirstSourceMark = 7;

/// Of one person, only what can be hers.
std::vector<TaskSource> chosen(const std::vector<std::size_t>& indexes, bool ofOnePerson) {
    std::vector<TaskSource> sources;
    for (const auto index : indexes) {
        if (!ofOnePerson || taskSources()[index].ofPerson()) {
            sources.push_back(taskSources()[index]);
        }
    }
    return sources;
}

DueTask readTask(const Statement& statement, Date today, const Lengths& lengths) {
    DueTask task;
    task.kind = fromCode<TaskKind>(statement.textView(0)).value_or(task.kind);
    task.record = statement.id(1).value_or(RecordId());
    task.person = statement.id(2).value_or(RecordId());
    task.originalDue = statement.date(3).value_or(Date());
    task.worker = statement.id(4).value_or(RecordId());
    task.subject = {statement.text(5)};
    task.detail = {statement.text(6)};
    task.since = statement.date(7);
    task.due = statement.date(8).value_or(task.originalDue);
    task.snoozeReason = {statement.text(9)};
    task.caseCode = statement.text(10);
    if (!statement.isNull(11)) {
        task.riskRank = static_cast<int>(statement.integer(11));
    }
    task.why = whyOf(task.kind, task.originalDue, today, lengths);
    return task;
}

} // namespace

DueTaskStore::DueTaskStore(const CaseworkRecords& records,
                           const std::optional<ConfidentialRecords>& confidential, TaskTerms terms)
    : m_records(records), m_terms(std::move(terms)) {
    const auto sources = taskSources();
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const bool held = !sources[i].confidential() || confidential.has_value();
        if (held && m_records.permit(sources[i].recordKind)) {
            m_sources.push_back(i);
        }
    }
}

Statement DueTaskStore::prepare(const DueQuery& query, const Window& window,
                                std::string_view before) const {
    const auto sources = chosen(m_sources, !query.person.isNil());
    const std::string counted(countedDaySql());
    const auto worker = taskWorkerSql();
    const auto tasks = query.person.isNil()
                           ? openTasksSql(sources, m_terms, kFirstSourceMark)
                           : openTasksSql(sources, m_terms, kFirstSourceMark, kPersonMark);
    // ?1 the worker or NULL, ?2 last day of a snooze, ?3 first day, ?4 limit, ?5 the person if one
    // was asked for, ?6 today, then a last day per source
    std::string sql(before);
    sql +=
        "SELECT t.kind, t.record, t.person, t.due, " + worker + ", t.subject, t.detail, t.since, " +
        counted + " AS counted, z.reason, t.code, s.risk_rank FROM (" + tasks + ") t" +
        " LEFT JOIN main.person_summary s ON s.person = t.person" + std::string(snoozeJoinSql()) +
        std::string(handoverJoinSql()) + " WHERE (?1 IS NULL OR " + worker +
        " = ?1) AND (z.until IS NULL OR z.until <= ?2)"
        " AND counted >= ?3 ORDER BY counted, s.risk_rank DESC, t.person, t.kind LIMIT ?4";
    auto statement = m_records.connection().prepare(sql);
    if (!query.worker.isNil()) {
        statement.bind(1, query.worker);
    }
    if (!query.person.isNil()) {
        statement.bind(kPersonMark, query.person);
    }
    statement.bind(kToday, query.today);
    statement.bind(2, window.to).bind(3, std::string_view("")).bind(4, window.limit);
    if (window.from) {
        statement.bind(3, *window.from);
    }
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const auto lead =
            window.lead ? query.today.plusDays(sources[i].leadDays.in(m_terms.lengths)) : window.to;
        const auto last =
            std::max(window.to, lead).plusDays(-sources[i].afterDays.in(m_terms.lengths));
        statement.bind(kFirstSourceMark + static_cast<int>(i), last);
    }
    return statement;
}

Result<std::vector<DueTask>> DueTaskStore::read(const DueQuery& query, const Window& window) const {
    return guarded([&]() -> Result<std::vector<DueTask>> {
        if (const auto permitted = m_records.permit("person"); !permitted) {
            return passOn(permitted);
        }
        std::vector<DueTask> tasks;
        if (m_sources.empty()) {
            return tasks;
        }
        auto statement = prepare(query, window, {});
        while (statement.step()) {
            tasks.push_back(readTask(statement, query.today, m_terms.lengths));
        }
        return tasks;
    });
}

Result<std::vector<DueTask>> DueTaskStore::due(const DueQuery& query) const {
    return read(query, {{}, query.today.plusDays(query.horizonDays), true, query.limit});
}

Result<DueCounts> DueTaskStore::counts(const DueQuery& query) const {
    const auto tasks = read(query, {{}, query.today.plusDays(kExpiringDays), false});
    if (!tasks) {
        return passOn(tasks);
    }
    DueCounts counts;
    for (const auto& task : *tasks) {
        counts.overdue += task.due < query.today ? 1 : 0;
        counts.today += task.due == query.today ? 1 : 0;
        counts.expiringIn30Days += isExpiry(task.kind) && task.originalDue >= query.today ? 1 : 0;
    }
    PersonFilter shelter;
    shelter.view = PersonView::InShelter;
    const auto inShelter = PersonStore(m_records).count(shelter);
    if (!inShelter) {
        return passOn(inShelter);
    }
    counts.inShelter = static_cast<int>(*inShelter);
    return counts;
}

Result<std::optional<Date>> DueTaskStore::nextDueAfter(const DueQuery& query) const {
    const Window window{query.today.plusDays(1), query.today.plusDays(kDaysOfYear), false, 1};
    const auto tasks = read(query, window);
    if (!tasks) {
        return passOn(tasks);
    }
    return tasks->empty() ? std::optional<Date>() : std::optional(tasks->front().due);
}

Result<std::vector<std::string>> DueTaskStore::plan(const DueQuery& query) const {
    return guarded([&]() -> Result<std::vector<std::string>> {
        std::vector<std::string> steps;
        const Window window{{}, query.today.plusDays(query.horizonDays), true, query.limit};
        auto statement = prepare(query, window, "EXPLAIN QUERY PLAN ");
        while (statement.step()) {
            steps.push_back(statement.text(3));
        }
        return steps;
    });
}

} // namespace zaklon
