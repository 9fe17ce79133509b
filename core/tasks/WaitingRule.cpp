// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/WaitingRule.h"

#include "core/identification/ScreeningRule.h"
#include "core/people/ChildAge.h"

namespace zaklon {

std::string waitsSql(std::string_view procedure) {
    const std::string name(procedure);
    return name + ".closed_on IS NULL AND " + name + ".outcome IN ('ongoing', 'not_stated')";
}

std::string isProtectedSql(std::string_view day) {
    const std::string on(day);
    return "EXISTS (SELECT 1 FROM main.interim_measure m WHERE m.procedure = t.id"
           " AND m.valid_from <= " +
           on + " AND (m.valid_until IS NULL OR m.valid_until >= " + on + "))";
}

std::string holdsUntilSql(const Lengths& lengths) {
    return "SELECT min(turn) FROM (SELECT CASE WHEN m.valid_from > ?2"
           " THEN date(m.valid_from, '-1 day') ELSE m.valid_until END AS turn"
           " FROM main.identification_procedure t"
           " JOIN main.interim_measure m ON m.procedure = t.id"
           " WHERE t.person = ?1 AND t.escalate_on IS NOT NULL AND " +
           waitsSql() + " UNION ALL SELECT date(r.received_on, '+" +
           std::to_string(lengths.reportTodayDays) +
           " days') FROM main.reported_person t JOIN main.suspicion_report r ON r.id = t.report"
           " WHERE t.person = ?1 UNION ALL SELECT date(t.came, '+" +
           std::to_string(lengths.screeningTodayDays) + " days') FROM " + comersSql() +
           " t WHERE t.id = ?1 UNION ALL SELECT " + lastChildDaySql("p") +
           " FROM main.person p WHERE p.id = ?1) WHERE turn >= ?2";
}

} // namespace zaklon
