// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/DutyDays.h"

namespace zaklon {

namespace {

constexpr std::string_view kDecisionBehind =
    "SELECT max(on_day) FROM (SELECT coalesce("
    "(SELECT max(i.decided_on) FROM main.identification_procedure i WHERE i.pathway_case = ?1),"
    " (SELECT max(s.done_on) FROM main.pathway_step s WHERE s.pathway_case = ?1"
    " AND s.outcome = 'negative')) AS on_day"
    " UNION ALL SELECT max(r.answered_on) FROM main.review_request r WHERE r.pathway_case = ?1"
    " AND r.answered_on <= ?2)";

} // namespace

Result<std::optional<Date>> decisionBehind(const FollowUp& duty, const CaseworkRecords& casework) {
    return guarded([&]() -> Result<std::optional<Date>> {
        auto statement = casework.connection().prepare(kDecisionBehind);
        statement.bind(1, duty.pathwayCase).bind(2, duty.openedOn);
        return statement.step() ? statement.date(0) : std::nullopt;
    });
}

} // namespace zaklon
