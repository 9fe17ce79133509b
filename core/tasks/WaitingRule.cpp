// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/WaitingRule.h"

#include "core/identification/HouseRule.h"
#include "core/identification/OutcomeRules.h"
#include "core/identification/ScreeningRule.h"
#include "core/people/ChildAge.h"
#include "core/referrals/ReviewRequest.h"

namespace zaklon {

namespace {

/// Those of the procedure that are sent and unanswered.
std::string reviewsFrom(std::string_view procedure) {
    return " FROM main.review_request q WHERE q.pathway_case = " + std::string(procedure) +
           ".pathway_case AND q.state = 'sent' AND NOT " + isAboutSilenceSql("q");
}

/// Those of the procedure that protect and have begun by that day.
std::string measuresFrom(std::string_view day, std::string_view protecting,
                         std::string_view procedure) {
    return " FROM main.interim_measure m WHERE m.procedure = " + std::string(procedure) +
           ".id AND m.kind IN (" + std::string(protecting) +
           ") AND m.valid_from <= " + std::string(day);
}

/// One of them holds on that day, as `holds` says of `m`; or the person sleeps in a house of ours.
std::string isHeldSql(std::string_view day, std::string_view protecting, std::string_view procedure,
                      const std::string& holds) {
    return "(EXISTS (SELECT 1" + measuresFrom(day, protecting, procedure) + " AND " + holds +
           ") OR " + sleepsInHouseSql(std::string(procedure) + ".person", day) + ")";
}

} // namespace

std::string undecidedSql(std::string_view procedure) {
    return std::string(procedure) + ".closed_on IS NULL AND " + withoutDecisionSql(procedure);
}

std::string waitsSql(std::string_view procedure) {
    return std::string(procedure) + ".closed_on IS NULL AND (" + withoutDecisionSql(procedure) +
           " OR EXISTS (SELECT 1" + reviewsFrom(procedure) + "))";
}

std::string waitsSinceSql(std::string_view procedure) {
    return "(CASE WHEN " + withoutDecisionSql(procedure) + " THEN " + std::string(procedure) +
           ".opened_on ELSE (SELECT min(q.sent_on)" + reviewsFrom(procedure) + ") END)";
}

std::string isProtectedSql(std::string_view day, std::string_view protecting,
                           std::string_view procedure) {
    return isHeldSql(day, protecting, procedure,
                     "(m.valid_until IS NULL OR m.valid_until >= " + std::string(day) + ")");
}

std::string isProtectedWithEndSql(std::string_view day, std::string_view protecting,
                                  std::string_view procedure) {
    return isHeldSql(day, protecting, procedure, "m.valid_until >= " + std::string(day));
}

std::string raisedOnSql(std::string_view child, const WaitingMarks& marks) {
    const std::string protecting(marks.protecting);
    // With limits for nobody the list is empty, and so is the day.
    return "(SELECT min(raised) FROM (SELECT date(" + waitsSinceSql() +
           ", '+' || l.value || ' days') AS raised FROM json_each(CASE WHEN " + std::string(child) +
           " THEN '" + std::string(marks.childDays) + "' ELSE '" + std::string(marks.days) +
           "' END) l WHERE raised > coalesce(t.waiting_seen_on, '')"
           " UNION ALL SELECT max(ended) FROM (SELECT date(m.valid_until, '+1 day') AS ended"
           " FROM main.interim_measure m WHERE m.procedure = t.id AND m.valid_until IS NOT NULL"
           " AND m.kind IN (" +
           protecting +
           ") UNION ALL SELECT h.left_on FROM main.stay h WHERE h.person = t.person"
           " AND h.state IN ('staying', 'ended')) WHERE ended > t.waiting_seen_on))";
}

std::string openEndedKindSql(std::string_view day, std::string_view protecting,
                             std::string_view procedure) {
    return "(SELECT m.kind" + measuresFrom(day, protecting, procedure) +
           " AND m.valid_until IS NULL ORDER BY m.valid_from, m.id LIMIT 1)";
}

std::string holdsUntilSql(const Lengths& lengths) {
    return "SELECT min(turn) FROM (SELECT CASE WHEN m.valid_from > ?2"
           " THEN date(m.valid_from, '-1 day') ELSE m.valid_until END AS turn"
           " FROM main.identification_procedure t"
           " JOIN main.interim_measure m ON m.procedure = t.id"
           " WHERE t.person = ?1 AND " +
           waitsSql() + " UNION ALL SELECT date(r.received_on, '+" +
           std::to_string(lengths.reportTodayDays) +
           " days') FROM main.reported_person t JOIN main.suspicion_report r ON r.id = t.report"
           " WHERE t.person = ?1 AND t.taken_off_on IS NULL UNION ALL SELECT date(t.came, '+" +
           std::to_string(lengths.screeningTodayDays) + " days') FROM " + comersSql() +
           " t WHERE t.id = ?1 UNION ALL SELECT " + lastChildDaySql("p") +
           " FROM main.person p WHERE p.id = ?1) WHERE turn >= ?2";
}

} // namespace zaklon
