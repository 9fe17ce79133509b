// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"

#include <catch2/catch_test_macros.hpp>

#include <cstdlib>
#include <ctime>
#include <optional>
#include <string>

using namespace zaklon;

namespace {

/// The laptop stands in another zone for a while.
class InZone {
  public:
    explicit InZone(const char* zone) {
        if (const char* was = std::getenv("TZ"); was != nullptr) {
            m_was = was;
        }
        setenv("TZ", zone, 1);
        tzset();
    }
    ~InZone() {
        m_was ? setenv("TZ", m_was->c_str(), 1) : unsetenv("TZ");
        tzset();
    }
    InZone(const InZone&) = delete;
    InZone& operator=(const InZone&) = delete;

  private:
    std::optional<std::string> m_was;
};

std::string dayOf(const Clock& clock, const char* at) {
    return clock.dayOf(*Timestamp::parse(at)).toString();
}

} // namespace

TEST_CASE("a moment has the day of the calendar where the laptop is", "[base]") {
    {
        const InZone east("TST-9");
        CHECK(dayOf(SystemClock(), "2026-03-10T14:59:59Z") == "2026-03-10");
        CHECK(dayOf(SystemClock(), "2026-03-10T15:00:00Z") == "2026-03-11");
    }
    const InZone west("TST5");
    CHECK(dayOf(SystemClock(), "2026-03-10T04:59:59Z") == "2026-03-09");
    CHECK(dayOf(SystemClock(), "2026-03-10T05:00:00Z") == "2026-03-10");
}

TEST_CASE("a clock that stands still has a calendar too", "[base]") {
    const FixedClock clock(*Timestamp::parse("2026-03-10T23:30:00Z"), 60);
    CHECK(clock.today().toString() == "2026-03-11");
    CHECK(dayOf(clock, "2026-03-10T22:59:59Z") == "2026-03-10");
    CHECK(dayOf(FixedClock(Timestamp(), -60), "2026-03-10T00:30:00Z") == "2026-03-09");
}
