// SPDX-License-Identifier: GPL-3.0-or-later
// How long work tells how far it is, and how a person stops it.
#pragma once

#include <cstdint>
#include <functional>

namespace zaklon {

/// Called now and then on the thread that works, with bytes or steps done and in all. False stops
/// the work: it then returns Cancelled and leaves nothing behind. An empty function never stops it.
using Progress = std::function<bool(std::uint64_t done, std::uint64_t total)>;

} // namespace zaklon
