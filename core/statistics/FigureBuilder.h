// SPDX-License-Identifier: GPL-3.0-or-later
// From counted lines to a figure. No SQL: what is counted is decided elsewhere.
#pragma once

#include "core/statistics/Figure.h"

namespace zaklon::statistics {

/// So many units of one row, one column, one sex or gender and one number of days.
struct Counted {
    Code row; ///< empty: not recorded
    Code cross;
    Code breakdown; ///< empty: not recorded
    std::optional<int> days;
    int number = 0;
};

/// `lines` by row, `units` each counted once whatever its rows. Rows with most first; years in
/// their order.
Figure buildFigure(const FigureDefinition& definition, const std::vector<Counted>& lines,
                   const std::vector<Counted>& units);

/// Nothing where nothing is known. Pairs of days and how often.
std::optional<DaysMeasured> measuredDays(std::vector<std::pair<int, int>> days);

} // namespace zaklon::statistics
