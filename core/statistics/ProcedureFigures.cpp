// SPDX-License-Identifier: GPL-3.0-or-later
// Official identification: whom it recognised, when, of whose reports and of which forms (needs
// D02, D14, D15, D16, D25).
#include "core/identification/OutcomeRules.h"
#include "core/statistics/FigureCatalogue.h"

#include <string>

namespace zaklon::statistics {

namespace {

constexpr std::array<std::string_view, 4> kRead{"identification_procedure", "person",
                                                "suspicion_report"};

/// Every procedure with its person and, if one began it, its report.
constexpr std::string_view kFrom = " FROM period CROSS JOIN main.identification_procedure t"
                                   " LEFT JOIN second_record s ON s.id = t.person"
                                   " JOIN main.person p ON p.id = coalesce(s.main, t.person)"
                                   " LEFT JOIN main.suspicion_report r ON r.id = t.report WHERE ";

constexpr std::string_view kBegan = "coalesce(r.received_on, t.opened_on)";
constexpr std::string_view kSource = "nullif(t.reported_by, '')";
constexpr std::string_view kForm = "nullif(r.primary_form, '')";
constexpr std::string_view kConfirmedForm =
    "iif(json_array_length(t.confirmed_forms) > 1, 'multiple',"
    " coalesce(json_extract(t.confirmed_forms, '$[0]'), ''))";
constexpr std::string_view kRedirected =
    "iif(EXISTS (SELECT 1 FROM json_each(t.outcome_reasons) o"
    " JOIN json_each(redirecting) d ON d.value = o.value), 'yes', 'no')";
constexpr std::string_view kDays = "cast(julianday(t.decided_on)"
                                   " - julianday(coalesce(r.received_on, t.opened_on)) AS INTEGER)";

const std::string kDecided = "NOT " + withoutDecisionSql("t");

/// What is said of each procedure beside its person's sex.
struct Said {
    std::string_view row;
    std::string_view cross = "NULL";
    std::string_view days = "NULL";
};

std::string procedureSql(const Said& said, const std::string& counted) {
    return "SELECT t.id AS unit, " + std::string(said.row) + " AS row_code, " +
           std::string(said.cross) + " AS cross_code, p.:breakdown AS breakdown, " +
           std::string(said.days) + " AS days" + std::string(kFrom) + counted;
}

/// Each identified person once, by the first year of `day`.
std::string identifiedSql(std::string_view day, const std::string& counted) {
    return "SELECT p.id AS unit, substr(min(" + std::string(day) +
           "), 1, 4) AS row_code, NULL AS cross_code, p.:breakdown AS breakdown, NULL AS days" +
           std::string(kFrom) + "t.outcome = 'identified' AND " + counted + " GROUP BY p.id";
}

const std::string kOpened = "t.opened_on BETWEEN first AND last";
const std::string kOpenedAndDecided = kDecided + " AND " + kOpened;

const std::string kIdentifiedThen = identifiedSql(kBegan, "t.decided_on BETWEEN first AND last");
const std::string kIdentifiedOfReports =
    identifiedSql("t.decided_on", std::string(kBegan) + " BETWEEN first AND last");
const std::string kDaysToDecision =
    procedureSql({kSource, "NULL", kDays}, kDecided + " AND t.decided_on BETWEEN first AND last");
const std::string kOutcomeBySource = procedureSql({kSource, "t.outcome"}, kOpened);
const std::string kOutcomeByForm = procedureSql({kForm, "t.outcome"}, kOpened);
const std::string kFormConfirmed =
    procedureSql({kForm, kConfirmedForm}, "t.outcome = 'identified' AND " + kOpened);
const std::string kRedirectedByForm = procedureSql({kForm, kRedirected}, kOpenedAndDecided);
const std::string kRedirectedBySource = procedureSql({kSource, kRedirected}, kOpenedAndDecided);

/// Dismissed because there was not enough data, by whether the duty to verify that has a result.
/// Nothing where the duty did not open, or a colleague left it with a reason.
constexpr std::string_view kVerified =
    "CASE (SELECT max(f.state) FROM main.follow_up f WHERE f.person = t.person"
    " AND f.pathway_case = t.pathway_case AND f.state IN ('open', 'done')"
    " AND f.duty IN (SELECT value FROM json_each(verifying)))"
    " WHEN 'open' THEN 'no' WHEN 'done' THEN 'yes' END";
const std::string kDismissed =
    procedureSql({kVerified}, kDecided + " AND t.outcome <> 'identified'"
                                         " AND t.decided_on BETWEEN first AND last"
                                         " AND EXISTS (SELECT 1 FROM json_each(t.outcome_reasons) o"
                                         " WHERE o.value = 'insufficient_data')");

const std::array kFigures{
    FigureDefinition{.code = "identified_in_period",
                     .unit = CountingUnit::Persons,
                     .kinds = kRead,
                     .facts = kIdentifiedThen},
    FigureDefinition{.code = "identified_of_reports",
                     .unit = CountingUnit::Persons,
                     .kinds = kRead,
                     .facts = kIdentifiedOfReports},
    FigureDefinition{.code = "days_to_decision",
                     .unit = CountingUnit::Procedures,
                     .rowList = "report_source",
                     .measures = true,
                     .kinds = kRead,
                     .facts = kDaysToDecision},
    FigureDefinition{
        .code = "dismissed_insufficient",
        .unit = CountingUnit::Procedures,
        .rowList = "yes_no",
        .kinds = {"identification_procedure", "person", "suspicion_report", "follow_up"},
        .facts = kDismissed},
    FigureDefinition{.code = "outcome_by_source",
                     .unit = CountingUnit::Procedures,
                     .rowList = "report_source",
                     .crossList = "report_outcome",
                     .shareOf = "identified",
                     .kinds = kRead,
                     .facts = kOutcomeBySource},
    FigureDefinition{.code = "outcome_by_form",
                     .unit = CountingUnit::Procedures,
                     .rowList = "exploitation",
                     .crossList = "report_outcome",
                     .shareOf = "identified",
                     .kinds = kRead,
                     .facts = kOutcomeByForm},
    FigureDefinition{.code = "form_confirmed",
                     .unit = CountingUnit::Procedures,
                     .rowList = "exploitation",
                     .crossList = "exploitation",
                     .kinds = kRead,
                     .facts = kFormConfirmed},
    FigureDefinition{.code = "redirected_by_form",
                     .unit = CountingUnit::Procedures,
                     .rowList = "exploitation",
                     .crossList = "yes_no",
                     .shareOf = "yes",
                     .family = "redirected",
                     .kinds = kRead,
                     .facts = kRedirectedByForm},
    FigureDefinition{.code = "redirected_by_source",
                     .unit = CountingUnit::Procedures,
                     .rowList = "report_source",
                     .crossList = "yes_no",
                     .shareOf = "yes",
                     .family = "redirected",
                     .kinds = kRead,
                     .facts = kRedirectedBySource},
};

} // namespace

std::span<const FigureDefinition> procedureFigures() {
    return kFigures;
}

} // namespace zaklon::statistics
