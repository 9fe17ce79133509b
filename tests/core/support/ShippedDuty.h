// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/DutyRules.h"

#include <catch2/catch_test_macros.hpp>

namespace zaklon::test {

/// The duty that asks for this, as the shipped list names it.
inline Code shippedDuty(DutyRule rule) {
    static const auto codes = CodeLists::load();
    REQUIRE(codes);
    const auto duties = dutiesWith(rule, *codes);
    REQUIRE(duties.size() == 1);
    return {duties.front()};
}

} // namespace zaklon::test
