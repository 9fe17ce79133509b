// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/FallingThroughStore.h"

#include "core/assessments/AssessmentStore.h"
#include "core/identification/OutcomeRules.h"
#include "core/people/FileClosingStore.h"
#include "core/tasks/ReassessmentEvent.h"
#include "core/tasks/WaitingRule.h"

namespace zaklon {

namespace {

std::string joined(std::string_view one, std::string_view other) {
    return std::string(one) + std::string(other);
}

std::string coalesced(std::string_view one, std::string_view other) {
    return "coalesce(" + joined(one, ", ") + std::string(other) + ")";
}

/// One part of a list: records `t` of persons `p`. ?1 is the last day that counts.
struct Falling {
    FallingKind kind;
    std::string_view table;
    std::string_view person; ///< column of `t` that holds her id
    std::string where;
    std::string since;
    bool openCasesOnly;
};

/// Stands for eventAfterSql until the organisation's terms are known.
constexpr std::string_view kEvent = ":event";

/// As wasReached of AttemptRules.h.
constexpr std::string_view kReached = "c.result = 'spoke' AND c.safe <> 'no'";
/// The person spoke with us, or made contact: a call that reached nobody is no meeting.
constexpr std::string_view kMet = "(c.by_person = 1 OR c.result = 'spoke')";

constexpr std::string_view kUnverified =
    "t.state = 'open' AND t.duty = 'verify' AND t.opened_on <= ?1";

/// Contacts are the attempts; one after ?1 counts. A day begins at 00:00 UTC here: an hour more or
/// less does not matter for a fortnight.
constexpr std::string_view kNobodyTried =
    " AND NOT EXISTS (SELECT 1 FROM main.contact c WHERE c.person = t.person"
    " AND c.at >= CAST(strftime('%s', ?1, '+1 day') AS INTEGER))";
constexpr std::string_view kLastTry =
    "(SELECT date(max(c.at), 'unixepoch') FROM main.contact c WHERE c.person = t.person)";

const std::string kNotFound =
    "t.closed_on IS NULL AND coalesce(t.decided_on, t.opened_on) <= ?1"
    " AND EXISTS (SELECT 1 FROM json_each(t.outcome_reasons) r"
    " WHERE r.value IN (SELECT value FROM json_each(?4)))"
    " AND NOT EXISTS (SELECT 1 FROM main.search_plan f WHERE f.person = t.person"
    " AND f.ended_how IN ('reached', 'came_back')"
    " AND f.ended_on >= coalesce(t.decided_on, t.opened_on))" // found since
    " AND NOT EXISTS (SELECT 1 FROM main.contact c WHERE c.person = t.person"
    " AND c.at >= CAST(strftime('%s', coalesce(t.decided_on, t.opened_on)) AS INTEGER) AND " +
    std::string(kReached) + ")";
/// A search that nobody went on with, whatever an authority answered.
constexpr std::string_view kNobodySearches =
    "t.state <> 'ended' AND t.opened_on <= ?1"
    " AND NOT EXISTS (SELECT 1 FROM main.identification_procedure i,"
    " json_each(i.outcome_reasons) r WHERE i.person = t.person AND i.closed_on IS NULL"
    " AND r.value IN (SELECT value FROM json_each(?4)))"; // listed above
constexpr std::string_view kUnanswered =
    "t.start = 'our_report' AND t.opened_on <= ?1 AND NOT EXISTS (SELECT 1 FROM main.pathway_step s"
    " WHERE s.pathway_case = t.pathway_case AND s.state = 'done'"
    " AND s.step IN (SELECT value FROM json_each(?4)))"
    " AND NOT EXISTS (SELECT 1 FROM main.centre_contact c WHERE c.procedure = t.id"
    " AND c.answered_on IS NOT NULL)";

/// A report that we sent on and that no procedure stands for yet.
constexpr std::string_view kReportUnanswered =
    "EXISTS (SELECT 1 FROM main.suspicion_report s WHERE s.id = t.report AND s.sent_on <= ?1)"
    " AND NOT EXISTS (SELECT 1 FROM main.report_reaction r WHERE r.report = t.report)"
    " AND NOT EXISTS (SELECT 1 FROM main.identification_procedure i WHERE i.person = t.person"
    " AND i.report = t.report)";
constexpr std::string_view kReportSentOn =
    "(SELECT s.sent_on FROM main.suspicion_report s WHERE s.id = t.report)";

/// Each report opens its own procedure (domain.md 3). ?1 is the first day that still is in Today.
constexpr std::string_view kNotOpened =
    "EXISTS (SELECT 1 FROM main.suspicion_report s WHERE s.id = t.report AND s.received_on < ?1)"
    " AND NOT EXISTS (SELECT 1 FROM main.identification_procedure i WHERE i.person = t.person"
    " AND i.report = t.report)";
constexpr std::string_view kReportReceivedOn =
    "(SELECT s.received_on FROM main.suspicion_report s WHERE s.id = t.report)";

const std::string kSeenOnce =
    "t.first_contact <= ?1"
    " AND NOT EXISTS (SELECT 1 FROM main.delivery d WHERE d.person = t.id)"
    " AND NOT EXISTS (SELECT 1 FROM main.referral r WHERE r.person = t.id)"
    " AND NOT EXISTS (SELECT 1 FROM main.action a WHERE a.person = t.id)"
    " AND (SELECT count(*) FROM main.contact c WHERE c.person = t.id AND " +
    std::string(kMet) + ") <= 1";

/// Decided against the person and never identified, and the risk goes on: as the newest assessment
/// says, or as a verification found that no lower assessment followed. In a closed file too.
constexpr std::string_view kNotRecognised =
    "t.outcome IN ('not_identified', 'rejected', 'discontinued')"
    " AND coalesce(t.decided_on, t.opened_on) <= ?1"
    " AND NOT EXISTS (SELECT 1 FROM main.identification_procedure n WHERE n.person = t.person"
    " AND (n.outcome = 'identified' OR (n.opened_on, n.id) > (t.opened_on, t.id)))"
    " AND NOT EXISTS (SELECT 1 FROM main.case_closing c WHERE c.person = t.person"
    " AND c.reason = 'died')"
    " AND EXISTS (SELECT 1 FROM main.person_summary r WHERE r.person = t.person"
    " AND (r.risk_rank >= 1 OR EXISTS (SELECT 1 FROM main.follow_up f WHERE f.person = t.person"
    " AND f.pathway_case = t.pathway_case AND f.finding = 'risk_remains'"
    " AND (r.risk_on IS NULL OR r.risk_on <= f.closed_on))))";

/// The same rules as the tasks of Today: the day has passed, or something happened before it.
const std::string kReassess = "t.reassess_by < ?1 AND " + newestAskingSql();
const std::string kHappened =
    "t.reassess_by >= ?1 AND " + newestAskingSql() + " AND " + eventDaySql(kEvent) + " < ?1";

// clang-format off
// Needs D33, D40-D43 and D47; each rule says above what it is.
const std::array kFalling{
    Falling{FallingKind::NeverVerified, "follow_up", "person", std::string(kUnverified), "t.opened_on", false},
    Falling{FallingKind::NotFound, "identification_procedure", "person", joined(kNotFound, kNobodyTried),
            coalesced(kLastTry, "t.decided_on, t.opened_on"), true},
    Falling{FallingKind::NotFound, "search_plan", "person", joined(kNobodySearches, kNobodyTried),
            coalesced(kLastTry, "t.opened_on"), true},
    Falling{FallingKind::WaitingUnprotected, "identification_procedure", "person",
            waitsSql() + " AND t.opened_on <= ?1 AND NOT " + isProtectedSql("?2"), "t.opened_on", true},
    Falling{FallingKind::ReportedUnanswered, "identification_procedure", "person", joined(waitsSql() + " AND ", kUnanswered), "t.opened_on", true},
    Falling{FallingKind::ReportedUnanswered, "reported_person", "person", std::string(kReportUnanswered), std::string(kReportSentOn), true},
    Falling{FallingKind::SeenOnce, "person", "id", kSeenOnce, "t.first_contact", true},
    Falling{FallingKind::ReassessmentOverdue, "assessment", "person", kReassess, "t.reassess_by", true},
    Falling{FallingKind::ReassessmentOverdue, "assessment", "person", kHappened, eventDaySql(kEvent), true},
    Falling{FallingKind::NotRecognised, "identification_procedure", "person", std::string(kNotRecognised),
            "coalesce(t.decided_on, t.opened_on)", false},
    Falling{FallingKind::ReportNotOpened, "reported_person", "person", std::string(kNotOpened), std::string(kReportReceivedOn), true},
};
// clang-format on

std::string fromSql(const Falling& falling, std::string_view join = {}) {
    std::string sql = " FROM main." + std::string(falling.table) +
                      " t CROSS JOIN main.person p ON p.id = t." + std::string(falling.person) +
                      std::string(join) + " WHERE " + falling.where;
    if (falling.openCasesOnly) {
        sql += " AND " + isOpenFileSql("p");
    }
    return sql;
}

/// Every part of a kind, with the columns that `columns` asks of it.
template <class Columns>
std::string partsSql(FallingKind kind, const TaskTerms& terms, Columns&& columns,
                     std::string_view join = {}) {
    std::string sql;
    for (const auto& falling : kFalling) {
        if (falling.kind == kind) {
            sql += sql.empty() ? "SELECT " : " UNION ALL SELECT ";
            sql += columns(falling) + fromSql(falling, join);
        }
    }
    const auto event = eventAfterSql(terms);
    for (auto at = sql.find(kEvent); at != sql.npos; at = sql.find(kEvent, at + event.size())) {
        sql.replace(at, kEvent.size(), event);
    }
    return sql;
}

} // namespace

std::string FallingThroughStore::listSql(FallingKind kind, const TaskTerms& terms) {
    const auto columns = [](const Falling& falling) {
        return "p.id AS person, p.code AS code, t.id AS record, " + falling.since +
               " AS since, p.worker AS worker, s.risk_rank AS risk_rank";
    };
    // With min(), the other columns are those of its row.
    return "SELECT person, code, record, min(since), worker, risk_rank, count(*) FROM (" +
           partsSql(kind, terms, columns, " LEFT JOIN main.person_summary s ON s.person = p.id") +
           ") GROUP BY person ORDER BY 4, person LIMIT ?3";
}

Status FallingThroughStore::permit() const {
    for (const auto& falling : kFalling) {
        if (auto allowed = m_casework.permit(falling.table); !allowed) {
            return allowed;
        }
    }
    return {};
}

Date FallingThroughStore::limitOf(FallingKind kind) const {
    switch (kind) {
    case FallingKind::NotFound:
        return m_today.plusDays(-m_limits.noAttemptDays);
    case FallingKind::WaitingUnprotected:
        return m_today.plusDays(-m_limits.waitingDays.front());
    case FallingKind::ReportedUnanswered:
        return m_today.plusDays(-m_limits.receiptDays);
    case FallingKind::ReportNotOpened:
        return m_today.plusDays(-m_terms.lengths.reportTodayDays);
    case FallingKind::SeenOnce:
        return m_today.plusDays(-1); // whoever came today is still here
    case FallingKind::NeverVerified:
    case FallingKind::ReassessmentOverdue:
    case FallingKind::NotRecognised:
        break;
    }
    return m_today;
}

Value FallingThroughStore::ownCodes(FallingKind kind) const {
    static constexpr std::array kAnswers{referrals::StepRule::Answer,
                                         referrals::StepRule::Decision};
    if (kind == FallingKind::ReportedUnanswered) {
        return FieldTraits<std::vector<Code>>::toValue(
            m_pathways.carriers(referrals::kIdentificationPathway, kAnswers));
    }
    return kind == FallingKind::NotFound
               ? FieldTraits<std::vector<Code>>::toValue(notFoundReasons(m_codes))
               : Value();
}

/// What only some lists ask for.
void FallingThroughStore::bindOwn(Statement& statement, FallingKind kind) const {
    if (kind == FallingKind::WaitingUnprotected) {
        statement.bind(2, m_today);
    }
    if (const auto codes = ownCodes(kind); !isNull(codes)) {
        statement.bind(4, codes);
    }
}

int FallingThroughStore::countOf(FallingKind kind, Date limit) const {
    const auto columns = [](const Falling&) { return std::string("p.id AS person"); };
    auto statement = m_casework.connection().prepare("SELECT count(DISTINCT person) FROM (" +
                                                     partsSql(kind, m_terms, columns) + ")");
    statement.bind(1, limit);
    bindOwn(statement, kind);
    statement.step();
    return static_cast<int>(statement.integer(0));
}

Result<std::vector<FallingCount>> FallingThroughStore::counts() const {
    return guarded([&]() -> Result<std::vector<FallingCount>> {
        if (const auto allowed = permit(); !allowed) {
            return passOn(allowed);
        }
        std::vector<FallingCount> counts;
        for (const auto kind : kFallingKinds) {
            counts.push_back({kind, countOf(kind, limitOf(kind))});
        }
        return counts;
    });
}

Result<std::vector<int>> FallingThroughStore::waitingPast() const {
    return guarded([&]() -> Result<std::vector<int>> {
        if (const auto allowed = permit(); !allowed) {
            return passOn(allowed);
        }
        std::vector<int> persons;
        for (const int days : m_limits.waitingDays) {
            persons.push_back(countOf(FallingKind::WaitingUnprotected, m_today.plusDays(-days)));
        }
        return persons;
    });
}

Result<std::vector<FallingRow>> FallingThroughStore::list(FallingKind kind, int limit) const {
    return guarded([&]() -> Result<std::vector<FallingRow>> {
        if (const auto allowed = permit(); !allowed) {
            return passOn(allowed);
        }
        auto statement = m_casework.connection().prepare(listSql(kind, m_terms));
        statement.bind(1, limitOf(kind)).bind(3, std::int64_t{limit});
        bindOwn(statement, kind);
        std::vector<FallingRow> rows;
        while (statement.step()) {
            FallingRow row;
            row.kind = kind;
            row.person = statement.id(0).value_or(RecordId());
            row.caseCode = statement.text(1);
            row.record = statement.id(2).value_or(RecordId());
            row.since = statement.date(3).value_or(m_today);
            row.days = static_cast<int>(row.since.daysUntil(m_today));
            row.worker = statement.id(4).value_or(RecordId());
            if (!statement.isNull(5)) {
                row.riskRank = static_cast<int>(statement.integer(5));
            }
            row.records = static_cast<int>(statement.integer(6));
            rows.push_back(std::move(row));
        }
        return rows;
    });
}

} // namespace zaklon
