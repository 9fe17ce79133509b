// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/PersonSummaryStore.h"

#include "core/assessments/FormOrder.h"
#include "core/base/Text.h"
#include "core/tasks/FallingSummary.h"
#include "core/tasks/TaskSourceStore.h"
#include "core/tasks/WaitingRule.h"
#include "core/vault/ContentDigest.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <type_traits>

namespace zaklon {

namespace {

struct Risk {
    Value rank;
    Value before;
    Value on;
};

Risk riskOf(Connection& connection, const RecordId& person) {
    static const std::string newest = " ORDER BY " + newestFirstSql("t") + " LIMIT 1";
    static const std::string newestSql =
        "SELECT t.risk_rank, t.taken_on, t.questionnaire FROM main.assessment t"
        " WHERE t.person = ?1 AND t.state = 'completed' AND t.risk_rank IS NOT NULL" +
        newest;
    static const std::string beforeSql =
        "SELECT t.risk_rank FROM main.assessment t WHERE t.person = ?1 AND t.questionnaire = ?2"
        " AND t.state = 'completed' AND t.risk_rank IS NOT NULL" +
        newest + " OFFSET 1";
    auto latest = connection.prepare(newestSql);
    latest.bind(1, person);
    if (!latest.step()) {
        return {};
    }
    Risk risk{latest.value(0), {}, latest.value(1)};
    auto before = connection.prepare(beforeSql);
    before.bind(1, person).bind(2, latest.value(2));
    if (before.step()) {
        risk.before = before.value(0);
    }
    return risk;
}

std::string nextTaskSql(const TaskTerms& terms) {
    std::vector<TaskSource> sources;
    std::copy_if(taskSources().begin(), taskSources().end(), std::back_inserter(sources),
                 [](const TaskSource& source) { return !source.confidential(); });
    return "SELECT " + std::string(countedDaySql()) + " AS counted, t.kind FROM (" +
           openTasksOfPersonSql(sources, terms) + ") t" + std::string(snoozeJoinSql()) +
           " ORDER BY counted LIMIT 1";
}

std::int64_t waitingReferrals(Connection& connection, const RecordId& person) {
    auto statement = connection.prepare("SELECT count(*) FROM main.referral WHERE person = ?1"
                                        " AND state IN ('sent', 'received')");
    statement.bind(1, person);
    statement.step();
    return statement.integer(0);
}

Value holdsUntil(Connection& connection, const RecordId& person, Date today,
                 const std::string& sql) {
    auto statement = connection.prepare(sql);
    statement.bind(1, person).bind(2, today);
    statement.step();
    return statement.value(0);
}

/// Raised by hand when what a summary says of the same records changes; a migration may ask for
/// the few that differ instead.
constexpr int kSummaryVersion = 8;
/// What the terms of others made is summed up anew in commits of this many people.
constexpr std::int64_t kAtATime = 2000;

/// By what the terms that a summary rests on are known again. Patterns are of nobody's summary.
std::string digestOfTerms(const TaskTerms& terms) {
    static_assert(std::has_unique_object_representations_v<Lengths>);
    std::string said = std::to_string(kSummaryVersion) + "\n";
    said += terms.retention.screeningForm + " " + std::to_string(terms.screeningEarlyDays) + "\n";
    for (const auto* lengths : {&terms.lengths, &terms.childLengths}) {
        said.append(reinterpret_cast<const char*>(lengths), sizeof *lengths);
    }
    for (const auto* limits : {&terms.waitingDays, &terms.childWaitingDays}) {
        said += "\n<";
        for (const int days : *limits) {
            said += std::to_string(days) + " ";
        }
    }
    for (const auto& [event, questionnaires] : terms.reassessAfter) {
        said += "\n" + event;
        for (const auto& questionnaire : questionnaires) {
            said += " " + questionnaire;
        }
    }
    for (const auto& step : terms.decisionSteps) {
        said += "\n/" + step;
    }
    for (const auto* duties : {&terms.duties.verifying, &terms.duties.reassessing}) {
        said += "\n!";
        for (const auto& duty : *duties) {
            said += duty + " ";
        }
    }
    for (const auto& answer : terms.decidingAnswers) {
        said += "\n?" + answer;
    }
    for (const auto& reason : terms.notFoundReasons) {
        said += "\n~" + reason;
    }
    for (const auto& measure : terms.protectingMeasures) {
        said += "\n+" + measure;
    }
    const auto& signs = terms.indicators;
    said += "\n!" + signs.form;
    for (const auto* codes :
         {&signs.downgradedItems, &signs.downgradedReasons, &signs.suspicion, &signs.littleKnown}) {
        said += "\n";
        for (const auto& code : *codes) {
            said += " " + code;
        }
    }
    return digestOf(std::span(reinterpret_cast<const std::uint8_t*>(said.data()), said.size()));
}

/// By what the next task of a person and her next assessments are found, and by which terms of the
/// organisation.
struct SummaryRules {
    std::string nextTask;
    std::string holdsUntil;
    ReassessmentDays reassessments;
    UnrecognisedPeople unrecognised;
    std::string terms;

