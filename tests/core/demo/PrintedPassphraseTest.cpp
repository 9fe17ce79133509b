// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody is told a passphrase that does not open the demonstration any more.
#include "core/demo/PrintedPassphrase.h"

#include "core/catalogue/Catalogue.h"
#include "core/demo/Demonstration.h"
#include "tests/core/support/TestVault.h"
#include "tests/core/vault/VaultPlace.h"

#include <catch2/catch_test_macros.hpp>

#include <tuple>

using namespace zaklon;
using namespace zaklon::test;

namespace {

bool opens(const Vault& vault, std::string_view user) {
    return demo::opensByPrinted(vault, user).value();
}

} // namespace

TEST_CASE("who was given another passphrase does not come in by the printed one", "[demo]") {
    VaultPlace place;
    auto vault = place.create(true);
    REQUIRE(vault);
    StaffAccess staff(**vault);
    REQUIRE(VaultPlace::addColleague(**vault, "vera", Role::Analyst));
    const auto lena = VaultPlace::addColleague(**vault, "lena", Role::CaseWorker);
    REQUIRE(lena);
    for (const auto* user : {"ana", "vera", "lena"}) {
        CHECK(opens(**vault, user));
    }
    CHECK_FALSE(opens(**vault, "nobody"));

    REQUIRE(staff.resetPassphrase(*lena, SecretBytes::fromText("a lantern above the river")));
    CHECK_FALSE(opens(**vault, "lena"));
    CHECK(opens(**vault, "ana"));

    REQUIRE(staff.changePassphrase(SecretBytes::fromText(kPassphrase),
                                   SecretBytes::fromText("three green kites in March")));
    CHECK_FALSE(opens(**vault, "ana"));
    CHECK(opens(**vault, "vera"));
}

TEST_CASE("a vault of real people has no printed passphrase", "[demo]") {
    VaultPlace place;
    auto vault = place.create();
    REQUIRE(vault);
    CHECK_FALSE(opens(**vault, "ana"));
}

TEST_CASE("a demonstration that is made with another passphrase says so", "[demo]") {
    const TemporaryFolder folder;
    const FixedClock clock(*Timestamp::parse("2026-03-10T09:00:00Z"));
    const KeyDerivationCost cheap{1, 8192};
    const VaultEnvironment environment{clock, recordCatalogue(), cheap, cheap,
                                       personSummaryRefresh(clock)};
    for (const auto& [name, passphrase, printed] :
         {std::tuple{"printed", demo::kDemoPassphrase, true},
          std::tuple{"other", kPassphrase, false}}) {
        CAPTURE(name);
        const auto vault = demo::createDemonstration(
            folder.path() / name, SecretBytes::fromText(passphrase), {2, 1, {}}, environment);
        REQUIRE(vault);
        for (const auto& user : demo::kDemoUsers) {
            CHECK(opens(**vault, user.userName) == printed);
        }
    }
}
