// SPDX-License-Identifier: GPL-3.0-or-later
// How likely two names are of one person, and why (domain.md 14.3, step 5). It orders suggestions
// for a person to look at; nothing is ever merged because of it.
#pragma once

#include "core/base/NameKeys.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace zaklon {

/// What a suggestion rests on, from the strongest reason to the weakest.
enum class MatchReason {
    SameName,        ///< a part is written the same
    OtherScript,     ///< a part is the same in the other script
    OtherSpelling,   ///< a part differs in diacritics only
    Dialect,         ///< a part is ijekavian here and ekavian there
    Transliteration, ///< a part is another spelling of the same foreign name
    SimilarLetters,  ///< a part looks alike
    NearBirthYear    ///< born at most two years apart
};

/// A name made ready for comparing.
struct NameProfile {
    std::vector<NameWord> words;
    std::optional<int> birthYear;

    static NameProfile of(std::string_view fullName, std::optional<int> birthYear = std::nullopt,
                          const NameVariants& variants = NameVariants::shipped());
};

struct NameMatch {
    double score = 0; ///< 0 to 1
    bool wholeName =
        false; ///< every part of both has a partner, alike but for diacritics and script
    std::vector<MatchReason> reasons; ///< in the order of the enumeration, each once
};

/// Compares in any order of the parts. Parts that only the candidate has cost little, so a given
/// name alone finds everybody who bears it; parts that only the query has cost their full share.
/// Two different names of the dictionary (Muhamed, Mahmud) never count as alike.
NameMatch matchNames(const NameProfile& query, const NameProfile& candidate);

} // namespace zaklon
