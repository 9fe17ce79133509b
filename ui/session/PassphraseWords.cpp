// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/PassphraseWords.h"

#include "core/base/WordList.h"

#include <sodium.h>

#include <algorithm>

namespace zaklon::ui {

PassphraseWords::PassphraseWords(Language language) : m_words(wordList(language)) {}

std::array<std::string_view, kSuggestedWords> PassphraseWords::draw() const {
    std::array<std::string_view, kSuggestedWords> drawn;
    for (auto word = drawn.begin(); word != drawn.end();) {
        *word = m_words[randombytes_uniform(static_cast<std::uint32_t>(m_words.size()))];
        // A word twice costs more trust than the fiftieth of a bit that drawing again costs.
        word += std::find(drawn.begin(), word, *word) == word ? 1 : 0;
    }
    return drawn;
}

bool PassphraseWords::isListed(std::string_view word) {
    const auto holds = [&](Language language) {
        const auto words = wordList(language);
        return std::binary_search(words.begin(), words.end(), word);
    };
    return holds(Language::English) || holds(Language::SerbianLatin);
}

} // namespace zaklon::ui
