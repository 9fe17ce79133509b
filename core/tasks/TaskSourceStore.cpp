// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/TaskSourceStore.h"

#include <array>

namespace zaklon {

namespace {

constexpr std::string_view kIsOpenCase =
    "p.status IN ('intake', 'draft', 'active', 'waiting', 'follow_up', 'reopened')";

/// Only the newest completed assessment of a questionnaire asks for the next one (domain.md 9.3).
constexpr std::string_view kLatestCompleted =
    "t.state = 'completed' AND t.reassess_by IS NOT NULL AND NOT EXISTS ("
    "SELECT 1 FROM main.assessment n WHERE n.person = t.person"
    " AND n.questionnaire = t.questionnaire AND n.state = 'completed'"
    " AND (n.taken_on, n.id) > (t.taken_on, t.id))";

constexpr std::string_view kOpenAction =
    "t.due IS NOT NULL AND t.state IN ('to_do', 'in_progress', 'waiting')";

/// Asked after when the same service is recorded again on or after that day.
constexpr std::string_view kNotFollowedUp =
    "t.follow_up_on IS NOT NULL AND NOT EXISTS ("
    "SELECT 1 FROM main.delivery n WHERE n.person = t.person AND n.service = t.service"
    " AND n.id <> t.id AND n.on_date >= t.follow_up_on)";

constexpr std::string_view kNoAnswer =
    "t.answer_due IS NOT NULL AND t.state IN ('sent', 'received')";

/// Not renewed; and a consent for one referral matters only while that referral runs.
constexpr std::string_view kConsentNeeded =
    "t.valid_until IS NOT NULL AND t.state = 'given' AND NOT EXISTS ("
    "SELECT 1 FROM main.consent n WHERE n.person = t.person AND n.type = t.type"
    " AND n.recipient IS t.recipient AND n.state = 'given' AND n.id <> t.id"
    " AND (n.valid_until IS NULL OR n.valid_until > t.valid_until))"
    " AND (t.type NOT IN ('referral', 'sharing') OR EXISTS ("
    "SELECT 1 FROM main.referral r WHERE r.person = t.person AND r.consent = t.id"
    " AND r.state IN ('draft', 'sent', 'received', 'accepted')))";

/// Held by somebody, not known as expired already, and not replaced by a newer one of its kind.
constexpr std::string_view kNewestDocument =
    "t.valid_until IS NOT NULL"
    " AND coalesce(t.state, '') NOT IN ('missing', 'requested', 'lost', 'expired')"
    " AND NOT EXISTS ("
    "SELECT 1 FROM main.identity_document n WHERE n.person = t.person AND n.kind = t.kind"
    " AND n.id <> t.id AND n.valid_until > t.valid_until)";

constexpr std::string_view kStepNext =
    "t.due IS NOT NULL AND t.remind_on IS NULL AND t.state IN ('now', 'waiting') AND EXISTS ("
    "SELECT 1 FROM main.pathway_case c WHERE c.id = t.pathway_case"
    " AND c.state IN ('considered', 'running'))";

/// Legal deadlines show before they are due, as the pathway says (needs A23, B30).
constexpr std::string_view kLegalClock =
    "t.due IS NOT NULL AND t.remind_on IS NOT NULL AND t.state IN ('now', 'waiting') AND EXISTS ("
    "SELECT 1 FROM main.pathway_case c WHERE c.id = t.pathway_case"
    " AND c.state IN ('considered', 'running'))";

/// Only the newest talk says whether rights have to be explained again.
constexpr std::string_view kExplainAgain =
    "t.again_on IS NOT NULL AND NOT EXISTS (SELECT 1 FROM main.rights_information n"
    " WHERE n.person = t.person AND (n.explained_on, n.id) > (t.explained_on, t.id))";

constexpr std::string_view kOpenSearchStep =
    "t.due IS NOT NULL AND t.state = 'to_do' AND EXISTS ("
    "SELECT 1 FROM main.search_plan s WHERE s.id = t.plan AND s.state <> 'ended')";

/// The lawyer is told on the day we learn of it; then the day to act by, or the day it may happen.
constexpr std::string_view kThreatDay =
    "CASE WHEN t.lawyer_told_on IS NULL THEN t.learned_on"
    " ELSE coalesce(t.act_by, t.expected_on, date(t.lawyer_told_on, '+7 days')) END";

constexpr std::string_view kPathwayOfStep =
    "(SELECT c.pathway FROM main.pathway_case c WHERE c.id = t.pathway_case)";

constexpr std::string_view kConfirmed = "t.may_contact <> 'never' AND t.verified_on IS NOT NULL";
constexpr std::string_view kNeverConfirmed = "t.may_contact <> 'never' AND t.verified_on IS NULL";

// clang-format off
constexpr std::array kSources{
    TaskSource{TaskKind::Reassessment, "main.assessment", "assessment", kLatestCompleted,
               "t.reassess_by", 0, 0, "p.worker", "t.questionnaire", "t.level", "t.taken_on", true, true},
    TaskSource{TaskKind::Action, "main.action", "action", kOpenAction,
               "t.due", 0, 0, "t.responsible", "t.service", "t.recommendation", "NULL", false},
    TaskSource{TaskKind::FollowUp, "main.delivery", "delivery", kNotFollowedUp,
               "t.follow_up_on", 0, 0, "t.worker", "t.service", "NULL", "t.on_date", false},
    TaskSource{TaskKind::ReferralAnswer, "main.referral", "referral", kNoAnswer,
               "t.answer_due", 0, 0, "t.worker", "t.service", "t.path", "t.sent_on", false},
    TaskSource{TaskKind::ConsentEnd, "main.consent", "consent", kConsentNeeded,
               "t.valid_until", 0, 14, "p.worker", "t.type", "NULL", "t.given_on", true},
    TaskSource{TaskKind::DocumentExpiry, "main.identity_document", "identity_document", kNewestDocument,
               "t.valid_until", 0, 60, "p.worker", "t.kind", "t.state", "t.valid_from", true},
    TaskSource{TaskKind::PathwayStep, "main.pathway_step", "pathway_step", kStepNext,
               "t.due", 0, 0, "t.worker", "t.step", kPathwayOfStep, "NULL", false},
    TaskSource{TaskKind::LegalClock, "main.pathway_step", "pathway_step", kLegalClock,
               "t.remind_on", 0, 0, "t.worker", "t.step", kPathwayOfStep, "NULL", false, false, "t.due"},
    // Domain.md 1: an attempt is never forgotten, also when the file is closed.
    TaskSource{TaskKind::ContactAttempt, "main.search_plan", "search_plan", "t.next_on IS NOT NULL",
               "t.next_on", 0, 0, "t.owner", "t.reason", "NULL", "t.opened_on", false},
    TaskSource{TaskKind::SearchStep, "main.search_step", "search_step", kOpenSearchStep,
               "t.due", 0, 0, "t.worker", "t.whom", "NULL", "NULL", false},
    TaskSource{TaskKind::RightsAgain, "main.rights_information", "rights_information", kExplainAgain,
               "t.again_on", 0, 0, "t.worker", "t.leaflet", "t.understood", "t.explained_on", true},
    TaskSource{TaskKind::RemovalThreat, "main.removal_threat", "removal_threat", "t.state = 'open'",
               "t.learned_on", 0, 0, "t.worker", "t.threat",
               "CASE WHEN t.lawyer_told_on IS NULL THEN 'tell_lawyer' ELSE 'act' END", "t.learned_on",
               false, false, kThreatDay},
    TaskSource{TaskKind::DraftAssessment, "main.assessment", "assessment", "t.state = 'draft'",
               "t.taken_on", 1, 0, "t.worker", "t.questionnaire", "NULL", "t.taken_on", false},
    // Confirmed again every 30 days (domain.md 12.1). Never confirmed: due since the first contact.
    TaskSource{TaskKind::SafeContact, "confidential.safe_contact", "safe_contact", kConfirmed,
               "t.verified_on", 30, 0, "p.worker", "t.channel", "NULL", "t.verified_on", true},
    TaskSource{TaskKind::SafeContact, "confidential.safe_contact", "safe_contact", kNeverConfirmed,
               "p.first_contact", 0, 0, "p.worker", "t.channel", "NULL", "NULL", true},
};
// clang-format on

std::string dueSql(const TaskSource& source) {
    if (!source.due.empty()) {
        return std::string(source.due);
    }
    return source.afterDays == 0 ? std::string(source.day)
                                 : "date(" + std::string(source.day) + ", '+" +
                                       std::to_string(source.afterDays) + " days')";
}

std::string armSql(const TaskSource& source, std::string_view from, const std::string& where) {
    std::string sql = "SELECT '";
    sql += codeOf(source.kind);
    sql += "' AS kind, t.id AS record, t.person AS person, " + dueSql(source) + " AS due, ";
    sql += "coalesce(" + std::string(source.worker) + ", p.worker) AS worker, ";
    sql += std::string(source.subject) + " AS subject, " + std::string(source.detail) +
           " AS detail, " + std::string(source.since) + " AS since FROM ";
    sql += from;
    // CROSS JOIN keeps the order of the tables: from the few records with a day to their persons.
    sql += " CROSS JOIN main.person p ON p.id = t.person WHERE " + std::string(source.open);
    if (source.openCasesOnly) {
        sql += " AND " + std::string(kIsOpenCase);
    }
    return sql + where;
}

} // namespace

std::span<const TaskSource> taskSources() {
    return kSources;
}

std::string openTasksOfPersonSql(std::span<const TaskSource> sources) {
    std::string sql;
    for (const auto& source : sources) {
        sql += sql.empty() ? "" : " UNION ALL ";
        sql += armSql(source, std::string(source.table) + " t", " AND t.person = ?1");
    }
    return sql;
}

std::string openTasksSql(std::span<const TaskSource> sources, int firstMark) {
    std::string sql;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const auto& source = sources[i];
        const auto mark = "?" + std::to_string(firstMark + static_cast<int>(i));
        std::string from = std::string(source.table) + " t";
        if (source.byPerson) {
            from = "main.person_summary d CROSS JOIN " + from + " ON t.person = d.person";
        }
        std::string where = " AND " + std::string(source.day) + " <= " + mark;
        if (source.byPerson) {
            where += " AND d.next_due <= " + mark;
        }
        sql += i == 0 ? "" : " UNION ALL ";
        sql += armSql(source, from, where);
    }
    return sql;
}

std::string openTasksSql(std::span<const TaskSource> sources, int firstMark, int personMark) {
    std::string sql;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const auto& source = sources[i];
        const auto mark = "?" + std::to_string(firstMark + static_cast<int>(i));
        sql += i == 0 ? "" : " UNION ALL ";
        sql += armSql(source, std::string(source.table) + " t",
                      " AND t.person = ?" + std::to_string(personMark) + " AND " +
                          std::string(source.day) + " <= " + mark);
    }
    return sql;
}

std::string_view snoozeJoinSql() {
    return " LEFT JOIN main.task_snooze z ON z.id = (SELECT y.id FROM main.task_snooze y"
           " WHERE y.task = t.kind || ':' || lower(hex(t.record))"
           " ORDER BY y.until DESC, y.id DESC LIMIT 1)";
}

std::string_view countedDaySql() {
    return "CASE WHEN z.until > t.due THEN z.until ELSE t.due END";
}

} // namespace zaklon
