// SPDX-License-Identifier: GPL-3.0-or-later
// Protection of small counts (domain.md 13): a count below the limit is shown only as such, and as
// many others are hidden as it takes until the sums of the table say no more about it than that.
#pragma once

#include "core/statistics/Figure.h"

#include <map>
#include <string>

namespace zaklon::statistics {

/// How each row of a trend is shown elsewhere, by its code.
using DecidedRows = std::map<std::string, Hiding>;

/// The figure as whoever may not see single people gets it. Hidden counts are gone from it, and so
/// are days, shares and changes that rest on them, and their place among the others: rows stand by
/// size, those with a hidden count last. A limit of 0 or 1 hides nothing.
Figure withoutSmallCounts(Figure figure, int limit, const DecidedRows& decided = {});

/// Figures of one family and one period: what is hidden of the common total in one of them is not
/// said by another.
std::vector<Figure> withoutSmallCounts(std::vector<Figure> family, int limit);

} // namespace zaklon::statistics
