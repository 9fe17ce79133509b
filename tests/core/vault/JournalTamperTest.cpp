// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody with the keys and a database shell can do to the records, and that it is found.
#include "VaultPlace.h"
#include "core/vault/VaultCheck.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

namespace {

struct TamperPlace : VaultPlace {
    TamperPlace() {
        auto vault = create();
        REQUIRE(vault);
        for (int i = 0; i < 5; ++i) {
            const auto added = addPerson(**vault, "Jovanovska");
            REQUIRE(added);
            person = *added;
        }
        keys = (*vault)->keys().clone();
        header = (*vault)->header();
    }

    void change(const std::string& name, std::string_view sql) {
        const bool casework = name == "casework.db";
        const auto& salt = casework ? header.caseworkSalt : header.confidentialSalt;
        DatabaseKey key{
            deriveKey(casework ? keys.casework : *keys.confidential, KeyPurpose::Database),
            SecretBytes(salt.size())};
        std::copy(salt.begin(), salt.end(), key.salt.data());
        Connection connection(folder / name, key, OpenMode::Existing);
        connection.execute(sql);
        REQUIRE(connection.changes() > 0);
    }

    /// Codes that a check of the reopened vault gives.
    std::vector<std::string> findings() {
        auto vault = open();
        INFO((vault ? std::string("opened")
                    : std::string(toString(vault.error().code)) + " " + vault.error().field + " " +
                          vault.error().detail));
        REQUIRE(vault);
        const auto checked = checkVault(**vault);
        REQUIRE(checked);
        std::vector<std::string> codes;
        for (const auto& finding : checked->findings) {
            codes.push_back(finding.code);
        }
        return codes;
    }

    CompartmentKeys keys;
    VaultHeader header;
    RecordId person;
};

using Codes = std::vector<std::string>;

} // namespace

TEST_CASE("an untouched vault has no findings", "[check]") {
    TamperPlace place;
    CHECK(place.findings().empty());
}

TEST_CASE("an edited journal entry is found in either compartment", "[check]") {
    for (const std::string name : {"casework.db", "confidential.db"}) {
        INFO(name);
        {
            TamperPlace place;
            place.change(name, "UPDATE journal SET content = '{}' WHERE sequence = 2");
            CHECK(place.findings() == Codes{"journal-content"});
        }
        {
            TamperPlace place;
            place.change(name, "UPDATE journal SET worker = randomblob(16) WHERE sequence = 2");
            CHECK(place.findings() == Codes{"journal-hash"});
        }
        {
            TamperPlace place;
            place.change(name, "UPDATE journal SET clock = clock + 65536 WHERE sequence = 1");
            CHECK(place.findings() == Codes{"journal-hash"});
        }
        {
            TamperPlace place;
            place.change(name,
                         "UPDATE journal SET content = NULL, nonce = NULL WHERE sequence = 2");
            CHECK(place.findings() == Codes{"journal-content"});
        }
    }
}

TEST_CASE("a removed or reordered journal entry is found", "[check]") {
    for (const std::string name : {"casework.db", "confidential.db"}) {
        INFO(name);
        {
            TamperPlace place;
            place.change(name, "DELETE FROM journal WHERE sequence = 3");
            CHECK(place.findings() == Codes{"journal-gap"});
        }
        {
            TamperPlace place;
            place.change(name, "DELETE FROM journal WHERE sequence = 1");
            CHECK(place.findings() == Codes{"journal-gap"});
        }
        {
            TamperPlace place;
            place.change(name, "UPDATE journal SET sequence = 99 WHERE sequence = 2;"
                               "UPDATE journal SET sequence = 2 WHERE sequence = 3;"
                               "UPDATE journal SET sequence = 3 WHERE sequence = 99");
            CHECK(place.findings() == Codes{"journal-link"});
        }
    }
}

TEST_CASE("a journal whose end was cut off does not open", "[check]") {
    for (const std::string name : {"casework.db", "confidential.db"}) {
        INFO(name);
        TamperPlace place;
        place.change(name,
                     "DELETE FROM journal WHERE sequence = (SELECT max(sequence) FROM journal)");
        const auto opened = place.open();
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == ErrorCode::OlderState);
        CHECK(opened.error().field == name);
    }
}

