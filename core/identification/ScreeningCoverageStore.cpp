// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/ScreeningCoverageStore.h"

namespace zaklon {

namespace {

constexpr int kHoursOfDay = 24;

/// Who came from ?1 to ?2, and when. Admission is the first bed that was granted, or the first safe
/// accommodation as protection.
constexpr std::string_view kComers =
    "WITH admitted AS (SELECT person, min(day) AS day FROM ("
    "SELECT person, answered_on AS day FROM main.accommodation_request"
    " WHERE state = 'granted' AND answered_on IS NOT NULL UNION ALL"
    " SELECT person, valid_from FROM main.interim_measure WHERE kind = 'accommodation')"
    " GROUP BY person), comer AS (SELECT person, day FROM admitted WHERE day BETWEEN ?1 AND ?2"
    " UNION ALL SELECT f.id, f.first_contact FROM main.person f"
    " WHERE f.first_contact BETWEEN ?1 AND ?2 AND f.id NOT IN (SELECT person FROM admitted)) ";

} // namespace

int startedDays(int hours) {
    return (hours + kHoursOfDay - 1) / kHoursOfDay;
}

Result<ScreeningCoverage> screeningCoverage(const CaseworkRecords& casework,
                                            const IdentificationLimits& limits, Date from,
                                            Date to) {
    return guarded([&]() -> Result<ScreeningCoverage> {
        for (const auto kind :
             {"person", "assessment", "accommodation_request", "interim_measure"}) {
            if (const auto allowed = casework.permit(kind); !allowed) {
                return passOn(allowed);
            }
        }
        auto statement = casework.connection().prepare(
            std::string(kComers) +
            "SELECT count(*), sum(days <= ?4), sum(days > ?4 AND days <= ?5), sum(days > ?5),"
            " sum(days IS NULL) FROM (SELECT (SELECT julianday(min(a.taken_on)) FROM"
            " main.assessment a WHERE a.person = p.person AND a.questionnaire = ?3"
            " AND a.state = 'completed') - julianday(p.day) AS days FROM comer p)");
        statement.bind(1, from).bind(2, to).bind(3, std::string_view(limits.screeningForm));
        statement.bind(4, std::int64_t{startedDays(limits.screeningEarlyHours)});
        statement.bind(5, std::int64_t{startedDays(limits.screeningCompleteHours)});
        statement.step();
        const auto number = [&](int column) { return static_cast<int>(statement.integer(column)); };
        return ScreeningCoverage{number(0), number(1), number(2), number(3), number(4)};
    });
}

} // namespace zaklon
