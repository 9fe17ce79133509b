// SPDX-License-Identifier: GPL-3.0-or-later
// Where time comes from; tests and demonstration data use a fixed one.
#pragma once

#include "core/base/Date.h"

#include <memory>

namespace zaklon {

class Clock {
  public:
    virtual ~Clock() = default;
    virtual std::int64_t unixMilliseconds() const = 0;
    /// The day on the wall calendar of this laptop.
    virtual Date today() const = 0;

    Timestamp now() const { return Timestamp{unixMilliseconds() / 1000}; }
};

class SystemClock : public Clock {
  public:
    std::int64_t unixMilliseconds() const override;
    Date today() const override;
};

/// Stands still until it is told otherwise. Its day is the UTC day.
class FixedClock : public Clock {
  public:
    explicit FixedClock(Timestamp at) : m_milliseconds(at.seconds * 1000) {}
    std::int64_t unixMilliseconds() const override { return m_milliseconds; }
    Date today() const override { return now().utcDate(); }
    void set(Timestamp at) { m_milliseconds = at.seconds * 1000; }
    void advanceSeconds(std::int64_t seconds) { m_milliseconds += seconds * 1000; }

  private:
    std::int64_t m_milliseconds;
};

} // namespace zaklon
