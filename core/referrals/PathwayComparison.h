// SPDX-License-Identifier: GPL-3.0-or-later
// Pathways side by side for one person: what each gives, asks and risks, how long it takes, and
// from which day she would have what (needs A32; domain.md 1: asylum is not always the best path).
#pragma once

#include "core/referrals/PathwayConditions.h"
#include "core/referrals/PathwayProgress.h"
#include "core/referrals/PathwayReader.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace zaklon {

/// As many are read side by side; others by choosing which.
inline constexpr std::size_t kMostCompared = 3;

/// How the first day of a right is known.
enum class DayBasis {
    None,      ///< no day can be said
    Recorded,  ///< from what has happened in her pathway
    Reckoned,  ///< from a step that is due
    IfBegunNow ///< if the application were made today
};

struct RightFrom {
    DayBasis basis = DayBasis::None;
    std::optional<Date> day;
    bool operator==(const RightFrom&) const = default;
};

struct ComparedCell {
    const referrals::Entitlement* entitlement = nullptr; ///< in the definition; may be nullptr
    RightFrom from;
};

/// One column. The definition must outlive it.
struct ComparedPathway {
    const referrals::PathwayDefinition* definition = nullptr;
    std::optional<PathwayRun> run; ///< hers, if she follows or considers it
    std::vector<PathwayCondition> conditions;
};

struct ComparedRow {
    referrals::ComparisonRow row;
    std::vector<ComparedCell> cells; ///< by pathway
};

struct PathwayComparison {
    std::vector<ComparedPathway> pathways;
    std::vector<ComparedRow> rows; ///< gives, asks, risks and waiting stand in the definitions
};

/// From which day an entitlement of a pathway holds for her.
RightFrom rightFrom(const referrals::Entitlement& entitlement,
                    const referrals::PathwayDefinition& definition, const PathwayRun* run,
                    Date today);

PathwayComparison comparePathways(const referrals::ComparisonTable& table,
                                  const std::vector<const referrals::PathwayDefinition*>& chosen,
                                  const std::vector<PathwayRun>& runs, const PathwayFacts& facts);

} // namespace zaklon
