// SPDX-License-Identifier: GPL-3.0-or-later
// Protection of small counts (domain.md 13): a count below the limit is shown only as such, and as
// many others are hidden as it takes until the sums of the table say no more about it than that.
#pragma once

#include "core/statistics/Figure.h"

namespace zaklon::statistics {

/// The figure as whoever may not see single people gets it. Hidden counts are gone from it, and so
/// are days, shares and changes that rest on them. A limit of 0 or 1 hides nothing.
Figure withoutSmallCounts(Figure figure, int limit);

} // namespace zaklon::statistics
