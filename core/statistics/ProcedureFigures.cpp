// SPDX-License-Identifier: GPL-3.0-or-later
// Official identification: whom it recognised, when, of whose reports and of which forms (needs
// D02, D14, D15, D16, D25).
#include "core/statistics/FigureCatalogue.h"

namespace zaklon::statistics {

namespace {

constexpr std::array<std::string_view, 4> kProcedures{"identification_procedure", "person"};
constexpr std::array<std::string_view, 4> kWithReports{"identification_procedure", "person",
                                                       "suspicion_report"};

constexpr std::array kFigures{
    FigureDefinition{.code = "identified_in_period",
                     .unit = CountingUnit::Persons,
                     .kinds = kWithReports,
                     .facts =
                         "SELECT t.person AS unit,"
                         " substr(min(coalesce(r.received_on, t.opened_on)), 1, 4) AS row_code,"
                         " NULL AS cross_code, p.sex AS sex, NULL AS days FROM period"
                         " CROSS JOIN main.identification_procedure t"
                         " JOIN main.person p ON p.id = t.person"
                         " LEFT JOIN main.suspicion_report r ON r.id = t.report"
                         " WHERE t.outcome = 'identified' AND t.decided_on BETWEEN first AND last"
                         " GROUP BY t.person"},
    FigureDefinition{.code = "identified_of_reports",
                     .unit = CountingUnit::Persons,
                     .kinds = kWithReports,
                     .facts =
                         "SELECT t.person AS unit, substr(min(t.decided_on), 1, 4) AS row_code,"
                         " NULL AS cross_code, p.sex AS sex, NULL AS days FROM period"
                         " CROSS JOIN main.identification_procedure t"
                         " JOIN main.person p ON p.id = t.person"
                         " LEFT JOIN main.suspicion_report r ON r.id = t.report"
                         " WHERE t.outcome = 'identified'"
                         " AND coalesce(r.received_on, t.opened_on) BETWEEN first AND last"
                         " GROUP BY t.person"},
    FigureDefinition{
        .code = "days_to_decision",
        .unit = CountingUnit::Procedures,
        .rowList = "report_source",
        .measures = true,
        .kinds = kWithReports,
        .facts = "SELECT t.id AS unit, nullif(t.reported_by, '') AS row_code, NULL AS cross_code,"
                 " p.sex AS sex, cast(julianday(t.decided_on)"
                 " - julianday(coalesce(r.received_on, t.opened_on)) AS INTEGER) AS days"
                 " FROM period CROSS JOIN main.identification_procedure t"
                 " JOIN main.person p ON p.id = t.person"
                 " LEFT JOIN main.suspicion_report r ON r.id = t.report"
                 " WHERE t.outcome NOT IN ('ongoing', 'not_stated')"
                 " AND t.decided_on BETWEEN first AND last"},
    FigureDefinition{.code = "outcome_by_source",
                     .unit = CountingUnit::Procedures,
                     .rowList = "report_source",
                     .crossList = "report_outcome",
                     .shareOf = "identified",
                     .kinds = kProcedures,
                     .facts = "SELECT t.id AS unit, nullif(t.reported_by, '') AS row_code,"
                              " t.outcome AS cross_code, p.sex AS sex, NULL AS days FROM period"
                              " CROSS JOIN main.identification_procedure t"
                              " JOIN main.person p ON p.id = t.person"
                              " WHERE t.opened_on BETWEEN first AND last"},
    FigureDefinition{.code = "outcome_by_form",
                     .unit = CountingUnit::Procedures,
                     .rowList = "exploitation",
                     .crossList = "report_outcome",
                     .shareOf = "identified",
                     .kinds = kWithReports,
                     .facts = "SELECT t.id AS unit, nullif(r.primary_form, '') AS row_code,"
                              " t.outcome AS cross_code, p.sex AS sex, NULL AS days FROM period"
                              " CROSS JOIN main.identification_procedure t"
                              " JOIN main.person p ON p.id = t.person"
                              " LEFT JOIN main.suspicion_report r ON r.id = t.report"
                              " WHERE t.opened_on BETWEEN first AND last"},
    FigureDefinition{.code = "form_confirmed",
                     .unit = CountingUnit::Procedures,
                     .rowList = "exploitation",
                     .crossList = "exploitation",
                     .kinds = kWithReports,
                     .facts =
                         "SELECT t.id AS unit, nullif(r.primary_form, '') AS row_code,"
                         " iif(json_array_length(t.confirmed_forms) > 1, 'multiple',"
                         " coalesce(json_extract(t.confirmed_forms, '$[0]'), '')) AS cross_code,"
                         " p.sex AS sex, NULL AS days FROM period"
                         " CROSS JOIN main.identification_procedure t"
                         " JOIN main.person p ON p.id = t.person"
                         " LEFT JOIN main.suspicion_report r ON r.id = t.report"
                         " WHERE t.outcome = 'identified' AND t.opened_on BETWEEN first AND last"},
    FigureDefinition{.code = "redirected_by_form",
                     .unit = CountingUnit::Procedures,
                     .rowList = "exploitation",
                     .crossList = "yes_no",
                     .shareOf = "yes",
                     .kinds = kWithReports,
                     .facts = "SELECT t.id AS unit, nullif(r.primary_form, '') AS row_code,"
                              " iif(EXISTS (SELECT 1 FROM json_each(t.outcome_reasons) o"
                              " JOIN json_each(redirecting) d ON d.value = o.value), 'yes', 'no')"
                              " AS cross_code, p.sex AS sex, NULL AS days FROM period"
                              " CROSS JOIN main.identification_procedure t"
                              " JOIN main.person p ON p.id = t.person"
                              " LEFT JOIN main.suspicion_report r ON r.id = t.report"
                              " WHERE t.outcome NOT IN ('ongoing', 'not_stated')"
                              " AND t.opened_on BETWEEN first AND last"},
    FigureDefinition{.code = "redirected_by_source",
                     .unit = CountingUnit::Procedures,
                     .rowList = "report_source",
                     .crossList = "yes_no",
                     .shareOf = "yes",
                     .kinds = kProcedures,
                     .facts = "SELECT t.id AS unit, nullif(t.reported_by, '') AS row_code,"
                              " iif(EXISTS (SELECT 1 FROM json_each(t.outcome_reasons) o"
                              " JOIN json_each(redirecting) d ON d.value = o.value), 'yes', 'no')"
                              " AS cross_code, p.sex AS sex, NULL AS days FROM period"
                              " CROSS JOIN main.identification_procedure t"
                              " JOIN main.person p ON p.id = t.person"
                              " WHERE t.outcome NOT IN ('ongoing', 'not_stated')"
                              " AND t.opened_on BETWEEN first AND last"},
};

} // namespace

std::span<const FigureDefinition> procedureFigures() {
    return kFigures;
}

} // namespace zaklon::statistics
