// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/RetentionStore.h"

#include "core/people/ChildAge.h"
#include "core/people/FileClosingStore.h"
#include "core/people/PersonLinkStore.h"
#include "core/store/QuotedCode.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace zaklon {

namespace {

/// What any work with a person leaves behind: with one of them more than a screening took place.
constexpr std::array kWork{"need",
                           "goal",
                           "action",
                           "plan_phase",
                           "delivery",
                           "referral",
                           "representation",
                           "team_member",
                           "handover",
                           "consent",
                           "rights_information",
                           "best_interest",
                           "life_event",
                           "accommodation_request",
                           "stay",
                           "obstacle",
                           "pathway_case",
                           "pathway_step",
                           "pathway_decision",
                           "step_deviation",
                           "follow_up",
                           "search_plan",
                           "search_step",
                           "reported_person",
                           "report_fact",
                           "report_dispatch",
                           "report_reaction",
                           "report_feedback",
                           "circumstance",
                           "dependency",
                           "labour_qualification",
                           "identification_procedure",
                           "interview",
                           "centre_contact",
                           "review_request",
                           "interim_measure",
                           "protective_status",
                           "guarantee",
                           "origin_assessment",
                           "removal_threat",
                           "proceeding",
                           "hearing",
                           "case_closing",
                           "monitoring_contact"};

struct RunningRows {
    StillRunning why;
    const char* kind;
    const char* when; ///< of its row `r`
};
constexpr std::array kRunning{
    RunningRows{StillRunning::Proceeding, "proceeding",
                "r.ended_on IS NULL OR r.awarded > coalesce(r.paid, 0)"},
    RunningRows{StillRunning::Protection, "protective_status", "r.ended_on IS NULL"},
    RunningRows{StillRunning::Monitoring, "monitoring_contact", "r.state = 'planned'"},
    RunningRows{StillRunning::FollowUp, "follow_up", "r.state = 'open'"},
    RunningRows{StillRunning::Search, "search_plan", "r.state <> 'ended'"},
    RunningRows{StillRunning::Stay, "stay", "r.state IN ('held', 'staying')"}};
constexpr int kFirstRunning = 5; ///< the column of the first RunningSql; the others follow

struct RunningSql {
    StillRunning why;
    std::string sql; ///< whether it still goes on
};

/// Everything that may go on for a person.
std::vector<RunningSql> runningSql(const std::string& person) {
    std::vector<RunningSql> running;
    for (const auto& rows : kRunning) {
        running.push_back({rows.why, std::string("EXISTS (SELECT 1 FROM main.") + rows.kind +
                                         " r WHERE r.person = " + person + " AND (" + rows.when +
                                         "))"});
    }
    running.push_back(
        {StillRunning::OtherRecord, "EXISTS (SELECT 1 FROM main.person r WHERE r.id IN (" +
                                        linkedRecordsSql(person) + ") AND r.id <> " + person +
                                        " AND " + isOpenFileSql("r") + ")"});
    return running;
}

/// Columns of a file that ended on `day`.
std::string fileSql(const std::string& day) {
    auto sql = "SELECT p.id, p.code, " + day + " AS ended, p.first_contact, p.birth_year";
    for (const auto& each : runningSql("p.id")) {
        sql += ", " + each.sql;
    }
    return sql;
}

/// So many months after the day, as Date::plusMonths.
std::string afterMonthsSql(const std::string& day, int months) {
    return "plus_months(" + day + ", " + std::to_string(months) + ")";
}

/// Whether so many months are over since the day. The last day of a shorter month ends them up to
/// three days sooner than counting back from today says; that bound alone is what an index finds.
std::string isOverSql(const std::string& day, int months, const std::string& today) {
    return "(" + day + " <= date(" + afterMonthsSql(today, -months) + ", '+3 days') AND " +
           afterMonthsSql(day, months) + " <= " + today + ")";
}

/// Files that are not open and were closed so many months ago, as every linked record of the person
/// was; of ?2 alone if asked.
std::string closedSql(int months, const std::string& today, bool ofOne) {
    const auto newest = "(SELECT max(r.on_date) FROM main.case_closing r WHERE r.person IN (" +
                        linkedRecordsSql("t.person") + "))";
    return fileSql(newest) +
           " FROM main.case_closing t CROSS JOIN main.person p ON p.id = t.person"
           " WHERE " +
           isOverSql("t.on_date", months, today) + (ofOne ? " AND t.person = ?2" : "") +
           " AND NOT EXISTS (SELECT 1 FROM main.case_closing n WHERE n.person = t.person"
           " AND (n.on_date, n.id) > (t.on_date, t.id)) AND NOT (" +
           isOpenFileSql("p") + ") AND " + isOverSql("ended", months, today);
}

/// A screening that led nowhere: held to need nothing, and nothing came of it.
std::string screenedSql(const std::string& form, int months, const std::string& today, bool ofOne) {
    auto sql = fileSql("max(t.taken_on)") +
               " FROM main.person p CROSS JOIN main.assessment t ON t.person = p.id"
               " WHERE p.category = 'no_indication' AND t.questionnaire = " +
               form +
               " AND t.state = 'completed'"
               " AND NOT EXISTS (SELECT 1 FROM main.assessment w WHERE w.person = p.id"
               " AND (w.questionnaire <> " +
               form + " OR w.state <> 'completed'))";
    for (const auto* contact : {"contact", "helpline_contact"}) {
        sql += std::string(" AND NOT EXISTS (SELECT 1 FROM main.") + contact +
               " w WHERE w.person = p.id AND local_day(w.at) > t.taken_on)";
    }
    for (const auto* kind : kWork) {
        sql += std::string(" AND NOT EXISTS (SELECT 1 FROM main.") + kind +
               " w WHERE w.person = p.id)";
    }
    return sql + (ofOne ? " AND p.id = ?2" : "") + " GROUP BY p.id HAVING " +
           isOverSql("ended", months, today);
}

/// `what` of the newest decision on the file `e` that is one of the choices; '' if there is none.
std::string newestDecisionSql(const std::string& what, const std::string& choices) {
    return "coalesce((SELECT " + what + " FROM main.retention_decision n WHERE n.person = e.id" +
           " AND n.choice IN (" + choices + ") ORDER BY n.decided_on DESC, n.id DESC LIMIT 1), '')";
}

/// The file `f` on the last day of the year in which the person reaches an age.
std::string reachedSql(int age) {
    return "printf('%04d-12-31', f.birth_year + " + std::to_string(age) + ")";
}

RetentionRow rowOf(const Statement& statement, bool screeningOnly, Date today) {
    RetentionRow row;
    row.person = statement.id(0).value_or(RecordId());
    row.caseCode = statement.text(1);
    row.file.screeningOnly = screeningOnly;
    row.file.endedOn = statement.date(2).value_or(today);
    row.file.firstContact = statement.date(3).value_or(today);
    if (!statement.isNull(4)) {
        row.file.birthYear = static_cast<int>(statement.integer(4));
    }
    static const auto running = runningSql("p.id");
    int column = kFirstRunning;
    for (const auto& each : running) {
        if (statement.integer(column++) != 0) {
            row.file.running.push_back(each.why);
        }
    }
    return row;
}

} // namespace

