// SPDX-License-Identifier: GPL-3.0-or-later
// The demonstration in each language of the program: the same people, other words.
#include "core/base/Text.h"
#include "core/demo/DemoResources.h"
#include "core/people/Narrative.h"
#include "core/people/SafeContact.h"
#include "core/referrals/Provider.h"
#include "tests/core/demo/DemoVault.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

namespace {

constexpr int kPersons = 40;
constexpr const char* kNow = "2026-03-10T09:00:00Z";

DemoVault in(Language language) {
    return DemoVault(kPersons, 1, kNow, language);
}

/// What a record says without words: codes, days, numbers, yes and no.
std::multiset<std::string> wordless(DemoVault& demo, const RecordDescription& description) {
    std::multiset<std::string> found;
    for (const auto& record : demo.all(description)) {
        auto kept = nlohmann::json::object();
        for (const auto& field : description.fields) {
            const bool words = field.kind == FieldKind::Text || field.kind == FieldKind::Id ||
                               field.kind == FieldKind::Structure;
            if (!words && record.contains(field.name)) {
                kept[field.name] = record[field.name];
            }
        }
        found.insert(kept.dump());
    }
    return found;
}

std::set<std::string> texts(DemoVault& demo, const RecordDescription& description,
                            const std::vector<const char*>& fields) {
    std::set<std::string> found;
    for (const auto& record : demo.all(description)) {
        for (const auto* field : fields) {
            found.insert(record.value(field, std::string()));
        }
    }
    found.erase("");
    return found;
}

/// Everything that is written in words by the demonstration about a person, and the names of
/// institutions.
std::set<std::string> wordsOf(DemoVault& demo) {
    auto words = texts(demo, describe<Narrative>(), {"title", "text", "own_words"});
    words.merge(texts(
        demo, describe<SafeContact>(),
        {"may_speak_to", "if_other_answers", "never_say", "code_word", "unsafe_word", "not_when"}));
    words.merge(texts(demo, describe<Provider>(), {"name", "place", "conditions"}));
    words.merge(texts(demo, describe<Person>(), {"pseudonym"}));
    return words;
}

} // namespace

TEST_CASE("Every text of the demonstration is there in every language") {
    const auto english = demo::DemoResources::shipped(Language::English);
    const auto latin = demo::DemoResources::shipped(Language::SerbianLatin);
    const auto cyrillic = demo::DemoResources::shipped(Language::SerbianCyrillic);
    REQUIRE((english && latin && cyrillic));
    for (const auto& [sentence, key] : CodesOf<demo::Sentence>::codes) {
        CAPTURE(key);
        CHECK_FALSE(english->say(sentence).empty());
        CHECK(english->say(sentence) != latin->say(sentence));
        CHECK_FALSE(hasLatinLetter(cyrillic->say(sentence)));
        CHECK(cyrillic->sayInLatin(sentence) == latin->say(sentence));
        CHECK(english->sayInLatin(sentence) == english->say(sentence));
    }
    const auto& pseudonyms = latin->pseudonyms;
    CHECK(std::set<std::string>(pseudonyms.begin(), pseudonyms.end()).size() == pseudonyms.size());
    const auto& own = english->pseudonyms;
    CHECK(std::set<std::string>(own.begin(), own.end()).size() == own.size());
}

TEST_CASE("The initials say which colleague of the demonstration wrote, in every language") {
    for (const auto language :
         {Language::English, Language::SerbianLatin, Language::SerbianCyrillic}) {
        const auto words = demo::DemoResources::shipped(language);
        REQUIRE(words);
        std::set<std::string> initials;
        for (const auto& user : demo::kDemoUsers) {
            initials.insert(initialsOf(words->say(user.displayName)));
        }
        CHECK(initials.size() == demo::kDemoUsers.size());
    }
}

TEST_CASE("What the demonstration answers in words is asked for") {
    const auto words = demo::DemoResources::shipped(Language::English);
    const auto forms = assessments::QuestionnaireLibrary::shipped();
    REQUIRE((words && forms));
    for (const auto& [code, answers] : words->written) {
        const auto form = forms->current(code);
        REQUIRE(form != nullptr);
        for (const auto& [item, answer] : answers) {
            CAPTURE(code, item);
            CHECK(std::any_of(form->items.begin(), form->items.end(),
                              [&](const auto& each) { return each.id == item; }));
            CHECK(words->answerTo(code, item) == answer);
        }
    }
    CHECK(words->answerTo("SP-1", "S6").empty()); // children: left out on purpose
}

TEST_CASE("A demonstration has the same people in every language") {
    auto english = in(Language::English);
    auto latin = in(Language::SerbianLatin);
    auto cyrillic = in(Language::SerbianCyrillic);
    CHECK(texts(english, describe<Person>(), {"code"}) ==
          texts(cyrillic, describe<Person>(), {"code"}));
    for (const auto& entry : recordCatalogue().entries()) {
        const auto& description = *entry.description;
        CAPTURE(description.kind);
        const auto expected = wordless(english, description);
        if (description.kind == "attachment") { // how long a file is depends on its words
            CHECK(wordless(latin, description).size() == expected.size());
            CHECK(wordless(cyrillic, description).size() == expected.size());
            continue;
        }
        CHECK(wordless(latin, description) == expected);
        CHECK(wordless(cyrillic, description) == expected);
    }
}

TEST_CASE("A demonstration speaks one language") {
    auto english = in(Language::English);
    auto latin = in(Language::SerbianLatin);
    auto cyrillic = in(Language::SerbianCyrillic);
    const auto inEnglish = wordsOf(english);
    for (const auto& text : wordsOf(latin)) {
        CAPTURE(text);
        // Rivers are called the same.
        CHECK((!inEnglish.contains(text) || text.find(' ') == std::string::npos));
    }
    for (const auto& text : wordsOf(cyrillic)) {
        CAPTURE(text);
        CHECK_FALSE(hasLatinLetter(text));
    }
    // A Serbian name is written in Cyrillic too; that of a foreign passport is not.
    const auto given = texts(cyrillic, describe<PersonName>(), {"given"});
    CHECK(std::any_of(given.begin(), given.end(),
                      [](const auto& name) { return hasLatinLetter(name); }));
    CHECK(std::any_of(given.begin(), given.end(),
                      [](const auto& name) { return !hasLatinLetter(name); }));
}
