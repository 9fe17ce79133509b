// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/Dashboard.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace zaklon::statistics {

namespace {

/// Nought where there is no such row: nothing was counted in it.
Count countOf(const Figure& figure, std::string_view row) {
    if (row.empty()) {
        return figure.total.total;
    }
    const auto found = std::find_if(figure.rows.begin(), figure.rows.end(),
                                    [&](const auto& each) { return each.code.text == row; });
    return found == figure.rows.end() ? Count() : found->total;
}

std::optional<double> shareOf(const Count& part, const Count& total) {
    if (!part.isShown() || !total.isShown() || total.number <= 0) {
        return std::nullopt;
    }
    return static_cast<double>(part.number) / total.number;
}

void setLengths(std::vector<FigureBar>& bars) {
    int most = 0;
    for (const auto& bar : bars) {
        most = std::max(most, bar.count.isShown() ? bar.count.number : 0);
    }
    for (auto& bar : bars) {
        const bool has = bar.count.isShown() && bar.count.number > 0;
        bar.length = has ? static_cast<double>(bar.count.number) / most : 0;
    }
}

} // namespace

FigureTile tileOf(const TileDefinition& definition, const Figure& now, const Figure& before) {
    FigureTile tile;
    tile.definition = &definition;
    tile.now = countOf(now, definition.row);
    tile.before = countOf(before, definition.row);
    if (definition.asShare) {
        tile.share = shareOf(tile.now, now.total.total);
        tile.shareBefore = shareOf(tile.before, before.total.total);
    } else if (tile.now.isShown() && tile.before.isShown() && tile.before.number > 0) {
        tile.changePercent = static_cast<int>(
            std::lround(100.0 * (tile.now.number - tile.before.number) / tile.before.number));
    }
    if (!definition.open.empty()) {
        tile.open = countOf(now, definition.open);
    }
    return tile;
}

std::vector<FigureBar> rowBars(const Figure& figure) {
    std::vector<FigureBar> bars;
    for (std::size_t at = 0; at < figure.rows.size(); ++at) {
        bars.push_back({figure.rows[at].code, figure.rows[at].total, at});
    }
    setLengths(bars);
    return bars;
}

std::vector<FigureBar> columnBars(const Figure& figure) {
    const bool crossed = !figure.definition->crossList.empty();
    std::vector<FigureBar> bars;
    for (std::size_t at = 0; at < figure.columns.size(); ++at) {
        if (figure.columns[at].isBreakdown != crossed) {
            bars.push_back({figure.columns[at].code, figure.total.cells[at], at});
        }
    }
    std::sort(bars.begin(), bars.end(), [](const FigureBar& one, const FigureBar& other) {
        const auto key = [](const FigureBar& bar) {
            return std::tuple(bar.count.hiding, -bar.count.number, bar.code.text);
        };
        return key(one) < key(other);
    });
    setLengths(bars);
    return bars;
}

Result<Dashboard> dashboard(const FigureStore& store, const StatisticsReport& report,
                            const FigureDefinition& definition, const FigurePeriod& period,
                            Audience audience, Breakdown breakdown) {
    Dashboard board;
    board.before = period.before();
    auto chosen = store.figure(definition, period, audience, breakdown);
    if (!chosen) {
        return passOn(chosen);
    }
    for (const auto& tile : report.tiles) {
        const auto& of = *findFigure(tile.figure);
        const auto now =
            of.code == definition.code ? chosen : store.figure(of, period, audience, breakdown);
        const auto before = now ? store.figure(of, board.before, audience, breakdown) : now;
        if (!before) {
            return passOn(before);
        }
        board.tiles.push_back(tileOf(tile, *now, *before));
    }
    board.figure = std::move(*chosen);
    board.rows = rowBars(board.figure);
    board.columns = columnBars(board.figure);
    return board;
}

} // namespace zaklon::statistics
