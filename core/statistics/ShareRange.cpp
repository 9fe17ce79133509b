// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/ShareRange.h"

#include <algorithm>
#include <cmath>

namespace zaklon::statistics {

namespace {

constexpr double kNormal95 = 1.959964; ///< quantile of the normal distribution

} // namespace

ShareRange wilsonRange(int hits, int cases) {
    const double share = static_cast<double>(hits) / cases;
    const double squared = kNormal95 * kNormal95 / cases;
    const double middle = (share + squared / 2) / (1 + squared);
    const double half =
        kNormal95 * std::sqrt(share * (1 - share) / cases + squared / (4 * cases)) / (1 + squared);
    return {share, std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

} // namespace zaklon::statistics
