// SPDX-License-Identifier: GPL-3.0-or-later
// A share with the range in which it lies with 95 % confidence (Wilson 1927, the score interval:
// it stays right for few cases and near 0 and 100 %).
#pragma once

namespace zaklon::statistics {

struct ShareRange {
    double share = 0; ///< 0 to 1
    double low = 0;
    double high = 0;

    bool operator==(const ShareRange&) const = default;
};

/// `cases` must be above zero.
ShareRange wilsonRange(int hits, int cases);

} // namespace zaklon::statistics
