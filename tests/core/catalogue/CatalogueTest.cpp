// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/Catalogue.h"

#include "core/catalogue/RecordCodes.h"
#include "core/catalogue/RecordRows.h"
#include "core/codes/CodeLists.h"
#include "tests/core/support/TestVault.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("The catalogue names every kind once and only kinds that it knows") {
    std::set<std::string> kinds;
    for (const auto& entry : recordCatalogue().entries()) {
        CHECK(kinds.insert(entry.description->kind).second);
    }
    CHECK(kinds.size() == 58);
    for (const auto& entry : recordCatalogue().entries()) {
        for (const auto& field : entry.description->fields) {
            CAPTURE(entry.description->kind, field.name);
            CHECK((field.refersTo.empty() || kinds.contains(field.refersTo)));
        }
    }
}

TEST_CASE("Every code list that a field names is shipped") {
    const auto lists = CodeLists::load();
    REQUIRE(lists);
    for (const auto& entry : recordCatalogue().entries()) {
        for (const auto& field : entry.description->fields) {
            CAPTURE(entry.description->kind, field.name, field.codeList);
            CHECK((field.codeList.empty() || lists->find(field.codeList) != nullptr));
        }
    }
}

TEST_CASE("Every field of a record has words for the history") {
    const auto lists = CodeLists::load();
    REQUIRE(lists);
    for (const auto& entry : recordCatalogue().entries()) {
        for (const auto& field : entry.description->fields) {
            CAPTURE(entry.description->kind, field.name);
            CHECK(lists->find("field", field.name) != nullptr);
        }
    }
}

TEST_CASE("A code that its list does not have is refused by name") {
    const auto lists = CodeLists::load();
    REQUIRE(lists);
    auto person = aPerson();
    person.languages = {Code{"sr"}, Code{"tl"}};
    CHECK(checkCodes(describe<Person>(), toRow(person), *lists));
    person.languages.push_back(Code{"klingon"});
    const auto refused = checkCodes(describe<Person>(), toRow(person), *lists);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(refused.error().field == "languages");
    person.languages.clear();
    person.legalStatus = Code{"citizen_of_nowhere"};
    CHECK(checkCodes(describe<Person>(), toRow(person), *lists).error().field == "legal_status");
}

TEST_CASE("Records of any kind are read as the typed readers read them") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    const auto name = vault.save(aName(person.id, "Primer", "Izmišljenović"));
    const auto rows = RecordRows::of(*vault, describe<PersonName>());
    REQUIRE(rows);
    CHECK(rows->count() == 1);
    const auto found = rows->find(name.id);
    REQUIRE(found);
    REQUIRE(found->has_value());
    CHECK(**found == toRow(name));
    CHECK(rows->where("person", person.id)->size() == 1);
    CHECK(rows->where("no_such_field", person.id).error().code == ErrorCode::Invalid);
}

TEST_CASE("A page ends where the records end, at any size of page") {
    TestVault vault;
    for (int i = 0; i < 5; ++i) {
        vault.save(aPerson());
    }
    const auto rows = RecordRows::of(*vault, describe<Person>());
    REQUIRE(rows);
    for (const int limit : {1, 2, 5, 9}) {
        CAPTURE(limit);
        std::size_t seen = 0;
        RecordRows::Page page{{}, {}, false};
        while (!page.end) {
            page = rows->page(page.last, limit).value();
            seen += page.rows.size();
        }
        CHECK(seen == 5);
    }
}

TEST_CASE("A role without the key gets no rows of the confidential compartment") {
    TestVault vault(Role::Analyst);
    const auto rows = RecordRows::of(*vault, describe<Identity>());
    REQUIRE_FALSE(rows);
    CHECK(rows.error().code == ErrorCode::NoConfidentialKey);
}
