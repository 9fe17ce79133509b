// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/WaitingRule.h"

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

} // namespace zaklon
