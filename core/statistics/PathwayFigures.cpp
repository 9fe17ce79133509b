// SPDX-License-Identifier: GPL-3.0-or-later
// Pathways: begun, left, at which step, after how long; what was reached; why people leave (needs
// A14, A15, A16, A45).
#include "core/statistics/FigureCatalogue.h"

#include <string>

namespace zaklon::statistics {

namespace {

constexpr std::array<std::string_view, 4> kPathways{"pathway_case", "person"};
constexpr std::array<std::string_view, 4> kDecisions{"pathway_decision", "person"};

constexpr std::array<std::string_view, 4> kSteps{"pathway_decision", "pathway_step", "person"};

/// Each decision to leave a pathway or not to take it, once for every reason that was given.
std::string leavingSql(std::string_view reasons, std::string_view column) {
    return "SELECT DISTINCT t.id AS unit, o.value AS row_code, " + std::string(column) +
           " AS cross_code, p.:breakdown AS breakdown, NULL AS days"
           " FROM period CROSS JOIN main.pathway_decision t"
           " JOIN main.person p ON p.id = t.person"
           " LEFT JOIN json_each(t." +
           std::string(reasons) +
           ") o WHERE t.choice IN ('ended', 'not_chosen')"
           " AND t.decided_on BETWEEN first AND last";
}

constexpr std::string_view kOrigin = "coalesce(nullif(p.nationality_group, ''), 'unknown')";
constexpr std::string_view kLastStep =
    "coalesce((SELECT t.pathway || '/' || s.step FROM main.pathway_step s"
    " WHERE s.pathway_case = t.pathway_case AND s.done_on <= t.decided_on"
    " ORDER BY s.position DESC LIMIT 1), '')";

const std::string kPersonalByOrigin = leavingSql("personal_reasons", kOrigin);
const std::string kOuterByOrigin = leavingSql("outer_reasons", kOrigin);
const std::string kPersonalByStep = leavingSql("personal_reasons", kLastStep);
const std::string kOuterByStep = leavingSql("outer_reasons", kLastStep);

/// International protection is the status of a refugee or subsidiary protection (Law on Asylum and
/// Temporary Protection). Whoever was granted one after the other counts once, with the later.
constexpr std::string_view kProtectionGranted =
    "SELECT p.id AS unit, nullif(t.protection_ground, '') AS row_code,"
    " t.decision_kind AS cross_code, p.:breakdown AS breakdown, NULL AS days"
    " FROM period CROSS JOIN main.pathway_step t LEFT JOIN second_record s ON s.id = t.person"
    " JOIN main.person p ON p.id = coalesce(s.main, t.person)"
    " WHERE t.decision_kind IN ('refugee', 'subsidiary') AND t.done_on BETWEEN first AND last"
    " AND NOT EXISTS (SELECT 1 FROM main.pathway_step n WHERE n.person IN :own_records"
    " AND n.decision_kind IN ('refugee', 'subsidiary') AND n.done_on <= last"
    " AND (n.done_on, n.id) > (t.done_on, t.id))";

const std::array kFigures{
    FigureDefinition{
        .code = "pathways_begun",
        .unit = CountingUnit::Pathways,
        .rowList = "pathway",
        .crossList = "pathway_state",
        .shareOf = "ended",
        .kinds = kPathways,
        .facts =
            "SELECT t.id AS unit, t.pathway AS row_code, t.state AS cross_code,"
            " p.:breakdown AS breakdown, NULL AS days FROM period CROSS JOIN main.pathway_case t"
            " JOIN main.person p ON p.id = t.person"
            " WHERE t.started_on BETWEEN first AND last"},
    FigureDefinition{
        .code = "pathways_left",
        .unit = CountingUnit::Pathways,
        .rowList = "pathway_step",
        .measures = true,
        .kinds = {"pathway_case", "pathway_step", "person"},
        .facts = "SELECT t.id AS unit, (SELECT t.pathway || '/' || s.step FROM main.pathway_step s"
                 " WHERE s.pathway_case = t.id AND s.done_on IS NOT NULL"
                 " ORDER BY s.position DESC LIMIT 1) AS row_code, NULL AS cross_code,"
                 " p.:breakdown AS breakdown, cast(julianday(t.ended_on) - julianday(t.started_on) "
                 "AS INTEGER)"
                 " AS days FROM period CROSS JOIN main.pathway_case t"
                 " JOIN main.person p ON p.id = t.person"
                 " WHERE t.state = 'ended' AND t.ended_on BETWEEN first AND last"
                 " AND NOT EXISTS (SELECT 1 FROM json_each(t.reasons) o"
                 " WHERE o.value = 'reached')"},
    FigureDefinition{
        .code = "pathways_reached",
        .unit = CountingUnit::Pathways,
        .rowList = "pathway",
        .crossList = "exploitation",
        .kinds = kPathways,
        .facts =
            "SELECT t.id AS unit, t.pathway AS row_code,"
            " coalesce(nullif(p.primary_form, ''), 'unknown') AS cross_code,"
            " p.:breakdown AS breakdown, NULL AS days FROM period CROSS JOIN main.pathway_case t"
            " JOIN main.person p ON p.id = t.person"
            " WHERE t.state = 'ended' AND t.ended_on BETWEEN first AND last"
            " AND EXISTS (SELECT 1 FROM json_each(t.reasons) o WHERE o.value = 'reached')"},
    FigureDefinition{.code = "protection_by_ground",
                     .unit = CountingUnit::Persons,
                     .rowList = "protection_ground",
                     .crossList = "decision_kind",
                     .kinds = {"pathway_step", "person"},
                     .facts = kProtectionGranted},
    FigureDefinition{.code = "leaving_personal",
                     .unit = CountingUnit::Pathways,
                     .rowList = "leave_personal",
                     .crossList = "nationality_group",
                     .overlaps = true,
                     .kinds = kDecisions,
                     .facts = kPersonalByOrigin},
    FigureDefinition{.code = "leaving_outer",
                     .unit = CountingUnit::Pathways,
                     .rowList = "leave_outer",
                     .crossList = "nationality_group",
                     .overlaps = true,
                     .kinds = kDecisions,
                     .facts = kOuterByOrigin},
    FigureDefinition{.code = "leaving_personal_by_step",
                     .unit = CountingUnit::Pathways,
                     .rowList = "leave_personal",
                     .crossList = "pathway_step",
                     .overlaps = true,
                     .kinds = kSteps,
                     .facts = kPersonalByStep},
    FigureDefinition{.code = "leaving_outer_by_step",
                     .unit = CountingUnit::Pathways,
                     .rowList = "leave_outer",
                     .crossList = "pathway_step",
                     .overlaps = true,
                     .kinds = kSteps,
                     .facts = kOuterByStep},
    FigureDefinition{
        .code = "referrals_by_path",
        .unit = CountingUnit::Referrals,
        .rowList = "referral_path",
        .crossList = "referral_state",
        .kinds = {"referral", "person"},
        .facts = "SELECT t.id AS unit, nullif(t.path, '') AS row_code, t.state AS cross_code,"
                 " p.:breakdown AS breakdown, NULL AS days FROM period CROSS JOIN main.referral t"
                 " JOIN main.person p ON p.id = t.person"
                 " WHERE t.created_on BETWEEN first AND last"},
};

} // namespace

std::span<const FigureDefinition> pathwayFigures() {
    return kFigures;
}

} // namespace zaklon::statistics
