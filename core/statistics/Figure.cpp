// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/Figure.h"

#include <algorithm>

namespace zaklon::statistics {

FigurePeriod FigurePeriod::ofYear(int year) {
    return {Date::fromYmd(year, 1, 1).value_or(Date()),
            Date::fromYmd(year, 12, 31).value_or(Date())};
}

int Figure::sumOfRows() const {
    int sum = remainder.total.number;
    for (const auto& row : rows) {
        sum += row.total.number;
    }
    return sum;
}

bool Figure::hidesAnything() const {
    const auto hides = [](const FigureRow& row) {
        return !row.total.isShown() ||
               std::any_of(row.cells.begin(), row.cells.end(),
                           [](const Count& cell) { return !cell.isShown(); });
    };
    return hides(total) || hides(remainder) || std::any_of(rows.begin(), rows.end(), hides);
}

} // namespace zaklon::statistics
