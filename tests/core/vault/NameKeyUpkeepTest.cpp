// SPDX-License-Identifier: GPL-3.0-or-later
// Names that an older program saved get the keys of this one when the vault is opened.
#include "core/vault/NameKeyUpkeep.h"

#include "core/base/NameKeys.h"
#include "core/catalogue/Catalogue.h"
#include "core/vault/CompartmentFile.h"
#include "core/vault/VaultCheck.h"
#include "tests/core/vault/VaultPlace.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// Five people of one name whose keys lack the spelling that another rule did not know.
struct OlderPlace : VaultPlace {
    OlderPlace() {
        auto vault = create();
        REQUIRE(vault);
        for (int i = 0; i < 5; ++i) {
            REQUIRE(addPerson(**vault, "Al-Qamari"));
        }
        key = databaseKey(*(*vault)->keys().confidential, (*vault)->header().confidentialSalt);
        casework = databaseKey((*vault)->keys().casework, (*vault)->header().caseworkSalt);
        REQUIRE(found(**vault) == 5);
        vault->reset();
        change("DELETE FROM name_key WHERE key LIKE 'alk%' OR key LIKE 'alq%'");
    }

    void change(std::string_view sql) const {
        Connection connection(folder / "confidential.db", key, OpenMode::Existing);
        connection.execute(sql);
        REQUIRE(connection.changes() > 0);
    }

    static std::size_t found(const Vault& vault) {
        return SearchIndex::findName(vault.confidential()->connection(), "Alkamari", 20).size();
    }

    DatabaseKey key;
    DatabaseKey casework;
};

std::int64_t ruleOf(const Vault& vault) {
    return vault.confidential()->connection().singleInteger(
        "SELECT made FROM confidential.name_key_rule");
}

} // namespace

TEST_CASE("names of an older program are found by what this one knows", "[vault][search]") {
    OlderPlace place;
    place.change("UPDATE name_key_rule SET made = 0, making = 0");
    const auto before = [&] {
        auto vault = place.open();
        REQUIRE(vault);
        CHECK(OlderPlace::found(**vault) == 5);
        CHECK(ruleOf(**vault) == kNameKeyRule);
        const auto checked = checkVault(**vault);
        REQUIRE(checked);
        CHECK(checked->passed());
        return (*vault)->confidentialJournal()->count();
    }();
    auto vault = place.open();
    REQUIRE(vault);
    CHECK(before == 5); // a name each: nobody changed anything
    CHECK((*vault)->confidentialJournal()->count() == before);
}

TEST_CASE("keys that the rule of today made are left alone", "[vault][search]") {
    OlderPlace place;
    auto vault = place.open();
    REQUIRE(vault);
    CHECK(OlderPlace::found(**vault) == 0);
    CHECK(ruleOf(**vault) == kNameKeyRule);
}

TEST_CASE("keys that were made anew in part are finished at the next opening", "[vault][search]") {
    OlderPlace place;
    // Of five the first two were done when it was broken off.
    place.change("UPDATE name_key_rule SET made = 0, making = " + std::to_string(kNameKeyRule) +
                 ", kind = 'person_name',"
                 " after = (SELECT id FROM person_name ORDER BY id LIMIT 1 OFFSET 1)");
    auto vault = place.open();
    REQUIRE(vault);
    CHECK(OlderPlace::found(**vault) == 3);
    CHECK(ruleOf(**vault) == kNameKeyRule);
}

TEST_CASE("what another rule began is begun anew", "[vault][search]") {
    OlderPlace place;
    place.change("UPDATE name_key_rule SET made = 0, making = " + std::to_string(kNameKeyRule + 1) +
                 ", kind = 'relation', after = randomblob(16)");
    auto vault = place.open();
    REQUIRE(vault);
    CHECK(OlderPlace::found(**vault) == 5);
}

TEST_CASE("what a newer program left half made is made anew", "[vault][search]") {
    OlderPlace place;
    place.change("UPDATE name_key_rule SET making = " + std::to_string(kNameKeyRule + 1) +
                 ", kind = 'person_name', after = (SELECT max(id) FROM person_name)");
    auto vault = place.open();
    REQUIRE(vault);
    CHECK(OlderPlace::found(**vault) == 5);
    CHECK(ruleOf(**vault) == kNameKeyRule);
}

TEST_CASE("from the first key that is made anew no rule made them all", "[vault][search]") {
    OlderPlace place;
    place.change("UPDATE name_key_rule SET made = " + std::to_string(kNameKeyRule + 1) +
                 ", making = " + std::to_string(kNameKeyRule + 1));
    const auto run = [&](std::string_view sql) {
        Connection connection(place.folder / "confidential.db", place.key, OpenMode::Existing);
        connection.execute(sql);
    };
    run("CREATE TRIGGER broken_off BEFORE INSERT ON name_key"
        " BEGIN SELECT RAISE(ABORT, 'broken off'); END");
    CHECK_FALSE(place.open());
    {
        Connection left(place.folder / "confidential.db", place.key, OpenMode::Existing);
        CHECK(left.singleInteger("SELECT made FROM name_key_rule") == 0);
        CHECK(left.singleInteger("SELECT making FROM name_key_rule") == kNameKeyRule);
    }
    run("DROP TRIGGER broken_off");
    auto vault = place.open();
    REQUIRE(vault);
    CHECK(OlderPlace::found(**vault) == 5);
}

TEST_CASE("a disk without room for the keys of names keeps nobody out", "[vault][search]") {
    OlderPlace place;
    place.change("UPDATE name_key_rule SET made = 0, making = 0");
    {
        Connection full(place.folder / "casework.db", place.casework, OpenMode::Existing);
        full.attach(place.folder / "confidential.db", place.key, "confidential",
                    OpenMode::Existing);
        full.execute("CREATE TABLE confidential.ballast (bytes BLOB)");
        full.execute("PRAGMA confidential.max_page_count = 1"); // no more than there are
        full.execute("CREATE TEMP TRIGGER grows AFTER INSERT ON confidential.name_key"
                     " BEGIN INSERT INTO ballast (bytes) VALUES (zeroblob(1000000)); END");
        CHECK_FALSE(renewNameKeys(full, recordCatalogue()));
        CHECK(full.singleInteger("SELECT made FROM confidential.name_key_rule") == 0);
        full.execute("DROP TRIGGER temp.grows");
        full.execute("DROP TABLE confidential.ballast");
    }
    auto vault = place.open();
    REQUIRE(vault);
    CHECK(OlderPlace::found(**vault) == 5);
}

TEST_CASE("a role without the names leaves their keys to one that has them", "[vault][search]") {
    OlderPlace place;
    {
        auto vault = place.open();
        REQUIRE(vault);
        REQUIRE(VaultPlace::addColleague(**vault, "lena", Role::Analyst));
    }
    place.change("UPDATE name_key_rule SET made = 0, making = 0");
    {
        auto analyst = place.open("lena", kOtherPassphrase);
        REQUIRE(analyst);
        CHECK_FALSE((*analyst)->confidential());
    }
    auto vault = place.open();
    REQUIRE(vault);
    CHECK(OlderPlace::found(**vault) == 5);
}
