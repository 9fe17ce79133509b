// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/FigureBuilder.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>

namespace zaklon::statistics {

namespace {

std::vector<FigureColumn> columnsOf(const FigureDefinition& definition,
                                    const std::vector<Counted>& units) {
    std::set<std::string> crossed;
    std::set<std::string> breakdowns;
    for (const auto& line : units) {
        crossed.insert(line.cross.text);
        breakdowns.insert(line.breakdown.text);
    }
    std::vector<FigureColumn> columns;
    if (!definition.crossList.empty()) {
        for (const auto& code : crossed) {
            columns.push_back({Code{code}, false});
        }
    }
    if (definition.byPerson) {
        for (const auto& code : breakdowns) {
            columns.push_back({Code{code}, true});
        }
    }
    return columns;
}

FigureRow rowOf(const Figure& figure, const Code& code, const std::vector<const Counted*>& lines) {
    FigureRow row;
    row.code = code;
    row.cells.resize(figure.columns.size());
    std::vector<std::pair<int, int>> days;
    for (const auto* line : lines) {
        row.total.number += line->number;
        for (std::size_t at = 0; at < figure.columns.size(); ++at) {
            const auto& column = figure.columns[at];
            if (column.code == (column.isBreakdown ? line->breakdown : line->cross)) {
                row.cells[at].number += line->number;
            }
        }
        if (line->days) {
            days.emplace_back(*line->days, line->number);
        }
    }
    if (figure.definition->measures) {
        row.days = measuredDays(std::move(days));
    }
    return row;
}

/// What the total has more than the rows, in every column.
FigureRow remainderOf(const Figure& figure) {
    FigureRow remainder = figure.total;
    remainder.days.reset();
    for (const auto& row : figure.rows) {
        remainder.total.number -= row.total.number;
        for (std::size_t at = 0; at < row.cells.size(); ++at) {
            remainder.cells[at].number -= row.cells[at].number;
        }
    }
    return remainder;
}

void addShare(const Figure& figure, FigureRow& row) {
    for (std::size_t at = 0; at < figure.columns.size(); ++at) {
        const auto& column = figure.columns[at];
        if (!column.isBreakdown && column.code.text == figure.definition->shareOf &&
            row.total.number > 0) {
            row.share = wilsonRange(row.cells[at].number, row.total.number);
        }
    }
}

void addChanges(std::vector<FigureRow>& rows) {
    for (std::size_t at = 1; at < rows.size(); ++at) {
        const int before = rows[at - 1].total.number;
        if (before > 0) {
            rows[at].changePercent =
                static_cast<int>(std::lround(100.0 * (rows[at].total.number - before) / before));
        }
    }
}

} // namespace

std::optional<DaysMeasured> measuredDays(std::vector<std::pair<int, int>> days) {
    std::sort(days.begin(), days.end());
    int known = 0;
    for (const auto& [_, often] : days) {
        known += often;
    }
    if (known == 0) {
        return std::nullopt;
    }
    const auto nth = [&](int place) {
        for (const auto& [day, often] : days) {
            if (place < often) {
                return day;
            }
            place -= often;
        }
        return days.back().first;
    };
    const double median = (nth((known - 1) / 2) + nth(known / 2)) / 2.0;
    return DaysMeasured{known, median, days.front().first, days.back().first};
}

Figure buildFigure(const FigureDefinition& definition, const std::vector<Counted>& lines,
                   const std::vector<Counted>& units) {
    Figure figure;
    figure.definition = &definition;
    figure.columns = columnsOf(definition, units);
    std::map<std::string, std::vector<const Counted*>> byRow;
    for (const auto& line : lines) {
        byRow[line.row.text].push_back(&line);
    }
    for (const auto& [code, of] : byRow) {
        if (!code.empty()) {
            figure.rows.push_back(rowOf(figure, Code{code}, of));
        }
    }
    if (!definition.rowList.empty()) { // years stay in their order
        std::stable_sort(figure.rows.begin(), figure.rows.end(), [](const auto& a, const auto& b) {
            return a.total.number > b.total.number;
        });
    }
    std::vector<const Counted*> all;
    for (const auto& line : units) {
        all.push_back(&line);
    }
    figure.total = rowOf(figure, {}, all);
    figure.remainder =
        definition.overlaps ? rowOf(figure, {}, byRow[std::string()]) : remainderOf(figure);
    for (auto& row : figure.rows) {
        addShare(figure, row);
    }
    addShare(figure, figure.total);
    if (definition.trend) {
        addChanges(figure.rows);
    }
    return figure;
}

} // namespace zaklon::statistics
