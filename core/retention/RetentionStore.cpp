// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/RetentionStore.h"

#include "core/people/FileClosingStore.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace zaklon {

namespace {

constexpr std::int64_t kSecondsOfDay = 86400;

/// What any work with a person leaves behind: with one of them more than a screening took place.
constexpr std::array kWork{"need",     "goal",         "action",
                           "delivery", "referral",     "pathway_case",
                           "consent",  "case_closing", "identification_procedure"};

std::string closedSql() {
    return "SELECT p.id, p.code, max(t.on_date) AS ended, p.first_contact, p.birth_year"
           " FROM main.case_closing t CROSS JOIN main.person p ON p.id = t.person WHERE NOT (" +
           isOpenFileSql("p") + ") GROUP BY p.id HAVING ended <= ?1";
}

/// A screening that led nowhere: held to need nothing, and no work followed it.
std::string screenedSql() {
    std::string sql = "SELECT p.id, p.code, max(t.taken_on) AS ended, p.first_contact, p.birth_year"
                      " FROM main.assessment t CROSS JOIN main.person p ON p.id = t.person"
                      " WHERE t.questionnaire = ?2 AND p.category = 'no_indication'";
    for (const auto* kind : kWork) {
        sql += std::string(" AND NOT EXISTS (SELECT 1 FROM main.") + kind +
               " w WHERE w.person = p.id)";
    }
    return sql + " GROUP BY p.id HAVING ended <= ?1";
}

} // namespace

Result<std::vector<RetentionRow>> RetentionStore::candidates(Date today) const {
    return guarded([&]() -> Result<std::vector<RetentionRow>> {
        std::vector<RetentionRow> rows;
        const auto add = [&](Statement& statement, bool screeningOnly) {
            while (statement.step()) {
                RetentionRow row;
                row.person = statement.id(0).value_or(RecordId());
                row.caseCode = statement.text(1);
                row.file.screeningOnly = screeningOnly;
                row.file.endedOn = statement.date(2).value_or(today);
                row.file.firstContact = statement.date(3).value_or(today);
                if (!statement.isNull(4)) {
                    row.file.birthYear = static_cast<int>(statement.integer(4));
                }
                rows.push_back(std::move(row));
            }
        };
        auto closed = m_casework.connection().prepare(closedSql());
        closed.bind(1, today.plusMonths(-m_terms.lengths.closedFileMonths));
        add(closed, false);
        auto screened = m_casework.connection().prepare(screenedSql());
        screened.bind(1, today.plusMonths(-m_terms.lengths.screeningMonths));
        screened.bind(2, std::string_view(m_terms.screeningForm));
        add(screened, true);
        return rows;
    });
}

Result<std::vector<RetentionRow>> RetentionStore::list(Date today) const {
    auto rows = candidates(today);
    if (!rows) {
        return rows;
    }
    std::vector<RetentionRow> due;
    for (auto& row : *rows) {
        auto decisions = m_casework.where<RetentionDecision>("person", row.person);
        if (!decisions) {
            return passOn(decisions);
        }
        row.file.decisions = std::move(*decisions);
        row.retention = retentionOf(row.file, m_terms.lengths);
        if (row.retention.held || row.retention.reviewFrom <= today) {
            due.push_back(std::move(row));
        }
    }
    std::sort(due.begin(), due.end(), [](const auto& a, const auto& b) {
        return std::tie(a.retention.reviewFrom, a.person) <
               std::tie(b.retention.reviewFrom, b.person);
    });
    return due;
}

Result<int> RetentionStore::oldContacts(Date today) const {
    return guarded([&]() -> Result<int> {
        auto count = m_casework.connection().prepare(
            "SELECT count(*) FROM main.helpline_contact WHERE person IS NULL"
            " AND at < ?1");
        const auto last = today.plusMonths(-m_terms.lengths.contactMonths);
        count.bind(1, last.plusDays(1).daysSince1970() * kSecondsOfDay);
        count.step();
        return static_cast<int>(count.integer(0));
    });
}

Status eraseAfterReview(Vault& vault, const RetentionTerms& terms, const RecordId& person) {
    const auto today = vault.environment().clock.today();
    const auto due = RetentionStore(vault.casework(), terms).list(today);
    if (!due) {
        return passOn(due);
    }
    const auto found = std::find_if(due->begin(), due->end(),
                                    [&](const auto& row) { return row.person == person; });
    if (found == due->end() || !found->retention.mayBeErased(today)) {
        return fail(ErrorCode::Invalid, "retention");
    }
    return vault.erasePerson(person);
}

} // namespace zaklon
