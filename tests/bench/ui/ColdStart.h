// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of a process to the first paint of the lock screen: what somebody waits for who
// opens the laptop. Each step is measured in a process of its own that is started for it.
#pragma once

#include "tests/bench/ui/UiBench.h"

#include <vector>

namespace zaklon::bench {

/// Whether this process was started to be measured; then it does nothing else.
bool isMeasuredStart(int argc, char** argv);
/// Goes the way of the program to its first paint and says on the standard output when it passed
/// each step. The exit code.
int tellStart(int argc, char** argv);

/// Starts such processes and gives the medians: the whole, and each step as a part of it. Throws
/// std::runtime_error when one does not come to its paint.
std::vector<Weight> weighStart();

} // namespace zaklon::bench
