// SPDX-License-Identifier: GPL-3.0-or-later
// What a report of the page Statistics shows: at most four numbers as tiles, and its figures, each
// as bars and as the table that the bars come from.
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace zaklon::statistics {

/// One number of a figure. It is never counted by itself, so that it says no more than the table.
struct TileDefinition {
    std::string_view code; ///< code list `statistics_tile`
    std::string_view figure;
    std::string_view row = {};  ///< whose count it is; empty: the total
    std::string_view open = {}; ///< the row of those that still wait for somebody
    bool asShare = false;       ///< of the row in the total
};

struct StatisticsReport {
    std::string_view code; ///< code list `statistics_report`
    std::vector<TileDefinition> tiles;
    std::vector<std::string_view> figures; ///< in the order in which they are offered
};

/// In the order in which they are offered; each figure stands in one of them.
std::span<const StatisticsReport> statisticsReports();
/// Null if none has the figure.
const StatisticsReport* reportOfFigure(std::string_view figure);

} // namespace zaklon::statistics
