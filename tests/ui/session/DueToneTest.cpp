// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/DueTone.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using ui::Tone;

TEST_CASE("a due day has one tone wherever it stands", "[words]") {
    const auto today = Date::fromYmd(2026, 6, 10).value();
    CHECK(ui::toneOfDue(today.plusDays(-70), today) == Tone::High);
    CHECK(ui::toneOfDue(today.plusDays(-1), today) == Tone::High);
    CHECK(ui::toneOfDue(today, today) == Tone::Accent);
    CHECK(ui::toneOfDue(today.plusDays(3), today) == Tone::Attention);
    CHECK(ui::toneOfDue(today.plusDays(4), today) == Tone::Neutral);
    CHECK(ui::toneOfDue(today.plusDays(14), today, 14) == Tone::Attention);
}
