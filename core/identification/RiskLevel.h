// SPDX-License-Identifier: GPL-3.0-or-later
// The levels of code list `risk_level` by rank, as an assessment that measures risk gives it.
#pragma once

#include <array>
#include <string_view>

namespace zaklon {

/// By Assessment::riskRank, 0 to 3 (domain.md 9.3).
inline constexpr std::array<std::string_view, 4> kRiskLevels{"low", "medium", "high", "immediate"};
/// The rank of immediate danger.
inline constexpr int kImmediateRank = static_cast<int>(kRiskLevels.size()) - 1;

} // namespace zaklon
