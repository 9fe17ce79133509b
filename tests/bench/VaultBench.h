// SPDX-License-Identifier: GPL-3.0-or-later
// The measurements over one vault of a given size.
#pragma once

#include "tests/bench/Measured.h"

#include <filesystem>
#include <vector>

namespace zaklon::bench {

/// Makes a demonstration vault of this many persons below `folder`, measures, and removes nothing.
/// Throws std::runtime_error when something fails: a benchmark has nobody to explain to.
std::vector<Measured> measure(const std::filesystem::path& folder, int persons);

} // namespace zaklon::bench
