// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/PassphraseStrength.h"

#include "core/vault/KeyRing.h"
#include "ui/session/PassphraseWords.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>
#include <string>

using namespace zaklon;
using ui::PassphraseStrength;

TEST_CASE("each list has 1024 different words that every keyboard can type", "[session]") {
    for (const Language language : {Language::English, Language::SerbianLatin}) {
        const ui::PassphraseWords words(language);
        const std::set<std::string_view> different(words.all().begin(), words.all().end());
        CHECK(words.all().size() == 1024);
        CHECK(different.size() == 1024);
        CHECK(std::all_of(words.all().begin(), words.all().end(), [](std::string_view word) {
            return word.size() >= 3 && std::all_of(word.begin(), word.end(),
                                                   [](char c) { return c >= 'a' && c <= 'z'; });
        }));
    }
}

TEST_CASE("six drawn words are strong", "[session]") {
    std::string passphrase;
    for (const auto word : ui::PassphraseWords(Language::SerbianLatin).draw()) {
        passphrase += std::string(passphrase.empty() ? "" : " ") + std::string(word);
    }
    CHECK(ui::passphraseStrength(passphrase) == PassphraseStrength::Strong);
}

TEST_CASE("repeated letters and rows of the keyboard are weak however long", "[session]") {
    CHECK(ui::passphraseStrength("aaaaaaaaaaaaaaaaaaaaaaaa") == PassphraseStrength::Weak);
    CHECK(ui::passphraseStrength("123456789012345678") == PassphraseStrength::Weak);
    CHECK(ui::passphraseStrength("lozinka lozinka lozinka") == PassphraseStrength::Weak);
}

TEST_CASE("what is called too short the vault does not take, and the other way round",
          "[session]") {
    for (const std::string text :
         {"short", "fourteen chars", "fifteen chars ok", "ђурђевак и маслачак"}) {
        const bool taken = checkPassphrase(SecretBytes::fromText(text)).has_value();
        CHECK(ui::isAcceptable(ui::passphraseStrength(text)) == taken);
    }
}
