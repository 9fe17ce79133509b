// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/RetentionStore.h"

#include "core/people/ChildAge.h"
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

/// Files that are not open and were closed last on that day at the latest.
std::string closedSql(const std::string& lastDay) {
    return "SELECT p.id, p.code, t.on_date AS ended, p.first_contact, p.birth_year"
           " FROM main.case_closing t CROSS JOIN main.person p ON p.id = t.person"
           " WHERE t.on_date <= " +
           lastDay +
           " AND NOT EXISTS (SELECT 1 FROM main.case_closing n WHERE n.person = t.person"
           " AND (n.on_date, n.id) > (t.on_date, t.id)) AND NOT (" +
           isOpenFileSql("p") + ")";
}

/// A screening that led nowhere: held to need nothing, and no work followed it.
std::string screenedSql(const std::string& form, const std::string& lastDay) {
    std::string sql = "SELECT p.id, p.code, max(t.taken_on) AS ended, p.first_contact, p.birth_year"
                      " FROM main.person p CROSS JOIN main.assessment t ON t.person = p.id"
                      " WHERE t.questionnaire = " +
                      form + " AND p.category = 'no_indication'";
    for (const auto* kind : kWork) {
        sql += std::string(" AND NOT EXISTS (SELECT 1 FROM main.") + kind +
               " w WHERE w.person = p.id)";
    }
    return sql + " GROUP BY p.id HAVING ended <= " + lastDay;
}

std::string quotedCode(std::string_view code) {
    std::string text = "'";
    for (const char letter : code) {
        text += letter == '\'' ? "''" : std::string(1, letter);
    }
    return text + "'";
}

std::string months(int number) {
    return std::to_string(number) + " months')";
}

/// The file `f` on the last day of the year in which the person reaches an age.
std::string reachedSql(int age) {
    return "printf('%04d-12-31', f.birth_year + " + std::to_string(age) + ")";
}

} // namespace

std::string retentionDueSql(const RetentionTerms& terms, std::string_view today) {
    const std::string on(today);
    const auto& lengths = terms.lengths;
    const auto before = [&](int number) { return "date(" + on + ", '-" + months(number); };
    const auto kept = [](int number) { return "date(f.ended, '+" + months(number); };
    const auto ofChild = "CASE WHEN f.birth_year IS NOT NULL AND " + reachedSql(kFullAge) +
                         " > f.first_contact THEN " + reachedSql(lengths.childUntilAge) +
                         " ELSE '' END";
    return "(SELECT zeroblob(16) AS id, count(*) AS files, min(k.day) AS day FROM ("
           "SELECT max(e.day, coalesce(d.until, '')) AS day FROM (SELECT f.id, max(" +
           kept(lengths.closedFileMonths) + ", " + ofChild + ") AS day FROM (" +
           closedSql(before(lengths.closedFileMonths)) + ") f UNION ALL SELECT f.id, " +
           kept(lengths.screeningMonths) + " AS day FROM (" +
           screenedSql(quotedCode(terms.screeningForm), before(lengths.screeningMonths)) +
           ") f) e LEFT JOIN main.retention_decision d ON d.id = (SELECT n.id"
           " FROM main.retention_decision n WHERE n.person = e.id"
           " ORDER BY n.decided_on DESC, n.id DESC LIMIT 1)"
           " WHERE coalesce(d.choice, '') <> 'hold') k WHERE k.day <= " +
           on + ")";
}

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
        auto closed = m_casework.connection().prepare(closedSql("?1"));
        closed.bind(1, today.plusMonths(-m_terms.lengths.closedFileMonths));
        add(closed, false);
        auto screened = m_casework.connection().prepare(screenedSql("?2", "?1"));
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
