// SPDX-License-Identifier: GPL-3.0-or-later
// The SQL of everything that is due, made from the table of task sources.
#pragma once

#include "core/tasks/TaskSource.h"
#include "core/tasks/TaskTerms.h"

#include <span>
#include <string>
#include <string_view>

namespace zaklon {

/// Today, in the SQL of openTasksSql.
inline constexpr std::string_view kTodayMark = "?6";

/// Columns: kind, record, person, due, worker, subject, detail, since, code, child. Of one person:
/// her id is ?1, today ?2.
std::string openTasksOfPersonSql(std::span<const TaskSource> sources, const TaskTerms& terms);
/// The same for everybody. `firstMark` + i is the last `day` of source i; the same mark of a source
/// found by person is also the last day of her summary. Of one that is sooner for a child it is a
/// child's last day, and `firstMark` + the number of sources + i that of everybody else.
std::string openTasksSql(std::span<const TaskSource> sources, const TaskTerms& terms,
                         int firstMark);
/// The same for the person whose id is `personMark`; every source is one of persons.
std::string openTasksSql(std::span<const TaskSource> sources, const TaskTerms& terms, int firstMark,
                         int personMark);

/// The newest hand-over of a task `t`, joined as `g`; none once the one who was given it handed the
/// person over.
std::string_view handoverJoinSql();
/// Who does a task `t` with its hand-over `g`; NULL: nobody who has access.
std::string taskWorkerSql();

/// The newest snooze of a task `t`, joined as `z`.
std::string_view snoozeJoinSql();
/// The day for which a task `t` with its snooze `z` counts.
std::string_view countedDaySql();

} // namespace zaklon
