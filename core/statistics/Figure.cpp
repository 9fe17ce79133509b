// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/Figure.h"

#include <algorithm>

namespace zaklon::statistics {

FigurePeriod FigurePeriod::ofYear(int year) {
    return {Date::fromYmd(year, 1, 1).value_or(Date()),
            Date::fromYmd(year, 12, 31).value_or(Date())};
}

FigurePeriod FigurePeriod::before() const {
    if (*this == FigurePeriod{ofYear(first.year()).first, ofYear(last.year()).last}) {
        const int years = last.year() - first.year() + 1;
        return {ofYear(first.year() - years).first, ofYear(last.year() - years).last};
    }
    return {first.plusDays(-(first.daysUntil(last) + 1)), first.plusDays(-1)};
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
