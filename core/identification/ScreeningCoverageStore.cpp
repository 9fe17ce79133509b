// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/ScreeningCoverageStore.h"

#include "core/assessments/FormOrder.h"
#include "core/identification/SecondRecord.h"
#include "core/people/FileClosingStore.h"
#include "core/people/LocalTime.h"
#include "core/people/SafeContactRules.h"

namespace zaklon {

namespace {

/// A column of the first form by which whoever came counts as screened.
std::string firstFormSql(std::string_view column) {
    return "(SELECT a." + std::string(column) + " FROM (" + ownRecordsSql("p.person") +
           ") h CROSS JOIN " + screenedSql("h.id", "p.day", "?3") + " ORDER BY " +
           oldestFirstSql("a") + " LIMIT 1)";
}

/// Who came from ?1 to ?2, when, whether by an admission, and when the form ?3 was first completed;
/// `at` and `done_at` are the time of arrival and the moment of the form, where they are known.
/// From the few admissions and the index of first contacts: comersSql() would ask of everybody. Who
/// has a second record came once, with the first day of all of them, and is screened in any.
std::string screenedComersSql() {
    return "WITH second_record(id, main) AS (" + secondRecordsSql() +
           "), admitted AS (SELECT coalesce(m.main, j.person) AS person, min(j.day) AS day FROM (" +
           admissionsSql() +
           ") j LEFT JOIN second_record m ON m.id = j.person GROUP BY 1),"
           " contacted AS (SELECT coalesce(m.main, f.id) AS person, min(f.first_contact) AS day"
           " FROM main.person f LEFT JOIN second_record m ON m.id = f.id"
           " WHERE f.first_contact BETWEEN ?1 AND ?2 GROUP BY 1), comer AS (SELECT person, day, 1 "
           "AS admitted FROM admitted"
           " WHERE day BETWEEN ?1 AND ?2 UNION ALL SELECT c.person, c.day, 0 FROM contacted c"
           " WHERE c.person NOT IN (SELECT person FROM admitted) AND NOT EXISTS (SELECT 1"
           " FROM main.person e WHERE e.id IN (" +
           ownRecordsSql("c.person") +
           ") AND e.first_contact < ?1)), screened AS (SELECT p.person, p.day,"
           " p.admitted, " +
           firstFormSql("taken_on") + " AS on_day, " + firstFormSql("completed_at") +
           " AS done_at, (SELECT min(s.arrived_at) FROM main.stay s WHERE s.person IN (" +
           ownRecordsSql("p.person") +
           ")"
           " AND s.from_day = p.day AND s.state IN ('staying', 'ended') AND s.continues IS NULL"
           " AND s.arrived_at <> '') AS at FROM comer p) ";
}

/// One row of these.
struct Comer {
    Date came;
    std::optional<Date> screened;
    std::optional<int> minute; ///< of the day of arrival
    std::optional<Timestamp> completedAt;
};

Status permitted(const CaseworkRecords& casework) {
    for (const auto kind :
         {"person", "assessment", "accommodation_request", "interim_measure", "stay"}) {
        if (const auto allowed = casework.permit(kind); !allowed) {
            return passOn(allowed);
        }
    }
    return {};
}

/// By moments if both are known.
ScreeningClass classOf(const Comer& comer, const DayOf& dayOf, const IdentificationLimits& limits,
                       ScreeningCoverage& coverage) {
    if (!comer.screened || !comer.minute || !comer.completedAt) {
        return screeningClass(comer.came, comer.screened, limits);
    }
    ++coverage.byMoment;
    return screeningClass(momentHere({comer.came, *comer.minute}, dayOf), *comer.completedAt,
                          limits);
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

Result<std::optional<Date>> cameOn(const CaseworkRecords& casework, const RecordId& person) {
    return guarded([&]() -> Result<std::optional<Date>> {
        if (const auto allowed = casework.permit("person"); !allowed) {
            return passOn(allowed);
        }
        auto statement = casework.connection().prepare(
            "SELECT coalesce((SELECT min(j.day) FROM (" + admissionsSql("?1") +
            ") j), f.first_contact) FROM main.person f WHERE f.id = ?1");
        statement.bind(1, person);
        return statement.step() ? statement.date(0) : std::nullopt;
    });
}

Result<ScreeningCoverage> screeningCoverage(const CaseworkRecords& casework,
                                            const IdentificationLimits& limits, Date from,
                                            Date to) {
    return guarded([&]() -> Result<ScreeningCoverage> {
        if (const auto allowed = permitted(casework); !allowed) {
            return passOn(allowed);
        }
        auto statement = casework.connection().prepare(
            screenedComersSql() + "SELECT day, on_day, at, done_at FROM screened");
        statement.bind(1, from).bind(2, to).bind(3, std::string_view(limits.screeningForm));
        ScreeningCoverage coverage;
        const DayOf dayOf = [&](Timestamp at) { return casework.connection().dayOf(at); };
        while (statement.step()) {
            Comer comer{statement.date(0).value_or(from), statement.date(1),
                        minuteOfDay(statement.text(2)), std::nullopt};
            if (!statement.isNull(3)) {
                comer.completedAt = Timestamp{statement.integer(3)};
            }
            count(coverage, classOf(comer, dayOf, limits, coverage));
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
