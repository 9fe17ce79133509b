// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/ScreeningCoverageStore.h"

namespace zaklon {

namespace {

constexpr int kHoursOfDay = 24;

int startedDays(int hours) {
    return (hours + kHoursOfDay - 1) / kHoursOfDay;
}

} // namespace

Result<ScreeningCoverage> screeningCoverage(const CaseworkRecords& casework,
                                            const IdentificationLimits& limits, Date from,
                                            Date to) {
    return guarded([&]() -> Result<ScreeningCoverage> {
        for (const auto kind : {"person", "assessment"}) {
            if (const auto allowed = casework.permit(kind); !allowed) {
                return passOn(allowed);
            }
        }
        auto statement = casework.connection().prepare(
            "SELECT count(*), sum(days <= ?4), sum(days > ?4 AND days <= ?5), sum(days > ?5),"
            " sum(days IS NULL) FROM (SELECT (SELECT julianday(min(a.taken_on)) FROM"
            " main.assessment a WHERE a.person = p.id AND a.questionnaire = ?3"
            " AND a.state = 'completed') - julianday(p.first_contact) AS days"
            " FROM main.person p WHERE p.first_contact BETWEEN ?1 AND ?2)");
        statement.bind(1, from).bind(2, to).bind(3, std::string_view(limits.screeningForm));
        statement.bind(4, std::int64_t{startedDays(limits.screeningEarlyHours)});
        statement.bind(5, std::int64_t{startedDays(limits.screeningCompleteHours)});
        statement.step();
        const auto number = [&](int column) { return static_cast<int>(statement.integer(column)); };
        return ScreeningCoverage{number(0), number(1), number(2), number(3), number(4)};
    });
}

} // namespace zaklon
