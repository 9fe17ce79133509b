// SPDX-License-Identifier: GPL-3.0-or-later
// Keys under which one name is found across scripts, spellings and dialects (domain.md 14.3).
#pragma once

#include "core/base/NameVariants.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zaklon {

/// The rule by which keys are made: the letters (also those that Text.cpp folds), the words and the
/// shipped dictionary. Whoever changes one of them raises it; a vault whose keys another rule made
/// gets them anew when it is opened.
inline constexpr std::int64_t kNameKeyRule = 2;

/// How far a key is from what was written. Two names meet if they share the text of any key; how
/// closely they meet is the weaker of the two classes.
enum class NameKeyClass {
    Exact,          ///< a: small letters, Latin, diacritics kept
    Plain,          ///< b: no diacritics; đ as dj and as d
    Dialect,        ///< c: ijekavian as ekavian, and the dialect groups of the dictionary
    Transliterated, ///< t: a foreign spelling as heard, and the groups of the dictionary (text
                    ///< begins `=`)
    Skeleton        ///< consonants only (text begins `~`): a last resort, only beside a birth year
};

/// `a`, `b`, `c`, `t`, `s`: the names used in domain.md and in stored keys.
std::string_view toString(NameKeyClass keyClass);

struct NameKey {
    NameKeyClass keyClass = NameKeyClass::Exact;
    std::string text;

    bool operator==(const NameKey&) const = default;
    bool operator<(const NameKey& other) const {
        return keyClass != other.keyClass ? keyClass < other.keyClass : text < other.text;
    }
};

enum class NameScript { Latin, Cyrillic, Other };

/// One word of a name. Abd al-Rahman is one word, however it is written.
struct NameWord {
    std::string plain; ///< first key b, for measuring similarity
    NameScript script = NameScript::Latin;
    bool optional = false;     ///< a title or particle (al, bin, dr): its absence means nothing
    std::string variant;       ///< key of its dictionary group, or empty
    std::vector<NameKey> keys; ///< by class, then text; a text appears once, in its closest class
};

/// The words of a name part or a full name, in the order written. At most 16; the rest is cut off.
std::vector<NameWord> nameWords(std::string_view name,
                                const NameVariants& variants = NameVariants::shipped());

/// The keys of all words together, by class, then text, each text once: what an index stores.
/// Titles and particles give keys only if the name has nothing else.
std::vector<NameKey> nameKeys(std::string_view name,
                              const NameVariants& variants = NameVariants::shipped());

} // namespace zaklon
