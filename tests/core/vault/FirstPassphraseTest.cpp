// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever was given a passphrase is known to hold it until they choose their own.
#include "core/vault/FirstPassphrase.h"

#include "tests/core/vault/VaultPlace.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

constexpr std::string_view kOwn = "three green kites in March";
constexpr std::string_view kGivenAgain = "a lantern above the river";

bool holdsFirst(VaultPlace& place, const char* user, std::string_view passphrase) {
    const auto vault = place.open(user, passphrase);
    REQUIRE(vault);
    return holdsFirstPassphrase(**vault).value();
}

} // namespace

TEST_CASE("the passphrase of a colleague is the first one until its owner changes it", "[staff]") {
    VaultPlace place;
    RecordId mira;
    {
        auto vault = place.create();
        REQUIRE(vault);
        const auto added = VaultPlace::addColleague(**vault, "mira", Role::CaseWorker);
        REQUIRE(added);
        mira = *added;
        REQUIRE(VaultPlace::addColleague(**vault, "lena", Role::Analyst));
        CHECK_FALSE(holdsFirstPassphrase(**vault).value()); // the founder chose it
    }
    CHECK(holdsFirst(place, "mira", kOtherPassphrase));
    CHECK(holdsFirst(place, "lena", kOtherPassphrase)); // also without the confidential key
    {
        auto vault = place.open("mira", kOtherPassphrase);
        REQUIRE(vault);
        REQUIRE(StaffAccess(**vault).changePassphrase(SecretBytes::fromText(kOtherPassphrase),
                                                      SecretBytes::fromText(kOwn)));
        CHECK_FALSE(holdsFirstPassphrase(**vault).value());
    }
    CHECK_FALSE(holdsFirst(place, "mira", kOwn));
    {
        auto vault = place.open();
        REQUIRE(vault);
        REQUIRE(StaffAccess(**vault).resetPassphrase(mira, SecretBytes::fromText(kGivenAgain)));
    }
    CHECK(holdsFirst(place, "mira", kGivenAgain));
    CHECK_FALSE(holdsFirst(place, "ana", kPassphrase));
}

TEST_CASE("nobody of a demonstration has to choose a passphrase", "[staff][demo]") {
    VaultPlace place;
    {
        auto vault = place.create(true);
        REQUIRE(vault);
        REQUIRE(VaultPlace::addColleague(**vault, "mira", Role::CaseWorker));
    }
    CHECK_FALSE(holdsFirst(place, "mira", kOtherPassphrase));
}
