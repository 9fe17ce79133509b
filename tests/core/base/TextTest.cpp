// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Text.h"

#include "core/base/LocalizedText.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <array>
#include <utility>

using namespace zaklon;
using namespace std::string_literals;

TEST_CASE("text that is not UTF-8 is recognised", "[text]") {
    CHECK(isValidUtf8(""));
    CHECK(isValidUtf8("Ђурђица, 東京, 😀"));
    for (const auto& wrong : {"\xC3"s, "\xC0\xAF"s, "\xED\xA0\x80"s, "\xF4\x90\x80\x80"s, "a\x80z"s,
                              "\xFF"s, "\xE2\x82"s}) {
        CHECK_FALSE(isValidUtf8(wrong));
        CHECK(isValidUtf8(toNfc(wrong)));
        CHECK(isValidUtf8(foldCase(wrong)));
    }
}

TEST_CASE("composed and decomposed letters become one", "[text]") {
    CHECK(toNfc("c\u030C\u0063\u0301") == "čć");
    CHECK(toNfc("и\u0306") == "й");
    CHECK(toNfc("plain") == "plain");
    CHECK(toNfc("") == "");
}

TEST_CASE("case folding goes beyond lower case", "[text]") {
    CHECK(foldCase("STRASSE") == foldCase("Straße"));
    CHECK(foldCase("ĐURĐICA") == "đurđica");
    CHECK(foldCase("ЂУРЂИЦА") == "ђурђица");
    CHECK(foldCase("AbC-1") == "abc-1");
}

TEST_CASE("Cyrillic becomes Latin letter by letter", "[text]") {
    constexpr std::array<std::pair<const char*, const char*>, 14> cases{{
        {"абвгдђежзијклљмнњопрстћуфхцчџш", "abvgdđežzijklljmnnjoprstćufhcčdžš"},
        {"Љуб", "Ljub"},
        {"ЉУБ", "LJUB"},
        {"љуб", "ljub"},
        {"Њ", "Nj"},
        {"КОЊ", "KONJ"},
        {"Љ. М.", "Lj. M."},
        {"Џ", "Dž"},
        {"ЏЕМ", "DŽEM"},
        {"УЏ И ЏУ", "UDŽ I DŽU"},
        {"Љ\u0301уба", "Lj\u0301uba"},
        {"надживети", "nadživeti"},
        {"PDF %1 & <b>", "PDF %1 & <b>"},
        {"Щ", "Щ"},
    }};
    for (const auto& [cyrillic, latin] : cases) {
        CHECK(cyrillicToLatin(cyrillic) == latin);
    }
}

TEST_CASE("the scripts of a letter are seen", "[text]") {
    CHECK(hasCyrillicLetter("1 Ж"));
    CHECK_FALSE(hasCyrillicLetter("Žena 1"));
    CHECK(hasLatinLetter("Žena"));
    CHECK_FALSE(hasLatinLetter("Жена 1, %"));
}

TEST_CASE("search meets every way of writing a word", "[text]") {
    for (const auto* spelling : {"Đurđica", "Ђурђица", "djurdjica", "DURDICA", "Ðurðica",
                                 "\u0189ur\u0189ica", "ĐURĐICA"}) {
        CHECK(foldForSearch(spelling) == "durdica");
    }
    for (const auto* spelling : {"Ǆemal", "ǅemal", "Džemal", "Џемал", "Dz\u030Cemal", "dzemal"}) {
        CHECK(foldForSearch(spelling) == "dzemal");
    }
    CHECK(foldForSearch("Ćerka, ČETA šuma-žena") == "cerka ceta suma zena");
    CHECK(foldForSearch("O'Neil  al-Ḥasan Saʿid") == "o neil al hasan said");
    CHECK(foldForSearch("Çelik İrem Ağaoğlu") == "celik irem agaoglu");
    CHECK(foldForSearch("Œuvre Øst Łódź straße") == "oeuvre ost lodz strasse");
    CHECK(foldForSearch("Юлия Щукина") == "julija scukina");
    CHECK(foldForSearch("") == "");
    CHECK(foldForSearch(" -- ") == "");
}

TEST_CASE("search meets Arabic letters of different countries and digits", "[text]") {
    CHECK(foldForSearch("علي") == foldForSearch("علی"));
    CHECK(foldForSearch("أحمد") == foldForSearch("احمد"));
    CHECK(foldForSearch("مُحَمَّد") == foldForSearch("محمد"));
    CHECK(foldForSearch("۰۱۲٣") == "0123");
}

TEST_CASE("the Cyrillic of a localized text is made unless it is given", "[text]") {
    const auto derived = LocalizedText::fromJson(
        nlohmann::json::parse(R"({"en": "High", "sr@latin": "Nadživela"})"), "label");
    REQUIRE(derived);
    CHECK(derived->in(Language::English) == "High");
    CHECK(derived->in(Language::SerbianLatin) == "Nadživela");
    CHECK(derived->in(Language::SerbianCyrillic) == "Надживела");

    const auto given = LocalizedText::fromJson(
        nlohmann::json::parse(R"({"en": "High", "sr@latin": "Visok", "sr": "Висок!"})"), "label");
    REQUIRE(given);
    CHECK(given->serbianCyrillic == "Висок!");
}

TEST_CASE("a localized text without one of its languages is refused", "[text]") {
    for (const auto* json :
         {R"({"en": "High"})", R"({"sr@latin": "Visok"})", R"("High")", "{}",
          R"({"en": "", "sr@latin": "Visok"})", R"({"en": 1, "sr@latin": "Visok"})",
          R"({"en": "High", "sr@latin": "Visok", "sr": 3})"}) {
        const auto text = LocalizedText::fromJson(nlohmann::json::parse(json), "entries/3/label");
        REQUIRE_FALSE(text);
        CHECK(text.error().code == ErrorCode::Invalid);
        CHECK(text.error().field == "entries/3/label");
    }
}

TEST_CASE("initials are two capitals in any script") {
    CHECK(initialsOf("mira") == "MI");
    CHECK(initialsOf("Case worker (synthetic)") == "CW");
    CHECK(initialsOf("  \u0161ejla  \u0111oki\u0107 ") == "\u0160\u0110");
    CHECK(initialsOf("\u043c\u0438\u043b\u0430") == "\u041c\u0418");
    CHECK(initialsOf("(nobody)").empty());
}
