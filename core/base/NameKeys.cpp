// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/NameKeys.h"

#include "core/base/IsAmong.h"
#include "core/base/NameLetters.h"
#include "core/base/Text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace zaklon {

namespace {

using View = std::string_view;

constexpr std::size_t kMaxWords = 16;

/// Titles, and particles that registers write or leave out.
bool isOptional(View word) {
    static constexpr std::array<View, 20> words{
        "al",   "el", "ul",  "ibn", "bin",  "bint",  "binti", "abu",   "umm",  "dr",
        "prof", "mr", "mrs", "ms",  "haji", "hadži", "hajji", "hadzi", "hadj", "hajj"};
    return isAmong(word, words);
}

/// The article after abd, in the forms it takes before the next letter.
bool isArticle(View word) {
    static constexpr std::array<View, 18> words{"al", "el", "ul", "ar", "er", "ur",
                                                "as", "es", "us", "az", "ez", "uz",
                                                "at", "et", "an", "en", "ad", "ash"};
    return isAmong(word, words);
}

/// Abd, Abdul, Abdel, Abdur ... standing alone, waiting for the word that completes the name.
bool isServantOf(View word) {
    return word.substr(0, 3) == "abd" && word.size() <= 5 &&
           (word.size() < 4 || View("aeu").find(word[3]) != View::npos) && word != "abdi" &&
           word != "abda";
}

/// Abdulrahman, Abdurrahman, Abdelrahman as abd and rahman.
std::optional<std::string> afterServantOf(View heard) {
    if (heard.substr(0, 3) != "abd") {
        return std::nullopt;
    }
    auto rest = heard.substr(3);
    if (!rest.empty() && View("aeu").find(rest.front()) != View::npos) {
        rest.remove_prefix(1);
        if (!rest.empty() && rest.front() == 'l') {
            rest.remove_prefix(1);
        }
    }
    return rest.size() >= 4 ? std::optional(std::string(rest)) : std::nullopt;
}

/// A word before its keys are made.
struct RawWord {
    std::string written; ///< folded; parts of a compound without the gap
    std::string article; ///< particle directly before it, which others write together
    std::string main;    ///< last part of a compound with abd, or empty
    bool optional = false;
};

std::vector<RawWord> joinCompounds(std::vector<std::string> words) {
    std::vector<RawWord> joined;
    for (std::size_t i = 0; i < words.size() && joined.size() < kMaxWords; ++i) {
        RawWord word{words[i], {}, {}, isOptional(words[i])};
        if (isServantOf(words[i]) && i + 1 < words.size()) {
            if (isArticle(words[i + 1]) && i + 2 < words.size()) {
                word.written += words[++i];
            }
            word.main = words[++i];
            word.written += word.main;
        } else if (!word.optional && !joined.empty() && joined.back().optional) {
            word.article = joined.back().written;
        }
        joined.push_back(std::move(word));
    }
    const bool nothingElse =
        std::all_of(joined.begin(), joined.end(), [](const RawWord& w) { return w.optional; });
    for (auto& word : joined) {
        word.optional = word.optional && !nothingElse;
    }
    return joined;
}

/// Collects keys, each text once and in the closest class.
class KeyList {
  public:
    void add(NameKeyClass keyClass, std::string text) {
        if (text.empty()) {
            return;
        }
        const auto same = std::find_if(m_keys.begin(), m_keys.end(),
                                       [&](const NameKey& key) { return key.text == text; });
        if (same == m_keys.end()) {
            m_keys.push_back({keyClass, std::move(text)});
        } else {
            same->keyClass = std::min(same->keyClass, keyClass);
        }
    }
    void add(NameKeyClass keyClass, std::vector<std::string> texts) {
        for (auto& text : texts) {
            add(keyClass, std::move(text));
        }
    }
    std::vector<NameKey> sorted() && {
        std::sort(m_keys.begin(), m_keys.end());
        return std::move(m_keys);
    }
    /// First dictionary group that one of the spellings belongs to.
    const NameVariants::Group* groupIn(const NameVariants& variants) const {
        for (const auto& key : m_keys) {
            if (const auto* group = variants.find(key.text)) {
                return group;
            }
        }
        return nullptr;
    }

