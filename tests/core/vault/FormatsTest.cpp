// SPDX-License-Identifier: GPL-3.0-or-later
// A vault of every format that was ever shipped opens with this program and holds what it held.
// formats/<n> was made by the program of that format:
//   zaklon-cli demo --persons 6 tests/core/vault/formats/<n>
// without the files `lock` and `laptop`. Everybody in it is invented. Never made anew: when the
// format changes, a folder is added.
#include "core/catalogue/Catalogue.h"
#include "core/demo/Demonstration.h"
#include "core/people/Identity.h"
#include "core/people/Person.h"
#include "core/people/PersonStore.h"
#include "core/tasks/PersonSummaryStore.h"
#include "core/vault/VaultCheck.h"
#include "tests/core/support/TestVault.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace zaklon;
using namespace zaklon::test;

namespace {

std::set<std::filesystem::path> everyFormat() {
    std::set<std::filesystem::path> folders;
    const auto root = std::filesystem::path(ZAKLON_SOURCE_DIR) / "tests/core/vault/formats";
    for (const auto& entry : std::filesystem::directory_iterator(root)) {
        folders.insert(entry.path());
    }
    return folders;
}

} // namespace

TEST_CASE("a vault of every earlier format opens and is sound", "[vault][formats]") {
    REQUIRE_FALSE(everyFormat().empty());
    for (const auto& shipped : everyFormat()) {
        INFO("format " << shipped.filename());
        const TemporaryFolder folder;
        const auto copy = folder.path() / "vault";
        std::filesystem::copy(shipped, copy);
        const SystemClock clock;
        const VaultEnvironment environment{
            clock, recordCatalogue(), {}, {}, personSummaryRefresh(clock)};
        auto vault = Vault::open(
            copy, {"coordinator", SecretBytes::fromText(demo::kDemoPassphrase)}, environment);
        REQUIRE(vault);
        const auto report = checkVault(**vault);
        REQUIRE(report);
        CHECK(report->passed());
        const auto people = PersonStore((*vault)->casework()).page({}, {});
        REQUIRE(people);
        REQUIRE(people->rows.size() == 6);
        for (const auto& row : people->rows) {
            const auto names = (*vault)->confidential()->where<PersonName>("person", row.id);
            REQUIRE(names);
            CHECK_FALSE(names->empty());
        }
        // It goes on from there: a new write joins the old journal.
        CHECK(
            (*vault)->write([](Transaction& transaction) { return transaction.save(aPerson()); }));
        CHECK(checkVault(**vault)->passed());
    }
}
