// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/CyrillicSpelling.h"

#include "core/base/EmbeddedFile.h"
#include "core/base/ProtectedText.h"
#include "core/base/Text.h"

#include <nlohmann/json.hpp>
#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <utility>

namespace zaklon::embedded {
std::span<const EmbeddedFile> transliteration();
} // namespace zaklon::embedded

namespace zaklon {

namespace {

using View = std::u32string_view;

constexpr View kLatin = U"abvgdđežzijklmnoprstćufhcčš";
constexpr View kCyrillic = U"абвгдђежзијклмнопрстћуфхцчш";

char32_t lower(char32_t c) {
    return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(c)));
}
char32_t upper(char32_t c) {
    return static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(c)));
}
bool isLetter(char32_t c) {
    const auto kind = utf8proc_category(static_cast<utf8proc_int32_t>(c));
    return kind >= UTF8PROC_CATEGORY_LU && kind <= UTF8PROC_CATEGORY_LO;
}
bool isWordChar(char32_t c) {
    return isLetter(c) || (c >= U'0' && c <= U'9');
}

/// Serbian letters in one code point each: Ð and Ɖ were meant as Đ, ǆ ǉ ǌ are two letters.
std::u32string withPlainLetters(View text) {
    std::u32string result;
    for (const auto c : text) {
        switch (c) {
        case U'\u00D0':
        case U'\u0189':
            result += U'Đ';
            break;
        case U'\u00F0':
        case U'\u0256':
            result += U'đ';
            break;
        case U'\u01C4':
            result += U"DŽ";
            break;
        case U'\u01C5':
            result += U"Dž";
            break;
        case U'\u01C6':
            result += U"dž";
            break;
        case U'\u01C7':
            result += U"LJ";
            break;
        case U'\u01C8':
            result += U"Lj";
            break;
        case U'\u01C9':
            result += U"lj";
            break;
        case U'\u01CA':
            result += U"NJ";
            break;
        case U'\u01CB':
            result += U"Nj";
            break;
        case U'\u01CC':
            result += U"nj";
            break;
        default:
            result += c;
        }
    }
    return result;
}

char32_t digraph(char32_t first, char32_t second) {
    if (second == U'j' && first == U'l') {
        return U'љ';
    }
    if (second == U'j' && first == U'n') {
        return U'њ';
    }
    return second == U'ž' && first == U'd' ? U'џ' : 0;
}

bool contains(const std::vector<std::size_t>& places, std::size_t place) {
    return std::find(places.begin(), places.end(), place) != places.end();
}

Status readList(const nlohmann::json& root, const char* name, std::vector<std::string>& into) {
    const auto found = root.find(name);
    if (found == root.end() || !found->is_array()) {
        return fail(ErrorCode::Invalid, name);
    }
    for (const auto& entry : *found) {
        if (!entry.is_string() || entry.get_ref<const std::string&>().empty()) {
            return fail(ErrorCode::Invalid, name);
        }
        into.push_back(entry.get<std::string>());
    }
    return {};
}

} // namespace

/// Letters of a word with the places of access keys taken out.
struct CyrillicSpelling::Word {
    std::u32string letters;
    std::vector<std::size_t> accessKeys; ///< indexes of letters that had a & before them
    std::size_t length = 0;              ///< code points that the word takes in the label

    static Word read(View text, std::size_t at) {
        Word word;
        std::size_t i = at;
        while (i < text.size()) {
            const bool key = text[i] == U'&' && i + 1 < text.size() && isLetter(text[i + 1]) &&
                             markupLength(text, i) == 0;
            if (key) {
                word.accessKeys.push_back(word.letters.size());
                ++i;
            } else if (!isLetter(text[i])) {
                break;
            }
            word.letters += text[i++];
        }
        word.length = i - at;
        return word;
    }
};

const CyrillicSpelling& CyrillicSpelling::shipped() {
    static const CyrillicSpelling spelling =
        parse(embedded::transliteration().front().text).value_or(CyrillicSpelling{});
    return spelling;
}

Result<CyrillicSpelling> CyrillicSpelling::parse(std::string_view json) {
    const auto root = nlohmann::json::parse(json, nullptr, false);
    if (!root.is_object()) {
        return fail(ErrorCode::Invalid, "json");
    }
    std::array<std::pair<const char*, std::vector<std::string>>, 3> lists{
        {{"separate", {}}, {"joined", {}}, {"latin", {}}}};
    for (auto& [name, entries] : lists) {
        if (auto read = readList(root, name, entries); !read) {
            return passOn(read);
        }
    }
    CyrillicSpelling spelling;
    for (const auto& entry : lists[0].second) {
        spelling.m_separate.push_back(makePattern(entry));
    }
    for (const auto& entry : lists[1].second) {
        spelling.m_joined.push_back(makePattern(entry));
    }
    for (const auto& entry : lists[2].second) {
        spelling.m_latin.push_back(toCodePoints(toNfc(entry)));
    }
    return spelling;
}