TEST_CASE("a check compares both journals with what the header remembers", "[check]") {
    TamperPlace place;
    auto vault = place.open();
    REQUIRE(vault);
    auto& header = (*vault)->header();
    for (auto* heads : {&header.heads, &header.confidentialHeads}) {
        INFO((heads == &header.heads ? "casework" : "confidential"));
        REQUIRE_FALSE(heads->empty());
        const auto known = heads->front();
        ++heads->front().sequence; // an entry that the journal has lost
        const auto checked = checkVault(**vault);
        REQUIRE(checked);
        REQUIRE(checked->findings.size() == 1);
        CHECK(checked->findings[0].code == "journal-behind");
        CHECK(checked->findings[0].part ==
              (heads == &header.heads ? "casework.db" : "confidential.db"));
        CHECK(checked->findings[0].count == known.sequence + 1);
        heads->front() = known;
    }
    CHECK(checkVault(**vault)->passed());
}

TEST_CASE("marks that disagree do not open", "[check]") {
    TamperPlace place;
    place.change("confidential.db", "UPDATE mark SET commits = commits + 1");
    CHECK(place.open().error().code == ErrorCode::OlderState);
    place.change("confidential.db",
                 "UPDATE mark SET commits = commits - 1, vault = randomblob(16)");
    CHECK(place.open().error().code == ErrorCode::Tampered);
}

TEST_CASE("records that lost their person are found", "[check]") {
    TamperPlace place;
    place.change("casework.db", "DELETE FROM person WHERE id = (SELECT max(id) FROM person)");
    CHECK(place.findings() == Codes{"reference"});
}

TEST_CASE("a search index that differs from the records is found", "[check]") {
    {
        TamperPlace place;
        place.change("confidential.db", "DELETE FROM name_key WHERE record = (SELECT max(record) "
                                        "FROM name_key)");
        CHECK(place.findings() == Codes{"search-missing"});
    }
    TamperPlace place;
    place.change("confidential.db",
                 "INSERT INTO name_key VALUES ('x', 0, randomblob(16), randomblob(16));"
                 "INSERT INTO text_entry (record, kind) VALUES (randomblob(16), 'narrative')");
    CHECK(place.findings() == Codes{"search-orphan", "search-orphan", "search-orphan"});
}

TEST_CASE("a check can be stopped, and says what it could not look into", "[check]") {
    TamperPlace place;
    {
        auto vault = place.open();
        REQUIRE(vault);
        const auto stopped =
            checkVault(**vault, [](std::uint64_t done, std::uint64_t) { return done < 3; });
        REQUIRE_FALSE(stopped);
        CHECK(stopped.error().code == ErrorCode::Cancelled);
        REQUIRE(VaultPlace::addColleague(**vault, "vera", Role::Administrator));
    }
    auto vault = place.open("vera", kOtherPassphrase);
    REQUIRE(vault);
    const auto checked = checkVault(**vault);
    REQUIRE(checked);
    CHECK(checked->passed());
    REQUIRE(checked->findings.size() == 1);
    CHECK(checked->findings.front().code == "not-checked");
    CHECK(checked->findings.front().part == "confidential.db");
}

TEST_CASE("a summary counts what the role may read and names users only to those who grant access",
          "[check]") {
    TamperPlace place;
    {
        auto vault = place.open();
        REQUIRE(vault);
        REQUIRE(VaultPlace::addColleague(**vault, "lena", Role::Analyst));
        const auto summary = summarize(**vault);
        REQUIRE(summary);
        CHECK(summary->userNames == Codes{"lena", "ana"}); // in order of role code
        CHECK(std::find(summary->counts.begin(), summary->counts.end(),
                        std::pair{std::string("person_name"), std::int64_t{5}}) !=
              summary->counts.end());
    }
    auto vault = place.open("lena", kOtherPassphrase);
    REQUIRE(vault);
    const auto summary = summarize(**vault);
    REQUIRE(summary);
    CHECK(summary->userNames.empty());
    CHECK(summary->users.size() == 2);
    CHECK(std::none_of(summary->counts.begin(), summary->counts.end(),
                       [](const auto& count) { return count.first == "person_name"; }));
    CHECK(std::find(summary->counts.begin(), summary->counts.end(),
                    std::pair{std::string("person"), std::int64_t{5}}) != summary->counts.end());
}
