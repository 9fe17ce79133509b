// SPDX-License-Identifier: GPL-3.0-or-later
// The measurements of the window over one vault of a given size.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace zaklon::bench {

struct Weight {
    std::string what;
    std::string reference;
    std::string cause; ///< where the time or the memory goes
    std::string unit = "ms";
    double value = 0;
    double referenceValue = 0;
};

/// Makes a demonstration vault of this many persons below `folder`, unless it is there already, and
/// measures. Throws std::runtime_error when something fails: a benchmark has nobody to explain to.
std::vector<Weight> weigh(const std::filesystem::path& folder, int persons);

} // namespace zaklon::bench
