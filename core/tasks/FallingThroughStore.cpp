// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/FallingThroughStore.h"

#include "core/identification/OutcomeRules.h"
#include "core/people/ChildAge.h"
#include "core/people/FileClosingStore.h"
#include "core/referrals/DutyRules.h"
#include "core/store/SqlMark.h"
#include "core/tasks/FallingRule.h"

namespace zaklon {

namespace {

std::string fromSql(const FallingRule& falling, std::string_view join = {}) {
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
std::string partsSql(FallingKind kind, Columns&& columns, std::string_view join = {}) {
    std::string sql;
    for (const auto& falling : fallingRules()) {
        if (falling.kind == kind) {
            sql += sql.empty() ? "SELECT " : " UNION ALL SELECT ";
            sql += columns(falling) + fromSql(falling, join);
        }
    }
    replaceMark(sql, kFallingLimit,
                "(CASE WHEN " + mayBeChildSql("p", "?2") + " THEN ?5 ELSE ?1 END)");
    return sql;
}

} // namespace

std::string FallingThroughStore::listSql(FallingKind kind) {
    const auto columns = [](const FallingRule& falling) {
        return "p.id AS person, p.code AS code, t." + std::string(falling.record) + " AS record, " +
               falling.since + " AS since, p.worker AS worker, s.risk_rank AS risk_rank, " +
               mayBeChildSql("p", "?2") + " AS child";
    };
    // With min(), the other columns are those of its row.
    return "SELECT person, code, record, min(since), worker, risk_rank, count(*), child FROM (" +
           partsSql(kind, columns, " LEFT JOIN main.person_summary s ON s.person = p.id") +
           ") GROUP BY person ORDER BY 4, person LIMIT ?3";
}

std::string FallingThroughStore::countSql(FallingKind kind) {
    const auto columns = [](const FallingRule&) { return std::string("p.id AS person"); };
    return "SELECT count(DISTINCT person) FROM (" + partsSql(kind, columns) + ")";
}

Status FallingThroughStore::permit() const {
    for (const auto& falling : fallingRules()) {
        if (auto allowed = m_casework.permit(falling.recordKind()); !allowed) {
            return allowed;
        }
    }
    return {};
}

FallingLimits FallingThroughStore::limitsOf(FallingKind kind) const {
    const auto before = [this](int days) { return m_today.plusDays(-days); };
    const auto child = m_limits.of(true);
    switch (kind) {
    case FallingKind::NotFound:
        return {before(m_limits.noAttemptDays), before(child.noAttemptDays)};
    case FallingKind::WaitingUnprotected:
        return {before(m_limits.waitingDays.front()), before(child.waitingDays.front())};
    case FallingKind::ReportedUnanswered:
        return {before(m_limits.receiptDays), before(child.receiptDays)};
    case FallingKind::ReportNotOpened: // until then it stands in Today, a child's first
        return {before(m_terms.lengths.reportTodayDays), std::nullopt};
    case FallingKind::SeenOnce:
        return {before(1), std::nullopt}; // whoever came today is still here
    case FallingKind::NeverVerified:
    case FallingKind::ReassessmentOverdue:
    case FallingKind::NotRecognised:
        break;
    }
    return {m_today, std::nullopt};
}

Value FallingThroughStore::ownCodes(FallingKind kind) const {
    static constexpr std::array kAnswers{referrals::StepRule::Answer,
                                         referrals::StepRule::Decision};
    if (kind == FallingKind::ReportedUnanswered) {
        return FieldTraits<std::vector<Code>>::toValue(
            m_pathways.carriers(referrals::kIdentificationPathway, kAnswers));
    }
    if (kind == FallingKind::NeverVerified) {
        std::vector<Code> duties;
        for (auto& code : dutiesWith(DutyRule::Verification, m_codes)) {
            duties.push_back({std::move(code)});
        }
        return FieldTraits<std::vector<Code>>::toValue(duties);
    }
    return kind == FallingKind::NotFound
               ? FieldTraits<std::vector<Code>>::toValue(notFoundReasons(m_codes))
               : Value();
}

/// What only some lists ask for.
void FallingThroughStore::bindOwn(Statement& statement, FallingKind kind,
                                  const FallingLimits& limits) const {
    statement.bind(1, limits.everybody);
    if (limits.child) {
        statement.bind(2, m_today).bind(5, *limits.child);
    }
    if (const auto codes = ownCodes(kind); !isNull(codes)) {
        statement.bind(4, codes);
    }
}

int FallingThroughStore::countOf(FallingKind kind, const FallingLimits& limits) const {
    auto statement = m_casework.connection().prepare(countSql(kind));
    bindOwn(statement, kind, limits);
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
            counts.push_back({kind, countOf(kind, limitsOf(kind))});
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
        for (std::size_t i = 0; i < m_limits.waitingDays.size(); ++i) {
            persons.push_back(countOf(FallingKind::WaitingUnprotected, waitingLimits(i)));
        }
        return persons;
    });
}

FallingLimits FallingThroughStore::waitingLimits(std::size_t waiting) const {
    const auto limit = m_limits.waitingLimits().at(waiting);
    return {m_today.plusDays(-limit.everybody), m_today.plusDays(-limit.child)};
}

Result<std::vector<FallingRow>> FallingThroughStore::list(FallingKind kind, int limit,
                                                          std::size_t waiting) const {
    return guarded([&]() -> Result<std::vector<FallingRow>> {
        if (const auto allowed = permit(); !allowed) {
            return passOn(allowed);
        }
        auto statement = m_casework.connection().prepare(listSql(kind));
        statement.bind(2, m_today).bind(3, std::int64_t{limit});
        bindOwn(statement, kind,
                kind == FallingKind::WaitingUnprotected ? waitingLimits(waiting) : limitsOf(kind));
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
            row.ofChild = statement.integer(7) != 0;
            rows.push_back(std::move(row));
        }
        return rows;
    });
}

} // namespace zaklon
