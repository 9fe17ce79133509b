// SPDX-License-Identifier: GPL-3.0-or-later
// A guarantee that was answered says by whom and when (needs A06, A07).
#include "core/identification/Guarantee.h"

#include "tests/core/support/TestVault.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("an answered guarantee names the institution and the day", "[identification]") {
    Guarantee guarantee;
    guarantee.state =
        GENERATE(GuaranteeState::Granted, GuaranteeState::Applied, GuaranteeState::Refused);
    INFO(codeOf(guarantee.state));
    const auto refused = [&] {
        const auto checked = Description<Guarantee>::check(guarantee);
        return checked ? std::string() : checked.error().field;
    };
    guarantee.refusalReason =
        guarantee.state == GuaranteeState::Refused ? Code{"no_staff"} : Code{};
    CHECK(refused() == "requested_on");
    guarantee.requestedOn = day("2026-03-01");
    CHECK(refused() == "institution");
    guarantee.institution = Code{"migration"};
    CHECK(refused() == "answered_on");
    guarantee.answeredOn = day("2026-03-02");
    CHECK(refused().empty());
}

TEST_CASE("what nobody answered asks for neither", "[identification]") {
    Guarantee guarantee;
    guarantee.state = GENERATE(GuaranteeState::Proposed, GuaranteeState::NotWished);
    CHECK(Description<Guarantee>::check(guarantee));
    guarantee.state = GuaranteeState::Requested;
    guarantee.requestedOn = day("2026-03-01");
    CHECK(Description<Guarantee>::check(guarantee));
}
