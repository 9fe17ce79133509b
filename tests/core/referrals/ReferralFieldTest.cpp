// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of the program and the code lists that an organisation sees must say the same.
#include "core/referrals/ReferralField.h"

#include "core/codes/CodeLists.h"
#include "core/consent/ConsentRules.h"
#include "core/services/NeedArea.h"
#include "core/services/ProviderSide.h"

#include <catch2/catch_test_macros.hpp>

#include <string>

namespace zaklon {
namespace {

const CodeLists& lists() {
    static const auto loaded = CodeLists::load();
    REQUIRE(loaded);
    return *loaded;
}

const CodeList& list(std::string_view id) {
    const auto* found = lists().find(id);
    REQUIRE(found != nullptr);
    return *found;
}

TEST_CASE("the closed list of what may be shared is the code list, category by category") {
    const auto& shown = list("referral_field").entries();
    CHECK(shown.size() == referralFields().size());
    for (const auto& entry : shown) {
        INFO(entry.code);
        const auto* field = findReferralField(Code{entry.code});
        REQUIRE(field != nullptr);
        CHECK(entry.group == field->category);
    }
}

TEST_CASE("every service has a minimum of known fields") {
    for (const auto& service : list("service").entries()) {
        INFO(service.code);
        CHECK(categoriesOf(minimumFields(Code{service.code})));
    }
}

TEST_CASE("every type of institution stands on the side that its list says") {
    for (const auto& type : list("institution_type").entries()) {
        INFO(type.code);
        const auto side = providerSide(Code{type.code});
        CHECK((side ? std::string(codeOf(*side)) : std::string()) == type.group);
    }
}

TEST_CASE("every service answers a need of a known area") {
    for (const auto& service : list("service").entries()) {
        INFO(service.code);
        CHECK(list("need_area").find(needAreaOf(Code{service.code}).text) != nullptr);
    }
}

TEST_CASE("the types of consent that let something leave are known types") {
    int sharing = 0;
    for (const auto& type : list("consent_type").entries()) {
        sharing += isForSharing(Code{type.code}) ? 1 : 0;
    }
    CHECK(sharing == 3);
}

} // namespace
} // namespace zaklon
