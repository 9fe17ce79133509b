// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/DueTaskStore.h"

#include "core/people/ChildAge.h"
#include "core/people/PersonStore.h"
#include "core/tasks/TaskSourceStore.h"

#include <algorithm>
#include <limits>
#include <set>

namespace zaklon {

namespace {

constexpr int kExpiringDays = 30;
constexpr int kDaysOfYear = 366;
constexpr int kWeek = 7;
constexpr int kPersonMark = 5;
constexpr int kToday = 6; ///< kTodayMark
constexpr int kFirstSourceMark = 7;
constexpr int kImmediateRank = 3; ///< of DueTask::riskRank
constexpr std::size_t kAtTheEnd = std::numeric_limits<std::size_t>::max();

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

DueTask readTask(const Statement& statement, Date today, const TaskTerms& terms) {
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
    task.ofChild = statement.integer(12) != 0;
    task.ageUnknown = statement.integer(12) == kAgeUnknown;
    task.why = whyOf(task.kind, task.originalDue, today,
                     task.ofChild ? terms.childLengths : terms.lengths);
    return task;
}

bool expiresSoon(const DueTask& task, Date today) {
    return isExpiry(task.kind) && task.originalDue >= today &&
           today.daysUntil(task.originalDue) <= kExpiringDays;
}

/// Whether the tile counts it.
bool belongsTo(DueView view, const DueTask& task, Date today, const std::set<RecordId>& sheltered) {
    switch (view) {
    case DueView::Overdue:
        return task.due < today;
    case DueView::Today:
        return task.due == today;
    case DueView::Expiring:
        return expiresSoon(task, today);
    case DueView::Shelter:
        break;
    }
    return sheltered.contains(task.person);
}

std::size_t groupOf(std::int64_t days) {
    return days < 0 ? 0U : days == 0 ? 1U : days <= kWeek ? 2U : 3U;
}

/// At its place among the first `most`; what then has no room is only counted.
void keepFirst(std::vector<DueTask>& first, DueTask&& task, std::size_t place, std::size_t most) {
    const auto at = std::min(place, first.size());
    if (at >= most) {
        return;
    }
    first.insert(first.begin() + static_cast<std::ptrdiff_t>(at), std::move(task));
    if (first.size() > most) {
        first.pop_back();
    }
}

Result<std::set<RecordId>> personsInShelter(const CaseworkRecords& records) {
    PersonFilter filter;
    filter.view = PersonView::InShelter;
    std::set<RecordId> persons;
    std::optional<PersonCursor> next;
    do {
        const auto page = PersonStore(records).page(filter, {}, next);
        if (!page) {
            return passOn(page);
        }
        for (const auto& row : page->rows) {
            persons.insert(row.id);
        }
        next = page->next;
    } while (next);
    return persons;
}

} // namespace

DueTaskStore::DueTaskStore(const CaseworkRecords& records,
                           const std::optional<ConfidentialRecords>& confidential, TaskTerms terms)
    : m_records(records), m_terms(std::move(terms)) {
    const auto sources = taskSources();
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const auto kind = sources[i].recordKind;
        const bool held = !sources[i].confidential() || confidential.has_value();
        const bool decides = !sources[i].writersOnly || mayWrite(records.session().role(), kind);
        if (held && decides && m_records.permit(kind)) {
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
        counted + " AS counted, z.reason, t.code, s.risk_rank, t.child FROM (" + tasks + ") t" +
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
        const auto last = [&](const Lengths& lengths) {
            const auto lead =
                window.lead ? query.today.plusDays(sources[i].leadDays.in(lengths)) : window.to;
            return std::max(window.to, lead).plusDays(-sources[i].afterDays.in(lengths));
        };
        const auto mark = kFirstSourceMark + static_cast<int>(i);
        const bool sooner = isSoonerForChild(sources[i], m_terms);
        statement.bind(mark, std::max(last(m_terms.childLengths), last(m_terms.lengths)));
        if (sooner) {
            statement.bind(mark + static_cast<int>(sources.size()), last(m_terms.lengths));
        }
    }
    return statement;
}

Status DueTaskStore::each(const DueQuery& query, const Window& window,
                          const std::function<void(DueTask&&)>& take) const {
    return guarded([&]() -> Status {
        if (const auto permitted = m_records.permit("person"); !permitted) {
            return passOn(permitted);
        }
        if (m_sources.empty()) {
            return {};
        }
        auto statement = prepare(query, window, {});
        while (statement.step()) {
            take(readTask(statement, query.today, m_terms));
        }
        return {};
    });
}

Result<std::vector<DueTask>> DueTaskStore::read(const DueQuery& query, const Window& window) const {
    std::vector<DueTask> tasks;
    const auto done =
        each(query, window, [&](DueTask&& task) { tasks.push_back(std::move(task)); });
    if (!done) {
        return passOn(done);
    }
    return tasks;
}

Result<std::vector<DueTask>> DueTaskStore::due(const DueQuery& query) const {
    return read(query, {{}, query.today.plusDays(query.horizonDays), true, query.limit});
}

Result<DueGroups> DueTaskStore::groups(const DueQuery& query,
                                       const std::array<std::size_t, kDueGroups>& most) const {
    const auto sheltered =
        query.view == DueView::Shelter ? personsInShelter(m_records) : Result<std::set<RecordId>>();
    if (!sheltered) {
        return passOn(sheltered);
    }
    DueGroups groups;
    std::array<std::size_t, kDueGroups> inDanger{};
    const bool dangerFirst = query.view != DueView::Expiring;
    const Window window{{}, query.today.plusDays(query.horizonDays), true};
    const auto done = each(query, window, [&](DueTask&& task) {
        if (query.view && !belongsTo(*query.view, task, query.today, *sheltered)) {
            return;
        }
        const auto at = groupOf(query.today.daysUntil(task.due));
        ++groups[at].count;
        const bool comesFirst = dangerFirst && task.riskRank == kImmediateRank;
        keepFirst(groups[at].first, std::move(task), comesFirst ? inDanger[at]++ : kAtTheEnd,
                  most[at]);
    });
    if (!done) {
        return passOn(done);
    }
    return groups;
}

Result<DueCounts> DueTaskStore::counts(const DueQuery& query) const {
    DueCounts counts;
    const Window window{{}, query.today.plusDays(kExpiringDays), false};
    const auto done = each(query, window, [&](const DueTask& task) {
        if (task.due < query.today) {
            ++counts.overdue;
            counts.oldest = std::min(task.due, counts.oldest.value_or(task.due));
        } else if (task.due == query.today) {
            ++counts.today;
            ++counts.todayOf[task.worker];
        }
        counts.expiringIn30Days += expiresSoon(task, query.today) ? 1 : 0;
    });
    if (!done) {
        return passOn(done);
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