std::string retentionDueSql(const RetentionTerms& terms, std::string_view today) {
    const std::string on(today);
    const auto& lengths = terms.lengths;
    const auto kept = [](int months) { return afterMonthsSql("f.ended", months); };
    const auto ofChild = "CASE WHEN f.birth_year IS NOT NULL AND " + reachedSql(kFullAge) +
                         " > f.first_contact THEN " + reachedSql(lengths.childUntilAge) +
                         " ELSE '' END";
    std::string goesOn = newestDecisionSql("n.choice = 'hold'", "'hold', 'hold_ended'");
    for (const auto& each : runningSql("e.id")) {
        goesOn += " OR " + each.sql;
    }
    return "(SELECT zeroblob(16) AS id, count(*) AS files, min(k.day) AS day FROM ("
           "SELECT max(e.day, " +
           newestDecisionSql("n.until", "'keep_longer'") + ") AS day FROM (SELECT f.id, max(" +
           kept(lengths.closedFileMonths) + ", " + ofChild + ") AS day FROM (" +
           closedSql(lengths.closedFileMonths, on, false) + ") f UNION ALL SELECT f.id, " +
           kept(lengths.screeningMonths) + " AS day FROM (" +
           screenedSql(quotedCode(terms.screeningForm), lengths.screeningMonths, on, false) +
           ") f) e WHERE NOT (" + goesOn + ")) k WHERE k.day <= " + on + ")";
}

