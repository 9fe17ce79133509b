// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/ScreeningCoverageStore.h"

#include "core/people/FileClosingStore.h"

namespace zaklon {

namespace {

/// Who came from ?1 to ?2, when, whether by an admission, and when the form ?3 was first completed.
/// From the few admissions and the index of first contacts: comersSql() would ask of everybody.
std::string screenedComersSql() {
    return "WITH admitted AS (SELECT person, min(day) AS day FROM (" + admissionsSql() +
           ") GROUP BY person), comer AS (SELECT person, day, 1 AS admitted FROM admitted"
           " WHERE day BETWEEN ?1 AND ?2 UNION ALL SELECT f.id, f.first_contact, 0"
           " FROM main.person f WHERE f.first_contact BETWEEN ?1 AND ?2"
           " AND f.id NOT IN (SELECT person FROM admitted)), screened AS (SELECT p.person, p.day,"
           " p.admitted, (SELECT min(a.taken_on) FROM " +
           screenedSql("p.person", "p.day", "?3") + ") AS on_day FROM comer p) ";
}

Status permitted(const CaseworkRecords& casework) {
    for (const auto kind :
         {"person", "assessment", "accommodation_request", "interim_measure", "stay"}) {
        if (const auto allowed = casework.permit(kind); !allowed) {
            return passOn(allowed);
        }
    }
    return {};
}

void count(ScreeningCoverage& coverage, ScreeningClass which) {
    ++coverage.persons;
    switch (which) {
    case ScreeningClass::Early:
        ++coverage.early;
        return;
    case ScreeningClass::Complete:
        ++coverage.complete;
        return;
    case ScreeningClass::Later:
        ++coverage.later;
        return;
    case ScreeningClass::Never:
        ++coverage.never;
        return;
    }
}

} // namespace

Result<ScreeningCoverage> screeningCoverage(const CaseworkRecords& casework,
                                            const IdentificationLimits& limits, Date from,
                                            Date to) {
    return guarded([&]() -> Result<ScreeningCoverage> {
        if (const auto allowed = permitted(casework); !allowed) {
            return passOn(allowed);
        }
        auto statement =
            casework.connection().prepare(screenedComersSql() + "SELECT day, on_day FROM screened");
        statement.bind(1, from).bind(2, to).bind(3, std::string_view(limits.screeningForm));
        ScreeningCoverage coverage;
        while (statement.step()) {
            count(coverage,
                  screeningClass(statement.date(0).value_or(from), statement.date(1), limits));
        }
        return coverage;
    });
}

Result<std::vector<UnscreenedRow>> unscreened(const CaseworkRecords& casework,
                                              const IdentificationLimits& limits, Date from,
                                              Date to, int most) {
    return guarded([&]() -> Result<std::vector<UnscreenedRow>> {
        if (const auto allowed = permitted(casework); !allowed) {
            return passOn(allowed);
        }
        auto statement = casework.connection().prepare(
            screenedComersSql() + "SELECT s.person, p.code, s.day, s.admitted, " +
            isOpenFileSql("p") +
            " FROM screened s JOIN main.person p ON p.id = s.person WHERE s.on_day IS NULL"
            " ORDER BY s.day DESC, s.person LIMIT ?4");
        statement.bind(1, from).bind(2, to).bind(3, std::string_view(limits.screeningForm));
        statement.bind(4, std::int64_t{most});
        std::vector<UnscreenedRow> rows;
        while (statement.step()) {
            rows.push_back({statement.id(0).value_or(RecordId()), statement.text(1),
                            statement.date(2).value_or(from), statement.integer(3) != 0,
                            statement.integer(4) != 0});
        }
        return rows;
    });
}

} // namespace zaklon
