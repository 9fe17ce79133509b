// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that are found while somebody types.
#include "core/people/Narrative.h"
#include "core/store/SearchIndex.h"
#include "tests/core/support/TestVault.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

void written(TestVault& vault, const std::string& text) {
    Narrative words;
    words.id = RecordId::generate();
    words.person = vault.save(aPerson()).id;
    words.about = Code{"contact"};
    words.text = text;
    vault.save(words);
}

std::size_t found(TestVault& vault, std::string_view typed) {
    return SearchIndex::findText(vault.confidential().connection(), typed, 10).size();
}

} // namespace

TEST_CASE("every word that is typed begins a word of the text", "[store][search]") {
    TestVault vault;
    written(vault, "Invented: asked for the passport back");
    written(vault, "Invented: asked for a doctor");
    CHECK(found(vault, "asked") == 2);
    CHECK(found(vault, "ask pass") == 1);
    CHECK(found(vault, "ask xyz") == 0);
    CHECK(found(vault, "  ") == 0);
}

TEST_CASE("one letter beside words is waited for until it is a word", "[store][search]") {
    TestVault vault;
    written(vault, "Invented: asked for the passport back");
    written(vault, "Invented: Šabac, asked for a doctor");
    CHECK(found(vault, "asked d") == 2);
    CHECK(found(vault, "asked \u0161") == 2); // one letter, two bytes
    CHECK(found(vault, "asked do") == 1);
    CHECK(found(vault, "d") == 1);
    CHECK(found(vault, "p b") == 1);
    written(vault, "Invented: room 5");
    written(vault, "Invented: room 7");
    CHECK(found(vault, "room 5") == 1);
}