std::vector<RetentionRow> RetentionStore::candidates(Date today,
                                                     const std::optional<RecordId>& person) const {
    std::vector<RetentionRow> rows;
    const auto add = [&](Statement& statement, bool screeningOnly) {
        statement.bind(1, today);
        if (person) {
            statement.bind(2, *person);
        }
        while (statement.step()) {
            rows.push_back(rowOf(statement, screeningOnly, today));
        }
    };
    const auto& lengths = m_terms.lengths;
    auto closed = m_casework.connection().prepare(
        closedSql(lengths.closedFileMonths, "?1", person.has_value()));
    add(closed, false);
    auto screened = m_casework.connection().prepare(
        screenedSql("?3", lengths.screeningMonths, "?1", person.has_value()));
    screened.bind(3, std::string_view(m_terms.screeningForm));
    add(screened, true);
    return rows;
}

RetentionStore::Decisions RetentionStore::decisions(const std::optional<RecordId>& person) const {
    auto statement = m_casework.connection().prepare(
        std::string("SELECT person, id, choice, until, decided_on FROM main.retention_decision") +
        (person ? " WHERE person = ?1" : ""));
    if (person) {
        statement.bind(1, *person);
    }
    Decisions found;
    while (statement.step()) {
        RetentionDecision decision;
        decision.person = statement.id(0).value_or(RecordId());
        decision.id = statement.id(1).value_or(RecordId());
        // A choice that is not known here holds, rather than letting go.
        decision.choice =
            fromCode<RetentionChoice>(statement.textView(2)).value_or(RetentionChoice::Hold);
        decision.until = statement.date(3);
        decision.decidedOn = statement.date(4).value_or(decision.decidedOn);
        found[decision.person].push_back(std::move(decision));
    }
    return found;
}

Result<std::vector<RetentionRow>>
RetentionStore::list(Date today, const std::optional<RecordId>& person) const {
    return guarded([&]() -> Result<std::vector<RetentionRow>> {
        if (const auto permitted = m_casework.permit("retention_decision"); !permitted) {
            return passOn(permitted);
        }
        auto decided = decisions(person);
        std::vector<RetentionRow> due;
        for (auto& row : candidates(today, person)) {
            row.file.decisions = std::move(decided[row.person]);
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
    });
}

Result<std::vector<RecordId>> RetentionStore::oldCalls(const ConfidentialRecords& confidential,
                                                       Date today) const {
    return guarded([&]() -> Result<std::vector<RecordId>> {
        for (const auto& permitted :
             {m_casework.permit("helpline_contact"), confidential.permit("helpline_words")}) {
            if (!permitted) {
                return passOn(permitted);
            }
        }
        auto statement = confidential.connection().prepare(
            "SELECT c.id FROM main.helpline_contact c"
            " JOIN confidential.helpline_words w ON w.id = c.id"
            " WHERE c.person IS NULL AND w.person IS NULL"
            " AND c.at < ?2 AND local_day(c.at) <= ?1" // the moment finds them in the index
            " ORDER BY c.at, c.id");
        const auto last = today.plusMonths(-m_terms.lengths.contactMonths);
        constexpr std::int64_t kSecondsOfDay = 86'400;
        statement.bind(1, last).bind(2, last.plusDays(2).daysSince1970() * kSecondsOfDay);
        std::vector<RecordId> contacts;
        while (statement.step()) {
            contacts.push_back(statement.id(0).value_or(RecordId()));
        }
        return contacts;
    });
}

Status eraseAfterReview(Vault& vault, const RetentionTerms& terms, const RecordId& person) {
    const auto today = vault.environment().clock.today();
    const auto due = RetentionStore(vault.casework(), terms).list(today, person);
    if (!due) {
        return passOn(due);
    }
    if (due->empty() || !due->front().retention.mayBeErased(today)) {
        return fail(ErrorCode::Invalid, "retention");
    }
    return vault.erasePerson(person);
}

} // namespace zaklon
