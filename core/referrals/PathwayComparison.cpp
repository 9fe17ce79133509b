// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/PathwayComparison.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace zaklon {

namespace {

using referrals::Entitlement;
using referrals::Opens;
using referrals::PathwayDefinition;

/// Steps that are the application and the decision of the shipped pathways.
struct Turns {
    std::string_view pathway;
    std::array<std::string_view, 3> application; ///< any of them
    std::string_view decision;
};

constexpr std::array kTurns{
    Turns{"asylum", {"lodging", "lodging_in_writing"}, "decision"},
    Turns{"temporary_residence",
          {"presumed_request", "identified_request", "humanitarian_request"},
          "decision"},
    Turns{"protection_of_victims", {"report_to_centre"}, "decision"},
    Turns{"gbv_protection", {"report"}, "measure_issued"},
};

RightFrom dayOf(const PathwayRun* run, std::string_view step) {
    const auto* known = run == nullptr || step.empty() ? nullptr : run->step(step);
    if (known == nullptr || known->state == StepState::Ended) {
        return {};
    }
    if (known->doneOn) {
        return {DayBasis::Recorded, known->doneOn};
    }
    return known->due ? RightFrom{DayBasis::Reckoned, known->due} : RightFrom{};
}

/// The day of the application: hers, the day it is due, or today if she has not set out.
RightFrom applicationOf(const Turns* turns, const PathwayRun* run, Date today) {
    RightFrom best;
    for (const auto step : turns == nullptr ? decltype(Turns::application){} : turns->application) {
        const auto day = dayOf(run, step);
        const bool better = best.basis == DayBasis::None ||
                            (day.basis == DayBasis::Recorded && best.basis == DayBasis::Reckoned) ||
                            (day.basis == best.basis && day.day < best.day);
        best = day.basis != DayBasis::None && better ? day : best;
    }
    const bool running = run != nullptr && run->pathway.state == PathwayState::Running;
    return best.basis == DayBasis::None && !running && turns != nullptr
               ? RightFrom{DayBasis::IfBegunNow, today}
               : best;
}

const PathwayRun* runOf(const std::vector<PathwayRun>& runs, const PathwayDefinition& definition) {
    const PathwayRun* newest = nullptr;
    for (const auto& run : runs) {
        if (run.pathway.pathway.text == definition.code) {
            newest = &run;
        }
    }
    return newest;
}

ComparedPathway side(const PathwayDefinition& definition, const std::vector<PathwayRun>& runs,
                     const PathwayFacts& facts) {
    const auto* run = runOf(runs, definition);
    return {&definition, run == nullptr ? std::nullopt : std::optional(*run),
            conditionsOf(definition.code, facts)};
}

ComparedCell cell(const referrals::ComparisonRow& row, const ComparedPathway& pathway, Date today) {
    const auto* entitlement = pathway.definition->entitlement(row.key);
    if (entitlement == nullptr) {
        return {};
    }
    return {entitlement, rightFrom(*entitlement, *pathway.definition,
                                   pathway.run ? &*pathway.run : nullptr, today)};
}

} // namespace

RightFrom rightFrom(const Entitlement& entitlement, const PathwayDefinition& definition,
                    const PathwayRun* run, Date today) {
    const auto* found = std::find_if(kTurns.begin(), kTurns.end(), [&](const Turns& turns) {
        return turns.pathway == definition.code;
    });
    const auto* turns = found == kTurns.end() ? nullptr : found;
    switch (entitlement.opens) {
    case Opens::AtOnce:
        return {DayBasis::Recorded, today};
    case Opens::OnApplication:
        return applicationOf(turns, run, today);
    case Opens::AfterTime: {
        auto from = applicationOf(turns, run, today);
        if (from.day && entitlement.afterMonths) {
            from.day = from.day->plusMonths(*entitlement.afterMonths);
            return from;
        }
        return {};
    }
    case Opens::OnDecision:
        return dayOf(run, turns == nullptr ? std::string_view() : turns->decision);
    case Opens::Depends:
    case Opens::No:
        break;
    }
    return {};
}

PathwayComparison comparePathways(const referrals::ComparisonTable& table,
                                  const PathwayDefinition& left, const PathwayDefinition& right,
                                  const std::vector<PathwayRun>& runs, const PathwayFacts& facts) {
    PathwayComparison comparison{side(left, runs, facts), side(right, runs, facts), {}};
    for (const auto& row : table.rows) {
        comparison.rows.push_back({row, cell(row, comparison.left, facts.today),
                                   cell(row, comparison.right, facts.today)});
    }
    return comparison;
}

} // namespace zaklon
