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
    /// The day on the wall calendar of this laptop at a moment. Days of records are these days: a
    /// moment is compared with them by this alone, in SQL by `local_day`
    /// (core/store/CalendarSql.h).
    virtual Date dayOf(Timestamp at) const = 0;

    Timestamp now() const { return Timestamp{unixMilliseconds() / 1000}; }
    Date today() const { return dayOf(now()); }
};

class SystemClock : public Clock {
  public:
    std::int64_t unixMilliseconds() const override;
    Date dayOf(Timestamp at) const override;
};

/// Stands still until it is told otherwise. Its day begins so many minutes before that of UTC.
class FixedClock : public Clock {
  public:
    explicit FixedClock(Timestamp at, int minutesAhead = 0)
        : m_milliseconds(at.seconds * 1000), m_minutesAhead(minutesAhead) {}
    std::int64_t unixMilliseconds() const override { return m_milliseconds; }
    Date dayOf(Timestamp at) const override {
        return Timestamp{at.seconds + std::int64_t{m_minutesAhead} * 60}.utcDate();
    }
    void set(Timestamp at) { m_milliseconds = at.seconds * 1000; }
    void advanceSeconds(std::int64_t seconds) { m_milliseconds += seconds * 1000; }

  private:
    std::int64_t m_milliseconds;
    int m_minutesAhead;
};

} // namespace zaklon
