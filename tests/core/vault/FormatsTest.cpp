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
#include "core/vault/CompartmentFile.h"
#include "core/vault/VaultCheck.h"
#include "tests/core/support/TestVault.h"
#include "tests/core/vault/VaultPlace.h"
#include "tests/support/SourceFolder.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <memory>
#include <set>

using namespace zaklon;
using namespace zaklon::test;

namespace {

std::set<std::filesystem::path> everyFormat() {
    std::set<std::filesystem::path> folders;
    const auto root = std::filesystem::path(sourceFolder()) / "tests/core/vault/formats";
    for (const auto& entry : std::filesystem::directory_iterator(root)) {
        folders.insert(entry.path());
    }
    return folders;
}

Result<std::unique_ptr<Vault>> openCopy(const std::filesystem::path& folder, const Clock& clock) {
    return Vault::open(folder, {"coordinator", SecretBytes::fromText(demo::kDemoPassphrase)},
                       {clock, recordCatalogue(), {}, {}, personSummaryRefresh(clock)});
}

/// The keys of a vault, for who changes its files past the program.
struct Keys {
    DatabaseKey casework;
    DatabaseKey confidential;

    explicit Keys(const Vault& vault)
        : casework(databaseKey(vault.keys().casework, vault.header().caseworkSalt))
        , confidential(databaseKey(*vault.keys().confidential, vault.header().confidentialSalt)) {}
};

} // namespace

TEST_CASE("a vault of every earlier format opens and is sound", "[vault][formats]") {
    REQUIRE_FALSE(everyFormat().empty());
    for (const auto& shipped : everyFormat()) {
        INFO("format " << shipped.filename());
        const TemporaryFolder folder;
        const auto copy = folder.path() / "vault";
        std::filesystem::copy(shipped, copy);
        const SystemClock clock;
        auto vault = openCopy(copy, clock);
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
        // Everybody is summed up by the terms of today, also who was never touched since.
        const auto count = [&](std::string_view sql) {
            return (*vault)->casework().connection().singleInteger(sql);
        };
        CHECK(count("SELECT count(DISTINCT terms) FROM person_summary WHERE terms <> ''") == 1);
        CHECK(count("SELECT count(*) FROM person_summary WHERE terms IS NULL OR terms = ''") == 0);
        CHECK(count("SELECT count(*) FROM reassessment_due") > 0);
        // It goes on from there: a new write joins the old journal.
        CHECK(
            (*vault)->write([](Transaction& transaction) { return transaction.save(aPerson()); }));
        CHECK(checkVault(**vault)->passed());
    }
}

TEST_CASE("a vault of an earlier format that is refused stays as it is", "[vault][formats]") {
    const auto oldest = *everyFormat().begin();
    const TemporaryFolder folder;
    const SystemClock clock;
    const auto opened = folder.path() / "opened";
    std::filesystem::copy(oldest, opened);
    auto vault = openCopy(opened, clock);
    REQUIRE(vault);
    const Keys keys(**vault);
    vault->reset();

    struct Case {
        const char* name;
        const char* sql;
        bool casework;
        ErrorCode refused;
    };
    const std::array cases{
        Case{"older", "UPDATE mark SET partner = partner + 1", true, ErrorCode::OlderState},
        Case{"inactive", "UPDATE worker SET active = 0", true, ErrorCode::NoPermission},
        Case{"moved", "UPDATE mark SET vault = randomblob(16)", false, ErrorCode::Tampered},
        Case{"foreign", "PRAGMA application_id = 1", false, ErrorCode::DamagedDatabase}};
    for (const auto& each : cases) {
        CAPTURE(each.name);
        const auto copy = folder.path() / each.name;
        std::filesystem::copy(oldest, copy);
        {
            Connection changed(copy / (each.casework ? "casework.db" : "confidential.db"),
                               each.casework ? keys.casework : keys.confidential,
                               OpenMode::Existing);
            changed.execute(each.sql);
        }
        const auto before = contentOf(copy);
        const auto refused = openCopy(copy, clock);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == each.refused);
        CHECK((contentOf(copy) == before)); // bytes are nothing to print
    }
}
