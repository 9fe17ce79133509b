// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Date.h"

#include <catch2/catch_test_macros.hpp>

using zaklon::ageInYears;
using zaklon::Date;
using zaklon::Timestamp;

TEST_CASE("only days that exist are dates", "[base]") {
    CHECK(Date::parse("2024-02-29"));
    CHECK_FALSE(Date::parse("2023-02-29"));
    CHECK_FALSE(Date::parse("2026-2-3"));
    CHECK_FALSE(Date::parse("0000-01-01"));
    CHECK(Date::parse("2026-03-10")->toString() == "2026-03-10");
}

TEST_CASE("a month later is the same day or the last day of a shorter month", "[base]") {
    CHECK(Date::parse("2026-01-31")->plusMonths(1).toString() == "2026-02-28");
    CHECK(Date::parse("2026-03-10")->plusMonths(-3).toString() == "2025-12-10");
}

TEST_CASE("age changes on the birthday", "[base]") {
    const auto born = *Date::parse("2008-11-22");
    CHECK(ageInYears(born, *Date::parse("2026-11-21")) == 17);
    CHECK(ageInYears(born, *Date::parse("2026-11-22")) == 18);
}

TEST_CASE("an instant reads back from its text", "[base]") {
    const auto at = Timestamp::parse("2026-11-22T20:15:07Z");
    REQUIRE(at);
    CHECK(at->toString() == "2026-11-22T20:15:07Z");
    CHECK(at->utcDate().toString() == "2026-11-22");
    CHECK_FALSE(Timestamp::parse("2026-11-22T24:00:00Z"));
}
