// SPDX-License-Identifier: GPL-3.0-or-later
// A report as it is looked at: its tiles with the period before, the chosen figure and the bars of
// it. Everything is taken from figures whose small counts are hidden already; what rests on a
// hidden count is not there, so that no tile, change, share or length gives one away.
#pragma once

#include "core/statistics/FigureStore.h"
#include "core/statistics/StatisticsReport.h"

namespace zaklon::statistics {

struct FigureTile {
    const TileDefinition* definition = nullptr;
    Count now;
    Count before;
    std::optional<int> changePercent; ///< from `before` to `now`
    std::optional<double> share;      ///< of TileDefinition::asShare, 0 to 1
    std::optional<double> shareBefore;
    std::optional<Count> open; ///< nothing where the definition names no such row
};

struct FigureBar {
    Code code;
    Count count;
    std::size_t place = 0; ///< of its row or column in the figure
    double length = 0;     ///< against the longest, 0 to 1; 0 while hidden, whatever the count
};

struct Dashboard {
    FigurePeriod before;
    std::vector<FigureTile> tiles;
    Figure figure;
    std::vector<FigureBar> rows;
    std::vector<FigureBar>
        columns; ///< totals of the cross list, else by sex or gender; may be none
};

/// The errors of FigureStore::figure.
Result<Dashboard> dashboard(const FigureStore& store, const StatisticsReport& report,
                            const FigureDefinition& definition, const FigurePeriod& period,
                            Audience audience, Breakdown breakdown);

/// For tests: one tile of two figures.
FigureTile tileOf(const TileDefinition& definition, const Figure& now, const Figure& before);
/// In the order of the rows: by size, hidden ones last; years in their order.
std::vector<FigureBar> rowBars(const Figure& figure);
/// By size, hidden ones last in the order of their codes.
std::vector<FigureBar> columnBars(const Figure& figure);

} // namespace zaklon::statistics
