// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/CountText.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;

TEST_CASE("a change against fewer than ten is said in persons and not as a share", "[figures]") {
    const auto change = [](int now, int before, int percent) {
        return ui::changeText({now}, {before}, percent).toStdString();
    };
    CHECK(change(18, 2, 800) == "+16");
    CHECK(change(18, 9, 100) == "+9");
    CHECK(change(15, 10, 50) == "+50 %");
    CHECK(change(3, 9, -67) == "\u22126");
    CHECK(change(9, 9, 0) == "0");
    CHECK(ui::changeText({18}, {0}, std::nullopt).isEmpty());
}
