// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/SummaryReads.h"

#include "core/assessments/AssessmentStore.h"
#include "core/assessments/FormOrder.h"
#include "core/identification/Unrecognised.h"
#include "core/tasks/FallingSummary.h"
#include "core/tasks/ReassessmentEvent.h"
#include "core/tasks/TaskSourceStore.h"
#include "core/tasks/WaitingRule.h"

#include <algorithm>
#include <iterator>

namespace zaklon::bench {

namespace {

std::string nextTaskSql(const TaskTerms& terms) {
    std::vector<TaskSource> sources;
    std::copy_if(taskSources().begin(), taskSources().end(), std::back_inserter(sources),
                 [](const TaskSource& source) { return !source.confidential(); });
    return "SELECT " + std::string(countedDaySql()) + " AS counted, t.kind FROM (" +
           openTasksOfPersonSql(sources, terms) + ") t" + std::string(snoozeJoinSql()) +
           " ORDER BY counted LIMIT 1";
}

} // namespace

std::vector<std::string> summaryReadsSql(const TaskTerms& terms) {
    return {"SELECT worker, category, status, accommodation, pseudonym FROM main.person"
            " WHERE id = ?1",
            "SELECT t.risk_rank, t.taken_on FROM main.assessment t WHERE t.person = ?1"
            " AND t.state = 'completed' AND t.risk_rank IS NOT NULL ORDER BY " +
                newestFirstSql("t") + " LIMIT 2",
            nextTaskSql(terms),
            "SELECT count(*) FROM main.referral WHERE person = ?1"
            " AND state IN ('sent', 'received')",
            holdsUntilSql(terms.lengths),
            unofferedSinceSql(),
            "SELECT t.id, " + eventDaySql(eventAfterSql(terms)) +
                " FROM main.assessment t WHERE t.person = ?1 AND " + newestAskingSql(),
            unrecognisedSql(terms.indicators, terms.duties)};
}

} // namespace zaklon::bench
