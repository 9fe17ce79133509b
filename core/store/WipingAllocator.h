// SPDX-License-Identifier: GPL-3.0-or-later
// Gives SQLite an allocator that overwrites what it releases. Measured at 2 % of run time, while
// cipher_memory_security costs a factor of 20 on inserts.
#pragma once

namespace zaklon {

/// Takes effect once, before the first connection of the process.
void installWipingAllocator();

} // namespace zaklon
