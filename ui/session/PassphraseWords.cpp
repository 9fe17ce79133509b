// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/PassphraseWords.h"

#include "core/base/EmbeddedFile.h"

#include <sodium.h>

#include <algorithm>

namespace zaklon::embedded {
std::span<const EmbeddedFile> passphraseWords();
}

namespace zaklon::ui {

namespace {

std::vector<std::string_view> wordsOf(std::string_view file) {
    std::vector<std::string_view> words;
    for (const auto& each : embedded::passphraseWords()) {
        if (each.name != file) {
            continue;
        }
        std::string_view rest = each.text;
        while (!rest.empty()) {
            const auto end = std::min(rest.find('\n'), rest.size());
            if (end > 0) {
                words.push_back(rest.substr(0, end));
            }
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    return words;
}

} // namespace

PassphraseWords::PassphraseWords(Language language)
    : m_words(wordsOf(language == Language::English ? "en.txt" : "sr.txt")) {}

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
    static const auto english = wordsOf("en.txt");
    static const auto serbian = wordsOf("sr.txt");
    return std::binary_search(english.begin(), english.end(), word) ||
           std::binary_search(serbian.begin(), serbian.end(), word);
}

} // namespace zaklon::ui