void CyrillicSpelling::extend(const CyrillicSpelling& more) {
    m_separate.insert(m_separate.end(), more.m_separate.begin(), more.m_separate.end());
    m_joined.insert(m_joined.end(), more.m_joined.begin(), more.m_joined.end());
    m_latin.insert(m_latin.end(), more.m_latin.begin(), more.m_latin.end());
}

CyrillicSpelling::Pattern CyrillicSpelling::makePattern(std::string_view entry) {
    Pattern pattern;
    for (const auto c : toCodePoints(foldCase(entry))) {
        if (c == U'*') {
            pattern.anywhere = true;
        } else if (c == U'|') {
            pattern.border = pattern.letters.size();
        } else {
            pattern.letters += c;
        }
    }
    return pattern;
}

std::vector<std::size_t> CyrillicSpelling::places(const std::vector<Pattern>& patterns, View word) {
    std::vector<std::size_t> found;
    for (const auto& pattern : patterns) {
        const auto at = word.find(pattern.letters);
        if (at == 0 || (at != View::npos && pattern.anywhere)) {
            found.push_back(at + pattern.border);
        }
    }
    return found;
}

std::size_t CyrillicSpelling::latinWordLength(View text, std::size_t at) const {
    std::size_t longest = 0;
    for (const auto& word : m_latin) {
        const auto end = at + word.size();
        if (text.substr(at, word.size()) == word &&
            (end == text.size() || !isWordChar(text[end]))) {
            longest = std::max(longest, word.size());
        }
    }
    return longest;
}

bool CyrillicSpelling::staysLatin(std::string_view word) const {
    return std::find(m_latin.begin(), m_latin.end(), toCodePoints(toNfc(word))) != m_latin.end();
}

std::u32string CyrillicSpelling::writeWord(const Word& word) const {
    std::u32string small = word.letters;
    std::transform(small.begin(), small.end(), small.begin(), lower);
    const bool foreign = std::any_of(small.begin(), small.end(),
                                     [](char32_t c) { return kLatin.find(c) == View::npos; });
    const bool asIs = foreign || isRomanNumeral(word.letters);
    const auto borders = places(m_separate, small);
    const bool djForDjerv = !places(m_joined, small).empty();

    std::u32string result;
    for (std::size_t i = 0; i < small.size(); ++i) {
        const bool capital = small[i] != word.letters[i];
        const char32_t second = i + 1 < small.size() ? small[i + 1] : 0;
        char32_t letter = contains(borders, i + 1) ? 0 : digraph(small[i], second);
        if (djForDjerv && small[i] == U'd' && second == U'j') {
            letter = U'ђ';
        }
        const bool two = letter != 0 && !asIs;
        if (contains(word.accessKeys, i) || (two && contains(word.accessKeys, i + 1))) {
            result += U'&';
        }
        if (asIs) {
            result += word.letters[i];
            continue;
        }
        if (two) {
            ++i;
        } else {
            letter = kCyrillic[kLatin.find(small[i])];
        }
        result += capital ? upper(letter) : letter;
    }
    return result;
}

std::string CyrillicSpelling::fromLatin(std::string_view label) const {
    const auto text = withPlainLetters(toCodePoints(toNfc(label)));
    std::u32string result;
    const auto copy = [&](std::size_t& at, std::size_t length) {
        result += View(text).substr(at, length);
        at += length;
    };
    for (std::size_t i = 0; i < text.size();) {
        const bool newWord = i == 0 || !isWordChar(text[i - 1]);
        if (const auto length = markupLength(text, i); length > 0) {
            copy(i, length);
        } else if (const auto code = newWord ? technicalLength(text, i) : 0; code > 0) {
            copy(i, code);
        } else if (const auto latin = newWord ? latinWordLength(text, i) : 0; latin > 0) {
            copy(i, latin);
        } else if (const auto word = Word::read(text, i); word.length > 0) {
            result += writeWord(word);
            i += word.length;
        } else {
            copy(i, 1);
        }
    }
    return toUtf8(result);
}

std::string latinToCyrillic(std::string_view label) {
    return CyrillicSpelling::shipped().fromLatin(label);
}

} // namespace zaklon
