// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/NameKeys.h"

#include "core/base/Text.h"
#include "core/vault/ContentDigest.h"
#include "tests/support/SourceFolder.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <fstream>
#include <optional>
#include <set>
#include <string>
#include <vector>

using namespace zaklon;

namespace {

using Class = NameKeyClass;

std::optional<Class> meet(std::string_view left, std::string_view right) {
    std::optional<Class> best;
    for (const auto& a : nameKeys(left)) {
        for (const auto& b : nameKeys(right)) {
            const auto weaker = std::max(a.keyClass, b.keyClass);
            if (a.text == b.text && (!best || weaker < *best)) {
                best = weaker;
            }
        }
    }
    return best;
}

struct Case {
    const char* left;
    const char* right;
    std::optional<Class> expected;
};

constexpr std::optional<Class> kNever = std::nullopt;

constexpr std::array<Case, 99> kPairs{{
    // one name in both scripts, with and without diacritics
    {"Đurđica", "Ђурђица", Class::Exact},
    {"Đurđica", "ĐURĐICA", Class::Exact},
    {"Đurđica", "Ðurðica", Class::Exact},
    {"Đurđica", "\u0189ur\u0189ica", Class::Exact},
    {"Đurđica", "djurdjica", Class::Plain},
    {"Đurđica", "durdica", Class::Plain},
    {"djurdjica", "durdica", Class::Plain},
    {"Ђурђица", "durdica", Class::Plain},
    {"Žužana", "Zuzana", Class::Plain},
    {"Čačić", "Cacic", Class::Plain},
    {"Ćulić", "Čulić", Class::Plain},
    {"Džemila", "Џемила", Class::Exact},
    {"Džemila", "ǅemila", Class::Exact},
    {"Џемила", "Dzemila", Class::Plain},
    {"Љиља", "Ljilja", Class::Exact},
    {"Ана-Марија", "ana marija", Class::Exact},
    {"Çelik", "Celik", Class::Plain},
    {"Gülşen", "Gulsen", Class::Plain},
    {"Юлия", "Julija", Class::Exact},
    {"محمد", "مُحَمَّد", Class::Plain},
    {"علي", "علی", Class::Plain},
    // dialects
    {"Bijelić", "Belić", Class::Dialect},
    {"Бијелић", "Belic", Class::Dialect},
    {"Stjepan", "Stepan", Class::Dialect},
    {"Ljepava", "Lepava", Class::Dialect},
    {"Mihajlo", "Mijailo", Class::Dialect},
    {"Mihailo", "Михајло", Class::Dialect},
    {"Hristina", "Kristina", Class::Dialect},
    // foreign names
    {"Muhamed", "Mohammad", Class::Transliterated},
    {"Mehmed", "Мухамед", Class::Transliterated},
    {"Muhamed", "Mamadou", Class::Transliterated},
    {"Jusuf", "Yusuf", Class::Transliterated},
    {"Jusuf", "Youssouf", Class::Transliterated},
    {"Youcef", "Јусуф", Class::Transliterated},
    {"Šarif", "Sharif", Class::Transliterated},
    {"Šarif", "Chérif", Class::Transliterated},
    {"Шариф", "Sharif", Class::Transliterated},
    {"Džamal", "Jamal", Class::Transliterated},
    {"Džamal", "Djamal", Class::Transliterated},
    {"Aiša", "Aïcha", Class::Transliterated},
    {"Halid", "Khaled", Class::Transliterated},
    {"Husein", "Hossein", Class::Transliterated},
    {"Abdulrahman", "Abd ar-Rahman", Class::Transliterated},
    {"Abdurahman", "Abderrahmane", Class::Transliterated},
    {"Abdul Aziz", "Abdelaziz", Class::Transliterated},
    {"Abdulah", "Abdallah", Class::Transliterated},
    {"al-Hadi", "Hadi", Class::Exact},
    {"El Hadi", "Elhadi", Class::Transliterated},
    {"Al-Qamari", "Alkamari", Class::Transliterated},
    {"Abu Bakr", "Abubakar", Class::Transliterated},
    {"Ghazal", "Gazal", Class::Transliterated},
    {"Waleed", "Valid", Class::Transliterated},
    {"Khatera", "Hatera", Class::Transliterated},
    {"Philippe", "Filip", Class::Skeleton},
    {"Oleksandr", "Александар", Class::Transliterated},
    // Albanian names, as they are and as a Serbian office writes them
    {"Shpresa", "Шпреса", Class::Transliterated},
    {"Shpresa", "Spresa", Class::Transliterated},
    {"Shpresa", "Shpressa", Class::Transliterated},
    {"Hoxha", "Hodža", Class::Transliterated},
    {"Hoxha", "Хоџа", Class::Transliterated},
    {"Hoxha", "Hodza", Class::Transliterated},
    {"Hoxha", "Hodja", Class::Transliterated},
    {"Hoxha", "Hoxa", Class::Transliterated},
    {"Hoxa", "Хоџа", Class::Transliterated},
    {"Hoxha", "Hoca", Class::Transliterated},
    {"Hoxhaj", "Hodžaj", Class::Transliterated},
    {"Xhemaili", "Џемаили", Class::Transliterated},
    {"Xhemaili", "Dzemaili", Class::Transliterated},
    {"Gjoka", "Đoka", Class::Transliterated},
    {"Gjoka", "Djoka", Class::Transliterated},
    {"Gjergj", "Ђерђ", Class::Transliterated},
    {"Shqipe", "Шћипе", Class::Transliterated},
    {"Shqipe", "Šćipe", Class::Transliterated},
    {"Qemal", "Ćemal", Class::Transliterated},
    {"Qemal", "Kemal", Class::Transliterated},
    {"Krasniqi", "Krasnići", Class::Transliterated},
    {"Krasniqi", "Краснићи", Class::Transliterated},
    {"Krasniqi", "Krasniki", Class::Transliterated},
    {"Bajram", "Bayram", Class::Transliterated},
    {"Ylli", "Ili", Class::Transliterated},
    {"Përparim", "Perparim", Class::Plain},
    {"Vlorë", "Vlor", Class::Transliterated},
    {"Shkëlzen", "Шклзен", Class::Transliterated},
    {"Zhaneta", "Žaneta", Class::Transliterated},
    {"Dhurata", "Durata", Class::Transliterated},
    {"Çeku", "Čeku", Class::Plain},
    {"Lulzim", "Љуљзим", Class::Transliterated},
    // what must stay apart
    {"Qemal", "Xhemal", kNever},
    {"Noël", "Nol", kNever},
    {"Hoxha", "Hasa", kNever},
    {"Gjoka", "Jokić", kNever},
    {"Muhamed", "Mahmud", kNever},
    {"Mohammed", "Mahmoud", kNever},
    {"Amina", "Amila", kNever},
    {"Hasan", "Husein", kNever},
    {"Marija", "Mirjam", kNever},
    {"Selma", "Salim", kNever},
    {"Jovan", "Ivan", kNever},
    {"Lana", "Lena", kNever},
}};

} // namespace

