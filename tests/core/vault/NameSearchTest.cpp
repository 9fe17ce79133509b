// SPDX-License-Identifier: GPL-3.0-or-later
// Names that are found while they are typed: whole words first, then those that only begin so.
#include "core/store/SearchIndex.h"
#include "tests/core/support/TestVault.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

RecordId named(TestVault& vault, const std::string& given, const std::string& family) {
    const auto person = vault.save(aPerson());
    vault.save(aName(person.id, given, family));
    return person.id;
}

std::vector<RecordId> found(TestVault& vault, std::string_view typed,
                            NameReach reach = NameReach::AsTyped) {
    std::vector<RecordId> persons;
    for (const auto& hit :
         SearchIndex::findName(vault.confidential().connection(), typed, 10, reach)) {
        persons.push_back(hit.person);
    }
    return persons;
}

} // namespace

TEST_CASE("every word that is typed may be the beginning of a name", "[store][search]") {
    TestVault vault;
    const auto marijana = named(vault, "Marijana", "Testić");
    named(vault, "Marijana", "Drugović");
    const std::vector hers{marijana};
    CHECK(found(vault, "marijana test") == hers);
    CHECK(found(vault, "test mari") == hers);
    CHECK(found(vault, "тест") == hers);
    CHECK(found(vault, "mari").size() == 2);
    CHECK(found(vault, "arijana").empty());
    CHECK(found(vault, "marijana x").empty());
}

TEST_CASE("a letter with a mark is found by its beginning in every spelling", "[store][search]") {
    TestVault vault;
    const std::vector hers{named(vault, "Đurđica", "Test")};
    for (const auto* typed : {"Đur", "djur", "dur", "ђур", "DJURDJ"}) {
        INFO(typed);
        CHECK(found(vault, typed) == hers);
    }
}

TEST_CASE("a whole name comes before a longer one", "[store][search]") {
    TestVault vault;
    const auto anastasija = named(vault, "Anastasija", "Test");
    const auto ana = named(vault, "Ana", "Test");
    CHECK(found(vault, "ana") == std::vector{ana, anastasija});
    CHECK(found(vault, "ana test") == std::vector{ana, anastasija});
}

TEST_CASE("a search for doubles does not take beginnings", "[store][search]") {
    TestVault vault;
    named(vault, "Anastasija", "Test");
    CHECK(found(vault, "ana", NameReach::Close).empty());
}