  private:
    std::vector<NameKey> m_keys;
};

void addHeard(KeyList& keys, const RawWord& raw, const std::vector<std::string>& heard) {
    for (const auto& text : heard) {
        keys.add(NameKeyClass::Transliterated, text);
        if (const auto rest = raw.main.empty() ? afterServantOf(text) : std::nullopt) {
            keys.add(NameKeyClass::Transliterated, "abd" + *rest);
        }
    }
    if (const auto main = raw.main.empty() ? std::nullopt : toNameLetters(raw.main)) {
        for (const auto& text : heardSpellings(*main)) {
            keys.add(NameKeyClass::Transliterated, "abd" + text);
            keys.add(NameKeyClass::Transliterated, text);
        }
    }
    if (!raw.article.empty()) {
        const auto together = toNameLetters(raw.article + raw.written);
        if (together) {
            keys.add(NameKeyClass::Transliterated, plainSpellings(*together));
            keys.add(NameKeyClass::Transliterated, heardSpellings(*together));
        }
    }
}

/// Albanian ë between or after consonants is hardly heard: Shkëlzen, Vlorë. That of Noël is.
std::string withoutSilentE(View written) {
    static constexpr View silent = "ë";
    std::string spoken(written);
    for (auto at = spoken.find(silent); at != std::string::npos; at = spoken.find(silent, at)) {
        const bool afterConsonant = at > 0 && View("aeiou").find(spoken[at - 1]) == View::npos;
        if (afterConsonant) {
            spoken.erase(at, silent.size());
        } else {
            at += silent.size();
        }
    }
    return spoken;
}

/// Keys of an Albanian name as a Serbian office writes it.
void addAlbanian(KeyList& keys, const RawWord& raw, View letters) {
    keys.add(NameKeyClass::Transliterated, albanianSpellings(letters));
    const auto spoken = withoutSilentE(raw.written);
    const auto spokenLetters = spoken == raw.written ? std::nullopt : toNameLetters(spoken);
    if (spokenLetters) {
        keys.add(NameKeyClass::Transliterated, heardSpellings(*spokenLetters));
        keys.add(NameKeyClass::Transliterated, albanianSpellings(*spokenLetters));
    }
}

NameWord makeWord(const RawWord& raw, NameScript script, const NameVariants& variants) {
    NameWord word;
    word.script = script;
    word.optional = raw.optional;
    KeyList keys;
    keys.add(NameKeyClass::Exact, raw.written);
    const auto letters = toNameLetters(raw.written);
    if (!letters) {
        word.plain = withoutForeignDiacritics(raw.written);
        keys.add(NameKeyClass::Plain, word.plain);
        word.keys = std::move(keys).sorted();
        return word;
    }
    auto plain = plainSpellings(*letters);
    const auto heard = heardSpellings(*letters);
    word.plain = plain.empty() ? raw.written : plain.front();
    keys.add(NameKeyClass::Plain, std::move(plain));
    keys.add(NameKeyClass::Dialect, dialectSpellings(*letters));
    addHeard(keys, raw, heard);
    if (const auto* group = keys.groupIn(variants)) {
        const bool dialect = group->kind == NameVariants::Kind::Dialect;
        keys.add(dialect ? NameKeyClass::Dialect : NameKeyClass::Transliterated, group->key);
        word.variant = group->key;
    } else if (!heard.empty()) {
        // A name of the dictionary has no skeleton: Muhamed and Mahmud must not meet there.
        const auto skeleton = consonantSkeleton(heard.front());
        keys.add(NameKeyClass::Skeleton, skeleton.empty() ? skeleton : "~" + skeleton);
    }
    addAlbanian(keys, raw, *letters);
    word.keys = std::move(keys).sorted();
    return word;
}

NameScript scriptOf(View name) {
    if (hasCyrillicLetter(name)) {
        return NameScript::Cyrillic;
    }
    return hasLatinLetter(name) ? NameScript::Latin : NameScript::Other;
}

} // namespace

std::string_view toString(NameKeyClass keyClass) {
    constexpr std::array<View, 5> names{"a", "b", "c", "t", "s"};
    return names[static_cast<std::size_t>(keyClass)];
}

std::vector<NameWord> nameWords(View name, const NameVariants& variants) {
    const auto script = scriptOf(name);
    std::vector<NameWord> words;
    for (const auto& raw : joinCompounds(foldedWords(name))) {
        words.push_back(makeWord(raw, script, variants));
    }
    return words;
}

std::vector<NameKey> nameKeys(View name, const NameVariants& variants) {
    KeyList keys;
    for (auto& word : nameWords(name, variants)) {
        if (word.optional) {
            continue;
        }
        for (auto& key : word.keys) {
            keys.add(key.keyClass, std::move(key.text));
        }
    }
    return std::move(keys).sorted();
}

} // namespace zaklon
