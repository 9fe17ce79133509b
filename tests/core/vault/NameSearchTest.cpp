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

TEST_CASE("an Albanian name is found as a Serbian office writes it", "[store][search]") {
    TestVault vault;
    const std::vector hers{named(vault, "Shpresa", "Hoxha")};
    named(vault, "Testina", "Primerić");
    for (const auto* typed : {"Шпреса Хоџа", "Spresa Hodza", "Hodža Špresa", "Shpressa Hoxa"}) {
        INFO(typed);
        CHECK(found(vault, typed) == hers);
    }
}

TEST_CASE("whom only some of the words meet is found apart, by how many", "[store][search]") {
    TestVault vault;
    const auto one = named(vault, "Shpresa", "Testić");
    const auto two = named(vault, "Shpresa", "Hoxha");
    const auto partly = [&](std::string_view typed) {
        std::vector<RecordId> persons;
        for (const auto& hit :
             SearchIndex::findNamePartly(vault.confidential().connection(), typed, 10)) {
            persons.push_back(hit.person);
        }
        return persons;
    };
    CHECK(partly("Шпреса Хоџа Нема") == std::vector{two, one});
    CHECK(partly("Шпреса Хоџа") == std::vector{one}); // the other is met whole
    CHECK(partly("Шпреса").empty());
    CHECK(partly("Nikola Niko").empty());
}

TEST_CASE("a name that many bear says nothing by itself", "[store][search]") {
    TestVault vault;
    for (int i = 0; i < 41; ++i) {
        named(vault, "Marijana", "Test");
    }
    const auto rare = named(vault, "Marijana", "Hoxha");
    const auto hits =
        SearchIndex::findNamePartly(vault.confidential().connection(), "Marijana Nema", 10);
    CHECK(hits.empty());
    const auto byRare =
        SearchIndex::findNamePartly(vault.confidential().connection(), "Nema Hodža", 10);
    REQUIRE(byRare.size() == 1);
    CHECK(byRare.front().person == rare);
    // A common word still counts for who is met whole.
    CHECK(SearchIndex::findNamePartly(vault.confidential().connection(), "Marijana Hodža", 10)
              .empty());
}
