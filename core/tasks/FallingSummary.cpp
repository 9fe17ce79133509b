// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/FallingSummary.h"

#include "core/assessments/AssessmentStore.h"
#include "core/identification/Unrecognised.h"
#include "core/tasks/ReassessmentEvent.h"

namespace zaklon {

std::string unofferedSinceSql() {
    // The person spoke with us, or made contact: a call that reached nobody is no meeting. A
    // service that was only asked for, or was not there, a referral that never left and an action
    // that nobody began, or that brings the person no service, are no offer.
    return "SELECT t.first_contact FROM main.person t WHERE t.id = ?1"
           " AND NOT EXISTS (SELECT 1 FROM main.delivery d WHERE d.person = t.id"
           " AND d.state IN ('offered', 'accepted', 'declined', 'delivered'))"
           " AND NOT EXISTS (SELECT 1 FROM main.referral r WHERE r.person = t.id"
           " AND r.sent_on IS NOT NULL)"
           " AND NOT EXISTS (SELECT 1 FROM main.action a WHERE a.person = t.id"
           " AND a.state IN ('in_progress', 'done') AND coalesce(a.service, '') <> '')"
           " AND (SELECT count(*) FROM main.contact c WHERE c.person = t.id"
           " AND (c.by_person = 1 OR c.result = 'spoke')) <= 1";
}

ReassessmentDays::ReassessmentDays(const TaskTerms& terms) {
    const auto event = eventAfterSql(terms);
    m_sql = "INSERT INTO main.reassessment_due (assessment, person, since)"
            " SELECT t.id, t.person, min(t.reassess_by, coalesce(" +
            eventDaySql(event) +
            ", t.reassess_by)) FROM main.assessment t WHERE t.person = ?1 AND " + newestAskingSql();
}

void ReassessmentDays::refresh(Connection& connection, const RecordId& person) const {
    connection.prepare("DELETE FROM main.reassessment_due WHERE person = ?1").bind(1, person).run();
    connection.prepare(m_sql).bind(1, person).run();
}

UnrecognisedPeople::UnrecognisedPeople(const TaskTerms& terms)
    : m_sql("INSERT INTO main.unrecognised (procedure, person, since, why) " +
            unrecognisedSql(terms.indicators, terms.duties)) {}

void UnrecognisedPeople::refresh(Connection& connection, const RecordId& person) const {
    connection.prepare("DELETE FROM main.unrecognised WHERE person = ?1").bind(1, person).run();
    connection.prepare(m_sql).bind(1, person).run();
}

} // namespace zaklon
