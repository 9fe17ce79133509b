// SPDX-License-Identifier: GPL-3.0-or-later
// Prosecutors and courts: to whom deeds were handed, what the charge became, what came of
// compensation (needs C09, C12, C23). A proceeding is counted once for each person in it.
#include "core/statistics/FigureCatalogue.h"

namespace zaklon::statistics {

namespace {

constexpr std::array<std::string_view, 4> kProceedings{"proceeding", "person"};

constexpr std::array kFigures{
    FigureDefinition{.code = "charge_reclassified",
                     .unit = CountingUnit::Proceedings,
                     .rowList = "charge",
                     .crossList = "charge",
                     .kinds = kProceedings,
                     .facts = "SELECT t.id AS unit, nullif(t.charge_first, '') AS row_code,"
                              " coalesce(nullif(t.charge_now, ''), t.charge_first) AS cross_code,"
                              " p.:breakdown AS breakdown, NULL AS days FROM period"
                              " CROSS JOIN main.proceeding t"
                              " JOIN main.person p ON p.id = t.person"
                              " WHERE t.started_on BETWEEN first AND last"
                              " AND t.part <> 'accused'"},
    FigureDefinition{.code = "specialised_prosecutor",
                     .unit = CountingUnit::Proceedings,
                     .rowList = "report_source",
                     .crossList = "known",
                     .shareOf = "yes",
                     .kinds = kProceedings,
                     .facts =
                         "SELECT t.id AS unit, nullif(t.referred_by, '') AS row_code,"
                         " t.specialised AS cross_code, p.:breakdown AS breakdown, NULL AS days"
                         " FROM period CROSS JOIN main.proceeding t"
                         " JOIN main.person p ON p.id = t.person"
                         " WHERE t.referred_on BETWEEN first AND last"
                         " AND t.part <> 'accused'"},
    FigureDefinition{
        .code = "compensation_stage",
        .unit = CountingUnit::Proceedings,
        .rowList = "claim_route",
        .crossList = "claim_stage",
        .shareOf = "paid",
        .measures = true,
        .kinds = kProceedings,
        .facts = "SELECT t.id AS unit, nullif(t.claim_route, '') AS row_code,"
                 " CASE WHEN t.paid > 0 THEN 'paid' WHEN t.awarded > 0 THEN 'awarded'"
                 " WHEN t.awarded_on IS NOT NULL THEN 'nothing' ELSE 'asked' END AS cross_code,"
                 " p.:breakdown AS breakdown,"
                 " cast(julianday(t.awarded_on) - julianday(t.claimed_on) AS INTEGER) AS days"
                 " FROM period CROSS JOIN main.proceeding t"
                 " JOIN main.person p ON p.id = t.person"
                 " WHERE t.claimed_on BETWEEN first AND last"},
};

} // namespace

std::span<const FigureDefinition> courtFigures() {
    return kFigures;
}

} // namespace zaklon::statistics
