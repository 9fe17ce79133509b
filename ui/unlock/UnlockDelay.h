// SPDX-License-Identifier: GPL-3.0-or-later
// How long one waits after wrong passphrases. Slows down somebody who sits at this laptop; against
// a thief of the files only the key derivation counts.
#pragma once

#include <cstdint>
#include <functional>

namespace zaklon::ui {

class UnlockDelay {
  public:
    using MonotonicMs = std::function<std::int64_t()>;

    explicit UnlockDelay(MonotonicMs clock = steadyMs);

    /// From the fifth failure on 1, 2, 4 ... 60 seconds.
    void failed();
    void succeeded();
    /// Whole seconds until the next try, 0: now.
    int secondsLeft() const;

    static std::int64_t steadyMs();

  private:
    MonotonicMs m_clock;
    int m_failures = 0;
    std::int64_t m_until = 0;
};

} // namespace zaklon::ui
