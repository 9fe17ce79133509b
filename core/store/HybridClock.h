// SPDX-License-Identifier: GPL-3.0-or-later
// Hybrid logical clock (Kulkarni and others, 2014): orders entries of several laptops without
// trusting their clocks.
#pragma once

#include "core/base/Clock.h"

#include <algorithm>
#include <cstdint>

namespace zaklon {

/// A reading packs 48 bits of Unix milliseconds and 16 bits of counter; readings never go back.
class HybridClock {
  public:
    explicit HybridClock(const Clock& clock, std::int64_t last = 0)
        : m_clock(clock), m_last(last) {}

    std::int64_t next() {
        m_last = std::max(m_clock.unixMilliseconds() << 16, m_last + 1);
        return m_last;
    }
    /// Never falls behind what was read from a file or another laptop.
    void observe(std::int64_t reading) { m_last = std::max(m_last, reading); }
    static Timestamp timeOf(std::int64_t reading) { return Timestamp{(reading >> 16) / 1000}; }

  private:
    const Clock& m_clock;
    std::int64_t m_last;
};

} // namespace zaklon
