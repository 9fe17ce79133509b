// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/PathwayComparison.h"

#include <string_view>

namespace zaklon {

namespace {

using referrals::Entitlement;
using referrals::Opens;
using referrals::PathwayDefinition;
using referrals::StepRule;

RightFrom dayOf(const PathwayRun* run, std::string_view step) {
    const auto* known = run == nullptr ? nullptr : run->step(step);
    if (known == nullptr || known->state == StepState::Ended) {
        return {};
    }
    if (known->doneOn) {
        return {DayBasis::Recorded, known->doneOn};
    }
    return known->due ? RightFrom{DayBasis::Reckoned, known->due} : RightFrom{};
}

/// The day of the application: hers, the day it is due, or today if she has not set out.
RightFrom applicationOf(const PathwayDefinition& definition, const PathwayRun* run, Date today) {
    const auto steps = definition.carriers(StepRule::Application);
    RightFrom best;
    for (const auto& step : steps) {
        const auto day = dayOf(run, step);
        const bool better = best.basis == DayBasis::None ||
                            (day.basis == DayBasis::Recorded && best.basis == DayBasis::Reckoned) ||
                            (day.basis == best.basis && day.day < best.day);
        best = day.basis != DayBasis::None && better ? day : best;
    }
    const bool running = run != nullptr && run->pathway.state == PathwayState::Running;
    return best.basis == DayBasis::None && !running && !steps.empty()
               ? RightFrom{DayBasis::IfBegunNow, today}
               : best;
}

RightFrom decisionOf(const PathwayDefinition& definition, const PathwayRun* run) {
    const auto steps = definition.carriers(StepRule::Decision);
    return steps.empty() ? RightFrom{} : dayOf(run, steps.front());
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

ComparedPathway columnOf(const PathwayDefinition& definition, const std::vector<PathwayRun>& runs,
                         const PathwayFacts& facts) {
    const auto* run = runOf(runs, definition);
    return {&definition, run == nullptr ? std::nullopt : std::optional(*run),
            conditionsOf(definition, facts)};
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
    switch (entitlement.opens) {
    case Opens::AtOnce:
        return {DayBasis::Recorded, today};
    case Opens::OnApplication:
        return applicationOf(definition, run, today);
    case Opens::AfterTime: {
        auto from = applicationOf(definition, run, today);
        if (from.day && entitlement.afterMonths) {
            from.day = from.day->plusMonths(*entitlement.afterMonths);
            return from;
        }
        return {};
    }
    case Opens::OnDecision:
        return decisionOf(definition, run);
    case Opens::Depends:
    case Opens::No:
        break;
    }
    return {};
}

PathwayComparison comparePathways(const referrals::ComparisonTable& table,
                                  const std::vector<const PathwayDefinition*>& chosen,
                                  const std::vector<PathwayRun>& runs, const PathwayFacts& facts) {
    PathwayComparison comparison;
    for (const auto* definition : chosen) {
        comparison.pathways.push_back(columnOf(*definition, runs, facts));
    }
    for (const auto& row : table.rows) {
        ComparedRow compared{row, {}};
        for (const auto& pathway : comparison.pathways) {
            compared.cells.push_back(cell(row, pathway, facts.today));
        }
        comparison.rows.push_back(std::move(compared));
    }
    return comparison;
}

} // namespace zaklon
