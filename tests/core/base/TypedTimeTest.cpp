// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/TypedTime.h"

#include <catch2/catch_test_macros.hpp>

#include <utility>

using namespace zaklon;

TEST_CASE("a time of day is read as people write it", "[time]") {
    using Pair = std::pair<const char*, const char*>;
    for (const auto& [typed, time] :
         {Pair{"9", "09:00"}, Pair{"17", "17:00"}, Pair{"09", "09:00"}, Pair{"9:00", "09:00"},
          Pair{"17.00", "17:00"}, Pair{"9.30", "09:30"}, Pair{"0900", "09:00"},
          Pair{"930", "09:30"}, Pair{"09:00", "09:00"}, Pair{" 9:30 ", "09:30"},
          Pair{"9h", "09:00"}, Pair{"9 h 30", "09:30"}, Pair{"0", "00:00"}, Pair{"000", "00:00"},
          Pair{"23:59", "23:59"}}) {
        CAPTURE(typed);
        CHECK(typedTime(typed) == std::string(time));
    }
    for (const auto* typed : {"", " ", "24", "24:00", "9:60", "960", "9:5", "9:", "9.", ":30", "h",
                              "8 pm", "noon", "-9", "9:00:00", "09000", "9 30", "10h x"}) {
        CAPTURE(typed);
        CHECK_FALSE(typedTime(typed));
    }
}

TEST_CASE("spans of a day are read as people write them", "[time]") {
    CHECK(typedSpans("9-12, 17-19") == std::string("09:00-12:00, 17:00-19:00"));
    CHECK(typedSpans("9.30 \u2013 12;17h-1h") == std::string("09:30-12:00, 17:00-01:00"));
    CHECK(typedSpans("09:00-12:00") == std::string("09:00-12:00"));
    for (const auto* typed : {"", "9", "9-", "9-9", "9-12,", "9-12 and 17-19", "9 12"}) {
        CAPTURE(typed);
        CHECK_FALSE(typedSpans(typed));
    }
}