TEST_CASE("names meet at the class of their difference", "[names]") {
    for (const auto& test : kPairs) {
        INFO(test.left << " and " << test.right);
        CHECK(meet(test.left, test.right) == test.expected);
        CHECK(meet(test.right, test.left) == test.expected);
    }
}

TEST_CASE("keys come in a fixed order, each text once", "[names]") {
    const std::vector<NameKey> expected{{Class::Exact, "đorđe"},
                                        {Class::Plain, "djordje"},
                                        {Class::Plain, "dorde"},
                                        {Class::Transliterated, "dzordze"},
                                        {Class::Skeleton, "~dzrdz"}};
    auto keys = nameKeys("Đorđe");
    keys.erase(std::remove_if(keys.begin(), keys.end(),
                              [](const NameKey& key) { return key.keyClass == Class::Dialect; }),
               keys.end());
    CHECK(keys == expected);
    for (const auto* name : {"Abd al-Rahman Yusuf Čačić", "Ђурђица", "x", "Chérif Wajih"}) {
        const auto all = nameKeys(name);
        CHECK(std::is_sorted(all.begin(), all.end()));
        std::set<std::string> texts;
        for (const auto& key : all) {
            CHECK(texts.insert(key.text).second);
        }
        CHECK(all == nameKeys(name));
    }
}

TEST_CASE("a name of nothing but particles or signs is still handled", "[names]") {
    CHECK(nameKeys("").empty());
    CHECK(nameKeys(" - ' ").empty());
    CHECK_FALSE(nameKeys("Al").empty());
    CHECK_FALSE(nameKeys("Abdul").empty());
    CHECK_FALSE(nameKeys("\xFF\xFE Amina").empty());
}

TEST_CASE("a name without end is cut, not choked on", "[names]") {
    std::string endless;
    for (int i = 0; i < 10'000; ++i) {
        endless += "ime" + std::to_string(i) + ' ';
    }
    CHECK(nameWords(endless).size() == 16);
}

