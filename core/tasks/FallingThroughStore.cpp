// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/FallingThroughStore.h"

#include "core/identification/InterimRule.h"
#include "core/identification/NotFoundRule.h"
#include "core/identification/ReportedProcedure.h"
#include "core/people/ChildAge.h"
#include "core/people/FileClosingStore.h"
#include "core/referrals/DutyRules.h"
#include "core/store/SqlMark.h"
#include "core/tasks/FallingRule.h"

#include <nlohmann/json.hpp>

#include <span>

namespace zaklon {

namespace {

constexpr std::string_view kAbout = "centre_contact_about";
constexpr std::string_view kReceipt = "confirms_receipt"; ///< CodeEntry::means
constexpr std::string_view kState = "says_state";         ///< CodeEntry::means

Value listOf(const std::vector<std::string>& texts) {
    std::vector<Code> codes;
    for (const auto& text : texts) {
        codes.push_back({text});
    }
    return FieldTraits<std::vector<Code>>::toValue(codes);
}

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
    const auto soonerForChild = [](std::string_view child, std::string_view everybody) {
        return "(CASE WHEN " + mayBeChildSql("p", "?2") + " THEN " + std::string(child) + " ELSE " +
               std::string(everybody) + " END)";
    };
    replaceMark(sql, kFallingLimit, soonerForChild("?5", "?1"));
    replaceMark(sql, kFallingLaterLimit, soonerForChild("?7", "?6"));
    return sql;
}

/// From codes with a comma between them.
std::vector<FallingWhy> whyOf(std::string_view codes) {
    std::vector<FallingWhy> why;
    for (const auto& [reason, code] : CodesOf<FallingWhy>::codes) {
        for (std::size_t at = 0; at <= codes.size();) {
            const auto end = std::min(codes.find(',', at), codes.size());
            if (codes.substr(at, end - at) == code) {
                why.push_back(reason);
                break;
            }
            at = end + 1;
        }
    }
    return why;
}

} // namespace

std::string FallingThroughStore::listSql(FallingKind kind) {
    const auto columns = [](const FallingRule& falling) {
        return "p.id AS person, p.code AS code, t." + std::string(falling.record) + " AS record, " +
               falling.since + " AS since, p.worker AS worker, s.risk_rank AS risk_rank, " +
               childAgeSql("p", "?2") + " AS child, " + falling.why + " AS why";
    };
    // With min(), the other columns are those of its row.
    return "SELECT person, code, record, min(since), worker, risk_rank,"
           " count(DISTINCT record), child, group_concat(DISTINCT why) FROM (" +
           partsSql(kind, columns, " LEFT JOIN main.person_summary s ON s.person = p.id") +
           ") GROUP BY person ORDER BY max(coalesce(risk_rank, 1), 1) DESC, 4, person LIMIT ?3";
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
        return {before(m_limits.receiptDays), before(child.receiptDays),
                before(m_limits.lengths.longSilenceDays), before(child.lengths.longSilenceDays)};
    case FallingKind::ReportNotOpened: // until then it stands in Today, a child's first
        return {before(m_terms.lengths.reportTodayDays), std::nullopt};
    case FallingKind::SeenOnce:
        return {before(m_limits.lengths.seenOnceDays), std::nullopt};
    case FallingKind::NeverVerified:
    case FallingKind::ReassessmentOverdue:
    case FallingKind::NotRecognised:
        break;
    }
    return {m_today, std::nullopt};
}

Value FallingThroughStore::answerCodes() const {
    static constexpr std::array kReports{referrals::StepRule::Application};
    static constexpr std::array kDecides{referrals::StepRule::Decision};
    static constexpr std::array kWords{referrals::StepRule::Answer};
    static constexpr std::array kAnswers{referrals::StepRule::Answer,
                                         referrals::StepRule::Decision};
    const auto phases = [this](std::span<const referrals::StepRule> rules) {
        auto codes = nlohmann::json::array();
        for (const auto& code : m_pathways.carriers(referrals::kIdentificationPathway, rules)) {
            codes.push_back(code.text);
        }
        return codes;
    };
    const nlohmann::json codes{{"applications", phases(kReports)},
                               {"words", phases(kWords)},
                               {"answers", phases(kAnswers)},
                               {"decisions", phases(kDecides)},
                               {"knowing_sources", sourcesTheAuthorityKnows(m_codes)},
                               {"receipt", m_codes.codesMeaning(kAbout, kReceipt)},
                               {"reaction_receipt", reactionsOfReceipt(m_codes)},
                               {"state", m_codes.codesMeaning(kAbout, kState)}};
    return codes.dump();
}

Value FallingThroughStore::ownCodes(FallingKind kind) const {
    if (kind == FallingKind::ReportedUnanswered) {
        return answerCodes();
    }
    switch (kind) {
    case FallingKind::WaitingUnprotected:
        return listOf(protectingMeasures(m_codes));
    case FallingKind::NeverVerified:
        return listOf(DutyTerms::of(m_codes).verifying);
    case FallingKind::ReassessmentOverdue:
        return listOf(DutyTerms::of(m_codes).reassessing);
    case FallingKind::NotFound:
        return notFoundCodes(m_codes);
    default:
        return {};
    }
}

/// What only some lists ask for.
void FallingThroughStore::bindOwn(Statement& statement, FallingKind kind,
                                  const FallingLimits& limits) const {
    statement.bind(1, limits.everybody);
    if (limits.child) {
        statement.bind(2, m_today).bind(5, *limits.child);
    }
    if (limits.later && limits.laterChild) {
        statement.bind(6, *limits.later).bind(7, *limits.laterChild);
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
            row.ageUnknown = statement.integer(7) == kAgeUnknown;
            row.why = whyOf(statement.textView(8));
            rows.push_back(std::move(row));
        }
        return rows;
    });
}

} // namespace zaklon
