// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/LocalClock.h"

#include "tests/ui/support/UiSession.h"

#include <QDateTime>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("every time zone of the list is one that this system knows", "[time]") {
    const auto now = ui::wallTime();
    const auto* zones = test::definitions().codes.find("time_zone");
    REQUIRE(zones != nullptr);
    for (const auto& zone : zones->entries()) {
        INFO(zone.code);
        CHECK(now.there(Code{zone.code}, now.here()).has_value());
    }
    CHECK_FALSE(now.there(Code{"europe_nowhere"}, now.here()).has_value());
    CHECK(now.there(Code{}, now.here()) == now.here());
}

TEST_CASE("a zone is ahead by its own rules, in winter and in summer", "[time]") {
    const auto now = ui::wallTime();
    for (const auto* day : {"2026-01-15", "2026-07-15"}) {
        const LocalMoment noon{Date::parse(day).value(), 12 * 60};
        const auto belgrade = now.there(Code{"europe_belgrade"}, noon);
        const auto london = now.there(Code{"europe_london"}, noon);
        const auto tehran = now.there(Code{"asia_tehran"}, noon);
        REQUIRE((belgrade && london && tehran));
        CHECK(plusMinutes(*london, 60) == *belgrade);
        CHECK(now.hereWhen(Code{"asia_tehran"}, *tehran) == noon);
    }
}

TEST_CASE("the day of something is the day here", "[time]") {
    const QDateTime lateEvening(QDate(2026, 3, 9), QTime(23, 30));
    CHECK(ui::localDay(Timestamp{lateEvening.toSecsSinceEpoch()}) ==
          Date::parse("2026-03-09").value());
    CHECK(ui::localDay(Timestamp{lateEvening.addSecs(3600).toSecsSinceEpoch()}) ==
          Date::parse("2026-03-10").value());
}
