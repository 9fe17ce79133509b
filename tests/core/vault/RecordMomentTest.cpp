// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/RecordMoment.h"

#include "tests/core/support/TestVault.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("an id holds the second in which it was made", "[store]") {
    const auto moment = *Timestamp::parse("2026-03-10T08:30:00Z");
    const auto id = RecordId::fromParts(moment.seconds * 1000 + 999, {1, 2, 3});
    CHECK(madeAt(id) == moment);
    TestVault vault;
    const auto isAfter = [&](std::int64_t seconds) {
        auto statement =
            vault.casework().connection().prepare("SELECT " + madeAfterSql("?1", "?2"));
        statement.bind(1, id).bind(2, seconds);
        REQUIRE(statement.step());
        return statement.integer(0) != 0;
    };
    CHECK(isAfter(moment.seconds - 1));
    CHECK_FALSE(isAfter(moment.seconds)); // in the same second nobody knows
    CHECK_FALSE(isAfter(moment.seconds + 1));
}