TEST_CASE("a user's dictionary adds to the shipped one", "[names]") {
    auto variants = NameVariants::shipped();
    const auto more = NameVariants::parse(
        R"({"groups": [{"kind": "transliteration", "names": ["Kemal", "Gjemal"]},
                       {"kind": "transliteration", "names": ["Jusuf", "Jozuf"]}]})");
    REQUIRE(more);
    variants.extend(*more);
    CHECK(nameWords("Gjemal", variants)[0].variant == nameWords("Kemal", variants)[0].variant);
    CHECK(nameWords("Jozuf", variants)[0].variant == nameWords("Youssouf", variants)[0].variant);
    CHECK(nameWords("Gjemal")[0].variant.empty());
}

TEST_CASE("a dictionary that is none is refused with its place", "[names]") {
    struct Wrong {
        const char* json;
        const char* field;
    };
    for (const auto& [json, field] :
         {Wrong{"", "groups"}, Wrong{"[]", "groups"}, Wrong{R"({"groups": {}})", "groups"},
          Wrong{R"({"groups": [{"kind": "dialect", "names": ["A"]}]})", "groups/0"},
          Wrong{R"({"groups": [{"kind": "other", "names": ["Aa", "Ab"]}]})", "groups/0"},
          Wrong{R"({"groups": [{"kind": "dialect", "names": ["Aa", "B c"]}]})", "groups/0"},
          Wrong{R"({"groups": [{"kind": "dialect", "names": ["Aa", 2]}]})", "groups/0"}}) {
        const auto parsed = NameVariants::parse(json);
        REQUIRE_FALSE(parsed);
        CHECK(parsed.error().code == ErrorCode::Invalid);
        CHECK(parsed.error().field == field);
    }
}

TEST_CASE("no name of the shipped dictionary stands in two groups", "[names]") {
    std::ifstream file(zaklon::test::sourceFolder() + "/resources/names/variants.json");
    const auto groups = nlohmann::json::parse(file).at("groups");
    CHECK(NameVariants::shipped().size() == groups.size());
    for (const auto& group : groups) {
        std::set<std::string> found;
        for (const auto& name : group.at("names")) {
            for (const auto& word : nameWords(name.get<std::string>())) {
                found.insert(word.variant);
            }
        }
        INFO(group.at("names").front());
        CHECK(found.size() == 1);
    }
}

TEST_CASE("the rule of the keys has a new number when it makes other keys", "[names]") {
    std::string all;
    const auto add = [&](const std::string& name) {
        for (const auto& key : nameKeys(name)) {
            all += std::string(zaklon::toString(key.keyClass)) + key.text + '\n';
        }
    };
    std::ifstream file(zaklon::test::sourceFolder() + "/resources/names/variants.json");
    const auto variants = nlohmann::json::parse(file);
    for (const auto& group : variants.at("groups")) {
        for (const auto& name : group.at("names")) {
            add(name.get<std::string>());
        }
    }
    for (const auto* name : {"Al-Qamari", "Abd al-Rahman Yusuf", "Čačić Đurđica",
                             "Ђурђица Ненадовић", "Stjepan Bijelić", "Chérif Wajih"}) {
        add(name);
    }
    for (const auto& pair : kPairs) {
        add(pair.left);
        add(pair.right);
    }
    // Arabic and Persian letters, digits, kashida, and every bearer of a hamza.
    for (const auto* name :
         {"أحمد",       "إبراهيم", "آمنة",  "ٱلرحمن", "مؤمن",   "رائد", "هدى",  "فاطمة",
          "نورالدين ٢", "پروانه",  "چنگیز", "ژاله",   "گلثوم",  "کریم", "كريم", "یگانه ۷",
          "عائشة",      "محمــد",  "نامۀ",  "ېلدا",   "زرغونۍ", "بهاء"}) {
        add(name);
    }
    std::vector<std::uint8_t> bytes(all.begin(), all.end());
    // Whoever changes the digest raises the number too: older vaults then get the keys of today.
    CHECK(zaklon::kNameKeyRule == 2);
    CHECK(zaklon::digestOf(bytes) ==
          "d04a9765feb90d827d8f86e0271c4bda6b792ceb514593476f886ae99350be95");
}

TEST_CASE("the keys of very many names are made quickly", "[names][.bench]") {
    const auto start = std::chrono::steady_clock::now();
    std::size_t keys = 0;
    for (int i = 0; i < 50'000; ++i) {
        keys += nameKeys("Đurđica").size() + nameKeys("Mohammadi").size();
    }
    const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(
                                  std::chrono::steady_clock::now() - start)
                                  .count();
    WARN("100,000 names: " << milliseconds << " ms, " << keys << " keys");
    CHECK(keys > 300'000);
}
