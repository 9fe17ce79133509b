// SPDX-License-Identifier: GPL-3.0-or-later
// Serbian Latin labels written in Cyrillic: the letters, and the words that break the rule
// (domain.md 14.2). The lists are data, so that a reader of the translation can extend them.
#pragma once

#include "core/base/Result.h"

#include <string>
#include <string_view>
#include <vector>

namespace zaklon {

class CyrillicSpelling {
  public:
    /// The exceptions shipped in resources/transliteration/sr-cyrillic.json.
    static const CyrillicSpelling& shipped();

    /// Lists in the form of the shipped file. Invalid (with the list's name) if the text is no such
    /// file.
    static Result<CyrillicSpelling> parse(std::string_view json);

    /// Adds the entries of another list, for the words of one organisation.
    void extend(const CyrillicSpelling& more);

    /// The label in Cyrillic. Stay as they are: %1 %L1 %n, {name}, tags and entities of HTML,
    /// addresses, file names, key combinations, codes such as TI-1 or A4, Roman numerals, words
    /// with letters that Serbian does not have, and the Latin list. `&` before a letter (the access
    /// key) is kept.
    std::string fromLatin(std::string_view label) const;

    /// True if the word (not folded) is on the Latin list.
    bool staysLatin(std::string_view word) const;

  private:
    struct Pattern {
        std::u32string letters; ///< small, without the marks of the file
        std::size_t border = 0; ///< where the two letters part; unused for joined
        bool anywhere = false;
    };
    struct Word;

    static Pattern makePattern(std::string_view entry);
    static std::vector<std::size_t> places(const std::vector<Pattern>& patterns,
                                           std::u32string_view word);
    std::size_t latinWordLength(std::u32string_view text, std::size_t at) const;
    std::u32string writeWord(const Word& word) const;

    std::vector<Pattern> m_separate;
    std::vector<Pattern> m_joined;
    std::vector<std::u32string> m_latin;
};

} // namespace zaklon
