// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/StatisticsReport.h"

#include <algorithm>
#include <array>

namespace zaklon::statistics {

namespace {

constexpr TileDefinition kReceived{"reports_received", "reports_by_source"};
constexpr TileDefinition kIdentified{"identified", "identified_in_period"};
constexpr TileDefinition kDismissed{"dismissed", "dismissed_insufficient", {}, "no"};
constexpr TileDefinition kNeedsMet{"needs_met", "needs_met", "yes", {}, true};

} // namespace

std::span<const StatisticsReport> statisticsReports() {
    static const std::array reports{
        StatisticsReport{"annual",
                         {kReceived, kIdentified, kDismissed, kNeedsMet},
                         {"outcome_by_source", "outcome_by_form", "reports_by_source",
                          "reports_by_form", "reports_by_year", "persons_by_source",
                          "persons_by_form", "persons_by_place", "persons_by_way_here"}},
        StatisticsReport{"identification",
                         {kIdentified,
                          {"identified_cohort", "identified_of_reports"},
                          {"decided", "days_to_decision"},
                          kDismissed},
                         {"identified_in_period", "identified_of_reports", "days_to_decision",
                          "dismissed_insufficient", "form_confirmed", "redirected_by_form",
                          "redirected_by_source"}},
        StatisticsReport{"pathways",
                         {{"pathways_begun", "pathways_begun"},
                          {"pathways_left", "pathways_left"},
                          {"pathways_reached", "pathways_reached"},
                          {"referrals_made", "referrals_by_path"}},
                         {"pathways_begun", "pathways_left", "pathways_reached",
                          "protection_by_ground", "leaving_personal", "leaving_outer",
                          "leaving_personal_by_step", "leaving_outer_by_step",
                          "referrals_by_path"}},
        StatisticsReport{"support",
                         {kNeedsMet,
                          {"needs_unmet", "needs_unmet"},
                          {"children_found", "missing_children", "yes"},
                          {"at_risk", "at_risk_by_criterion"}},
                         {"needs_unmet", "needs_met", "first_response", "missing_children",
                          "at_risk_by_criterion", "at_risk_by_service", "at_risk_ended",
                          "work_barriers", "shelter_stays"}},
        StatisticsReport{"court",
                         {{"proceedings_begun", "charge_reclassified"},
                          {"handed_over", "specialised_prosecutor"},
                          {"claims", "compensation_stage"}},
                         {"charge_reclassified", "specialised_prosecutor", "compensation_stage"}}};
    return reports;
}

const StatisticsReport* reportOfFigure(std::string_view figure) {
    const auto reports = statisticsReports();
    const auto found = std::find_if(reports.begin(), reports.end(), [&](const auto& report) {
        return std::find(report.figures.begin(), report.figures.end(), figure) !=
               report.figures.end();
    });
    return found == reports.end() ? nullptr : &*found;
}

} // namespace zaklon::statistics
