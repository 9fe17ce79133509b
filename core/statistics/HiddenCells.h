// SPDX-License-Identifier: GPL-3.0-or-later
// Which counts of a table have to be hidden, so that its sums do not give small ones away.
#pragma once

#include "core/statistics/Figure.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace zaklon::statistics {

/// A published sum: the parts add up to the total. Numbers are places in the list of cells.
struct PublishedSum {
    std::size_t total = 0;
    std::vector<std::size_t> parts;
};

/// One count with its weight as a victim: margins are hidden last.
struct TableCell {
    int number = 0;
    bool isMargin = false;
    /// What another table says of it already: the same is said here, no more and no less, and where
    /// that is nothing, nothing here may give it away.
    std::optional<Hiding> decided{};
};

/// Small counts (above zero, below the limit) are hidden, then others until each small one may
/// still be one of three numbers as far as the sums tell. Whoever reckons is taken to know this
/// rule: that what is hidden beside is not small.
std::vector<Hiding> hiddenCells(const std::vector<TableCell>& cells,
                                const std::vector<PublishedSum>& sums, int limit);

} // namespace zaklon::statistics
