// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/WordList.h"

#include "core/base/EmbeddedFile.h"

#include <algorithm>
#include <vector>

namespace zaklon::embedded {
std::span<const EmbeddedFile> passphraseWords();
}

namespace zaklon {

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

std::span<const std::string_view> wordList(Language language) {
    static const auto english = wordsOf("en.txt");
    static const auto serbian = wordsOf("sr.txt");
    return language == Language::English ? english : serbian;
}

} // namespace zaklon
