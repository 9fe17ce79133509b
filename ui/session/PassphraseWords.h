// SPDX-License-Identifier: GPL-3.0-or-later
// Six words drawn at random make a passphrase that people can remember: 1024 words give 10 bits
// each.
#pragma once

#include "core/base/WordList.h"

#include <array>
#include <span>
#include <string_view>

namespace zaklon::ui {

inline constexpr std::size_t kSuggestedWords = 6;
inline constexpr double kBitsPerWord = kBitsOfListedWord;

class PassphraseWords {
  public:
    /// Latin letters without diacritics in every language: they can be typed on any keyboard.
    explicit PassphraseWords(Language language);

    std::span<const std::string_view> all() const { return m_words; }
    /// Six different words, drawn with libsodium's random numbers.
    std::array<std::string_view, kSuggestedWords> draw() const;

    /// Whether any of the shipped lists holds the word.
    static bool isListed(std::string_view word);

  private:
    std::span<const std::string_view> m_words;
};

} // namespace zaklon::ui
