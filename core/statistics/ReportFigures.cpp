// SPDX-License-Identifier: GPL-3.0-or-later
// Reports and the people on them (needs D01, D22, A31, A45).
#include "core/statistics/FigureCatalogue.h"

namespace zaklon::statistics {

namespace {

constexpr std::array<std::string_view, 4> kReports{"suspicion_report"};
constexpr std::string_view kReceived = "reports_received"; ///< family
constexpr std::array<std::string_view, 4> kPeopleOnReports{"suspicion_report", "reported_person",
                                                           "person"};

constexpr std::array kFigures{
    FigureDefinition{
        .code = "reports_by_year",
        .unit = CountingUnit::Reports,
        .byPerson = false,
        .trend = true,
        .family = kReceived,
        .kinds = kReports,
        .facts = "SELECT id AS unit, substr(received_on, 1, 4) AS row_code, NULL AS cross_code,"
                 " NULL AS breakdown, NULL AS days FROM main.suspicion_report, period"
                 " WHERE received_on BETWEEN trend_from AND last"},
    FigureDefinition{.code = "reports_by_source",
                     .unit = CountingUnit::Reports,
                     .rowList = "report_source",
                     .byPerson = false,
                     .family = kReceived,
                     .kinds = kReports,
                     .facts =
                         "SELECT id AS unit, nullif(source, '') AS row_code, NULL AS cross_code,"
                         " NULL AS breakdown, NULL AS days FROM main.suspicion_report, period"
                         " WHERE received_on BETWEEN first AND last"},
    FigureDefinition{
        .code = "reports_by_form",
        .unit = CountingUnit::Reports,
        .rowList = "exploitation",
        .byPerson = false,
        .family = kReceived,
        .kinds = kReports,
        .facts = "SELECT id AS unit, nullif(primary_form, '') AS row_code, NULL AS cross_code,"
                 " NULL AS breakdown, NULL AS days FROM main.suspicion_report, period"
                 " WHERE received_on BETWEEN first AND last"},
    FigureDefinition{.code = "persons_by_source",
                     .unit = CountingUnit::Persons,
                     .rowList = "report_source",
                     .overlaps = true,
                     .family = "persons_reported",
                     .kinds = kPeopleOnReports,
                     .facts =
                         "SELECT DISTINCT p.id AS unit, nullif(r.source, '') AS row_code,"
                         " NULL AS cross_code, p.:breakdown AS breakdown, NULL AS days FROM period"
                         " CROSS JOIN main.suspicion_report r"
                         " JOIN main.reported_person n ON n.report = r.id"
                         " AND n.taken_off_on IS NULL"
                         " LEFT JOIN second_record s ON s.id = n.person"
                         " JOIN main.person p ON p.id = coalesce(s.main, n.person)"
                         " WHERE r.received_on BETWEEN first AND last"},
    FigureDefinition{.code = "persons_by_form",
                     .unit = CountingUnit::Persons,
                     .rowList = "exploitation",
                     .overlaps = true,
                     .family = "persons_reported",
                     .kinds = kPeopleOnReports,
                     .facts =
                         "SELECT DISTINCT p.id AS unit, nullif(r.primary_form, '') AS row_code,"
                         " NULL AS cross_code, p.:breakdown AS breakdown, NULL AS days FROM period"
                         " CROSS JOIN main.suspicion_report r"
                         " JOIN main.reported_person n ON n.report = r.id"
                         " AND n.taken_off_on IS NULL"
                         " LEFT JOIN second_record s ON s.id = n.person"
                         " JOIN main.person p ON p.id = coalesce(s.main, n.person)"
                         " WHERE r.received_on BETWEEN first AND last"},
    // Where the report does not say it as such, the country of exploitation does (domain.md 2.6).
    FigureDefinition{
        .code = "persons_by_place",
        .unit = CountingUnit::Persons,
        .rowList = "traffic_scope",
        .crossList = "yes_no",
        .shareOf = "yes",
        .overlaps = true,
        .family = "persons_reported",
        .kinds = {"suspicion_report", "reported_person", "person", "identification_procedure"},
        .facts = "SELECT DISTINCT p.id AS unit, e.value AS row_code,"
                 " iif(EXISTS (SELECT 1 FROM main.identification_procedure i"
                 " WHERE i.person IN :own_records"
                 " AND i.outcome = 'identified'), 'yes', 'no') AS cross_code,"
                 " p.:breakdown AS breakdown, NULL AS days FROM period"
                 " CROSS JOIN main.suspicion_report r"
                 " JOIN main.reported_person n ON n.report = r.id AND n.taken_off_on IS NULL"
                 " LEFT JOIN second_record s ON s.id = n.person"
                 " JOIN main.person p ON p.id = coalesce(s.main, n.person)"
                 " LEFT JOIN json_each(CASE WHEN EXISTS (SELECT 1 FROM json_each(r.traffic_scope) v"
                 " WHERE v.value IN ('exploited_abroad', 'exploited_serbia')) THEN r.traffic_scope"
                 " WHEN coalesce(r.country, '') = '' THEN '[]' WHEN r.country = 'rs'"
                 " THEN '[\"exploited_serbia\"]' ELSE '[\"exploited_abroad\"]' END) e"
                 " ON e.value IN ('exploited_abroad', 'exploited_serbia')"
                 " WHERE r.received_on BETWEEN first AND last"},
    // In the year of the first contact of all records of the person.
    FigureDefinition{
        .code = "persons_by_way_here",
        .unit = CountingUnit::Persons,
        .rowList = "referral_path",
        .kinds = {"person"},
        .facts = "SELECT p.id AS unit,"
                 " CASE WHEN t.reached_us_informally OR p.reached_us_informally THEN 'informal'"
                 " WHEN coalesce(nullif(t.reached_us_through, ''), p.reached_us_through, '') <> ''"
                 " THEN 'formal' END AS row_code,"
                 " NULL AS cross_code, p.:breakdown AS breakdown, NULL AS days"
                 " FROM period CROSS JOIN main.person t LEFT JOIN second_record s ON s.id = t.id"
                 " JOIN main.person p ON p.id = coalesce(s.main, t.id)"
                 " WHERE t.first_contact BETWEEN first AND last"
                 " AND NOT EXISTS (SELECT 1 FROM main.person n WHERE n.id IN :own_records"
                 " AND (n.first_contact, n.id) < (t.first_contact, t.id))"},
};

} // namespace

std::span<const FigureDefinition> reportFigures() {
    return kFigures;
}

} // namespace zaklon::statistics
