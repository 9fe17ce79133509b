// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace zaklon {

/// What the organisation's data say of its form of indicators of trafficking (domain.md 7).
struct IndicatorTerms {
    std::string form; ///< the questionnaire
    std::vector<std::string> downgradedItems;
    std::vector<std::string> downgradedReasons;
    std::vector<std::string> suspicion;   ///< levels that find a suspicion of trafficking
    std::vector<std::string> littleKnown; ///< levels that only say that too little is known
};

} // namespace zaklon
