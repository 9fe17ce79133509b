// SPDX-License-Identifier: GPL-3.0-or-later
// Of which records the lists of who is falling through are made, in SQL (needs D33, D40-D43, D47).
#pragma once

#include "core/tasks/FallingThroughStore.h"

#include <span>
#include <string>
#include <string_view>

namespace zaklon {

/// One part of a list: records `t` of persons `p`. Marks: ?1 the last day that counts, ?2 today, ?4
/// codes of the organisation, ?5 the last day that counts for a child; ?6 and ?7 the same two days
/// for what only counts later.
struct FallingRule {
    FallingKind kind;
    std::string_view table;
    std::string where;
    std::string since;
    bool openCasesOnly;
    /// Whose permission a list needs, where a derived table stands for its records
    /// (FallingSummary).
    std::string_view derivedFrom = {};
    /// Columns of `t` with the ids of the record and of its person.
    std::string_view record = "id";
    std::string_view person = "person";
    /// SQL of codes of FallingWhy with a comma between them.
    std::string why = "''";

    std::string_view recordKind() const { return derivedFrom.empty() ? table : derivedFrom; }
};

/// Stands for the last day that counts for the person `p`, later for a child (needs B09).
inline constexpr std::string_view kFallingLimit = ":limit";
/// The same for what only counts later (FallingLimits::later).
inline constexpr std::string_view kFallingLaterLimit = ":later";

std::span<const FallingRule> fallingRules();

} // namespace zaklon