    explicit SummaryRules(const TaskTerms& of)
        : nextTask(nextTaskSql(of))
        , holdsUntil(holdsUntilSql(of.lengths))
        , reassessments(of)
        , unrecognised(of)
        , terms(digestOfTerms(of)) {}
};

std::vector<RecordId> idsOf(Statement& statement) {
    std::vector<RecordId> persons;
    while (statement.step()) {
        persons.push_back(statement.id(0).value_or(RecordId()));
    }
    return persons;
}

constexpr std::string_view kRunOut = "SELECT person FROM main.person_summary"
                                     " WHERE holds_until IS NOT NULL AND holds_until < ?1";

/// Persons whose summary was right only until a day that has passed.
std::vector<RecordId> runOut(Connection& connection, Date today) {
    auto statement = connection.prepare(kRunOut);
    statement.bind(1, today);
    return idsOf(statement);
}

/// Those and persons whose summary was made by other terms, not more than go into one commit.
std::vector<RecordId> nextAtOpening(Connection& connection, Date today, const std::string& terms) {
    static const std::string sql = std::string(kRunOut) +
                                   " UNION ALL SELECT person FROM main.person_summary"
                                   " WHERE terms < ?2"
                                   " UNION ALL SELECT person FROM main.person_summary"
                                   " WHERE terms > ?2 LIMIT ?3";
    auto statement = connection.prepare(sql);
    statement.bind(1, today).bind(2, std::string_view(terms)).bind(3, kAtATime);
    return idsOf(statement);
}

Value unofferedSince(Connection& connection, const RecordId& person) {
    static const std::string sql = unofferedSinceSql();
    auto statement = connection.prepare(sql);
    statement.bind(1, person);
    return statement.step() ? statement.value(0) : Value();
}

void refreshOne(Connection& connection, const RecordId& id, Date today, const SummaryRules& rules) {
    rules.reassessments.refresh(connection, id);
    rules.unrecognised.refresh(connection, id);
    auto person = connection.prepare("SELECT worker, category, status, accommodation, pseudonym"
                                     " FROM main.person WHERE id = ?1");
    person.bind(1, id);
    if (!person.step()) {
        connection.prepare("DELETE FROM main.person_summary WHERE person = ?1").bind(1, id).run();
        return;
    }
    const auto risk = riskOf(connection, id);
    auto next = connection.prepare(rules.nextTask);
    next.bind(1, id).bind(2, today);
    const bool hasTask = next.step();
    auto put = connection.prepare(
        "INSERT OR REPLACE INTO main.person_summary (person, worker, category, status,"
        " accommodation, pseudonym_key, risk_rank, risk_before, risk_on, next_due, next_kind,"
        " waiting_referrals, holds_until, terms, unoffered_since)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)");
    put.bind(1, id);
    for (int column = 0; column < 4; ++column) {
        put.bind(column + 2, person.value(column));
    }
    put.bind(6, std::string_view(foldForSearch(person.textView(4))));
    put.bind(7, risk.rank).bind(8, risk.before).bind(9, risk.on);
    put.bind(10, hasTask ? next.value(0) : Value()).bind(11, hasTask ? next.value(1) : Value());
    put.bind(12, waitingReferrals(connection, id))
        .bind(13, holdsUntil(connection, id, today, rules.holdsUntil));
    put.bind(14, std::string_view(rules.terms)).bind(15, unofferedSince(connection, id));
    put.run();
}

} // namespace

SummaryRefresh personSummaryRefresh(const Clock& clock, const TaskTerms& terms) {
    return [&clock, rules = SummaryRules(terms)](Connection& connection,
                                                 const std::vector<RecordId>& persons) {
        const auto today = clock.today();
        for (const auto& person : persons) {
            refreshOne(connection, person, today, rules);
        }
        const auto others = persons.empty() ? nextAtOpening(connection, today, rules.terms)
                                            : runOut(connection, today);
        for (const auto& person : others) {
            refreshOne(connection, person, today, rules);
        }
    };
}

} // namespace zaklon
