// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/RecordId.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using zaklon::RecordId;

TEST_CASE("a record id is a UUID of version 7 that survives its text form", "[base]") {
    const auto id = RecordId::generate();
    const auto text = id.toString();
    REQUIRE(text.size() == 36);
    CHECK(text[14] == '7');
    CHECK((text[19] == '8' || text[19] == '9' || text[19] == 'a' || text[19] == 'b'));
    CHECK(RecordId::parse(text) == id);
}

TEST_CASE("ids sort by the time at which they were made", "[base]") {
    const auto early =
        RecordId::fromParts(1'000, {255, 255, 255, 255, 255, 255, 255, 255, 255, 255});
    const auto late = RecordId::fromParts(1'001, {});
    CHECK(early < late);
}

TEST_CASE("text that is no id is refused", "[base]") {
    for (const auto* text :
         {"", "0", "01890a5d-ac96-774b-bcce-b302099a805", "01890A5D-AC96-774B-BCCE-B302099A8057",
          "01890a5d_ac96-774b-bcce-b302099a8057", "g1890a5d-ac96-774b-bcce-b302099a8057"}) {
        CHECK_FALSE(RecordId::parse(text));
    }
}

TEST_CASE("a thousand ids are a thousand different ids", "[base]") {
    std::set<RecordId> seen;
    for (int i = 0; i < 1000; ++i) {
        seen.insert(RecordId::generate());
    }
    CHECK(seen.size() == 1000);
}
