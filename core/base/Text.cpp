// SPDX-License-Identifier: GPL-3.0-or-later
// Text.h: Serbian Cyrillic to Latin, and the folding that search and name keys start from.
#include "core/base/Text.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>

namespace zaklon {

namespace {

struct Letter {
    char32_t cyrillic;
    std::u32string_view latin;
};

/// The 30 letters of the Serbian alphabet, small, in order of their code points.
constexpr std::array<Letter, 30> kSerbian{{
    {U'а', U"a"}, {U'б', U"b"}, {U'в', U"v"},  {U'г', U"g"},  {U'д', U"d"}, {U'е', U"e"},
    {U'ж', U"ž"}, {U'з', U"z"}, {U'и', U"i"},  {U'к', U"k"},  {U'л', U"l"}, {U'м', U"m"},
    {U'н', U"n"}, {U'о', U"o"}, {U'п', U"p"},  {U'р', U"r"},  {U'с', U"s"}, {U'т', U"t"},
    {U'у', U"u"}, {U'ф', U"f"}, {U'х', U"h"},  {U'ц', U"c"},  {U'ч', U"č"}, {U'ш', U"š"},
    {U'ђ', U"đ"}, {U'ј', U"j"}, {U'љ', U"lj"}, {U'њ', U"nj"}, {U'ћ', U"ć"}, {U'џ', U"dž"},
}};

/// Letters of neighbouring Cyrillic alphabets, as a Serbian clerk would write them. Search only.
constexpr std::array<Letter, 22> kNeighbours{{
    {U'й', U"j"},  {U'щ', U"šč"}, {U'ъ', U""},   {U'ы', U"i"},  {U'ь', U""},  {U'э', U"e"},
    {U'ю', U"ju"}, {U'я', U"ja"}, {U'ѐ', U"e"},  {U'ё', U"jo"}, {U'ѓ', U"đ"}, {U'є', U"je"},
    {U'ѕ', U"dz"}, {U'і', U"i"},  {U'ї', U"ji"}, {U'ќ', U"ć"},  {U'ѝ', U"i"}, {U'ў', U"u"},
    {U'ґ', U"g"},  {U'қ', U"k"},  {U'ң', U"ng"}, {U'ү', U"u"},
}};

template <std::size_t N>
const Letter* find(const std::array<Letter, N>& letters, char32_t codePoint) {
    const auto found = std::find_if(letters.begin(), letters.end(), [&](const Letter& letter) {
        return letter.cyrillic == codePoint;
    });
    return found == letters.end() ? nullptr : &*found;
}

bool isCyrillic(char32_t c) {
    return c >= 0x0400 && c <= 0x052F;
}

char32_t lower(char32_t c) {
    return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(c)));
}
char32_t upper(char32_t c) {
    return static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(c)));
}
bool isUpper(char32_t c) {
    return lower(c) != c;
}

utf8proc_category_t category(char32_t c) {
    return utf8proc_category(static_cast<utf8proc_int32_t>(c));
}
bool isLetter(char32_t c) {
    const auto kind = category(c);
    return kind >= UTF8PROC_CATEGORY_LU && kind <= UTF8PROC_CATEGORY_LO;
}
bool isMark(char32_t c) {
    const auto kind = category(c);
    return kind >= UTF8PROC_CATEGORY_MN && kind <= UTF8PROC_CATEGORY_ME;
}

/// Whether the digraph at `index` stands among capitals: the next letter decides, at the end of a
/// word the one before, and a letter alone is a capital at the start of a word.
bool amongCapitals(std::u32string_view text, std::size_t index) {
    std::size_t after = index + 1;
    while (after < text.size() && isMark(text[after])) {
        ++after;
    }
    if (after < text.size() && isLetter(text[after])) {
        return isUpper(text[after]);
    }
    std::size_t before = index;
    while (before > 0 && isMark(text[before - 1])) {
        --before;
    }
    return before > 0 && isLetter(text[before - 1]) && isUpper(text[before - 1]);
}

/// Latin letters that are typed or encoded in several ways, after case folding.
std::u32string_view latinTrap(char32_t c) {
    switch (c) {
    case U'\u00F0': // eth, taken for đ
    case U'\u0256': // small form of U+0189
        return U"đ";
    case U'\u01C6':
        return U"dž";
    case U'\u01C9':
        return U"lj";
    case U'\u01CC':
        return U"nj";
    case U'\u0133':
        return U"ij";
    case U'\u0131': // dotless i
        return U"i";
    default:
        return {};
    }
}

/// Signs inside a word that separate nothing: modifier apostrophes, kashida, joiners, a soft
/// hyphen.
bool isSilent(char32_t c) {
    return (c >= 0x02B9 && c <= 0x02BF) || c == 0x0640 || (c >= 0x200B && c <= 0x200F) ||
           c == 0x00AD;
}

char32_t asciiDigit(char32_t c) {
    if (c >= 0x0660 && c <= 0x0669) {
        return U'0' + (c - 0x0660);
    }
    return c >= 0x06F0 && c <= 0x06F9 ? U'0' + (c - 0x06F0) : c;
}

void appendFolded(std::u32string& word, char32_t c) {
    if (isCyrillic(c)) {
        if (const auto* letter = find(kSerbian, c)) {
            word += letter->latin;
            return;
        }
        if (const auto* letter = find(kNeighbours, c)) {
            word += letter->latin;
            return;
        }
    }
    const auto trap = latinTrap(c);
    if (!trap.empty()) {
        word += trap;
    } else {
        word += asciiDigit(c);
    }
}

bool belongsToWord(char32_t c) {
    const auto kind = category(c);
    return isLetter(c) || isMark(c) || kind == UTF8PROC_CATEGORY_ND;
}

struct Plain {
    char32_t from;
    std::u32string_view to;
};

/// Letters that Unicode does not decompose into a base and a mark.
constexpr std::array<Plain, 21> kPlain{{
    {U'\u00E6', U"ae"}, {U'\u00F8', U"o"},  {U'\u00FE', U"th"}, {U'\u0127', U"h"},
    {U'\u0142', U"l"},  {U'\u014B', U"ng"}, {U'\u0153', U"oe"}, {U'\u0259', U"e"},
    {U'\u0622', U"ا"},  {U'\u0623', U"ا"},  {U'\u0625', U"ا"},  {U'\u0671', U"ا"},
    {U'\u0624', U"و"},  {U'\u0626', U"ی"},  {U'\u064A', U"ی"},  {U'\u0649', U"ی"},
    {U'\u06D0', U"ی"},  {U'\u06CD', U"ی"},  {U'\u0643', U"ک"},  {U'\u0629', U"ه"},
    {U'\u06C0', U"ه"},
}};

bool isSerbianSpecial(char32_t c) {
    return c == U'č' || c == U'ć' || c == U'š' || c == U'ž' || c == U'đ';
}

void appendPlain(std::u32string& result, char32_t c) {
    if (c < 0x80 || isSerbianSpecial(c)) {
        result += c;
        return;
    }
    const auto found =
        std::find_if(kPlain.begin(), kPlain.end(), [&](const Plain& p) { return p.from == c; });
    if (found != kPlain.end()) {
        result += found->to;
        return;
    }
    std::array<utf8proc_int32_t, 8> parts{};
    int boundary = 0;
    const auto count = utf8proc_decompose_char(
        static_cast<utf8proc_int32_t>(c), parts.data(), parts.size(),
        static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK), &boundary);
    for (std::size_t i = 0;
         count > 0 && i < std::min<std::size_t>(parts.size(), std::size_t(count)); ++i) {
        result += static_cast<char32_t>(parts[i]);
    }
}

void appendSearchWord(std::string& result, std::string_view word) {
    char previous = 0;
    for (const auto c : toCodePoints(withoutForeignDiacritics(word))) {
        std::string_view plain;
        switch (c) {
        case U'č':
        case U'ć':
            plain = "c";
            break;
        case U'š':
            plain = "s";
            break;
        case U'ž':
            plain = "z";
            break;
        case U'đ':
            plain = "d";
            break;
        case U'j':
            plain = previous == 'd' ? "" : "j";
            break;
        default:
            result += toUtf8(std::u32string_view(&c, 1));
            previous = c < 0x80 ? static_cast<char>(c) : '\0';
            continue;
        }
        result += plain;
        previous = 0;
    }
}

bool hasLetterBetween(std::string_view utf8, char32_t first, char32_t last) {
    const auto points = toCodePoints(utf8);
    return std::any_of(points.begin(), points.end(),
                       [&](char32_t c) { return c >= first && c <= last && isLetter(c); });
}

} // namespace

std::string cyrillicToLatin(std::string_view utf8) {
    const auto text = toCodePoints(utf8);
    std::u32string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = text[i];
        const auto* letter = isCyrillic(c) ? find(kSerbian, lower(c)) : nullptr;
        if (letter == nullptr) {
            result += c;
        } else if (!isUpper(c)) {
            result += letter->latin;
        } else {
            result += upper(letter->latin[0]);
            if (letter->latin.size() == 2) {
                result += amongCapitals(text, i) ? upper(letter->latin[1]) : letter->latin[1];
            }
        }
    }
    return toUtf8(result);
}

bool hasCyrillicLetter(std::string_view utf8) {
    return hasLetterBetween(utf8, 0x0400, 0x052F);
}

bool hasLatinLetter(std::string_view utf8) {
    return hasLetterBetween(utf8, 0x0041, 0x024F);
}

std::vector<std::string> foldedWords(std::string_view utf8) {
    std::vector<std::string> words;
    std::u32string word;
    const auto finish = [&] {
        if (!word.empty()) {
            words.push_back(toUtf8(word));
            word.clear();
        }
    };
    for (const auto c : toCodePoints(foldCase(utf8))) {
        if (isSilent(c)) {
            continue;
        }
        if (belongsToWord(c)) {
            appendFolded(word, c);
        } else {
            finish();
        }
    }
    finish();
    return words;
}

std::string withoutForeignDiacritics(std::string_view foldedWord) {
    std::u32string result;
    for (const auto c : toCodePoints(foldedWord)) {
        appendPlain(result, c);
    }
    return toUtf8(result);
}

std::string foldForSearch(std::string_view utf8) {
    std::string result;
    for (const auto& word : foldedWords(utf8)) {
        if (!result.empty()) {
            result += ' ';
        }
        appendSearchWord(result, word);
    }
    return result;
}

std::string initialsOf(std::string_view name) {
    std::vector<std::u32string> words(1);
    for (const auto c : toCodePoints(name.substr(0, name.find('(')))) {
        if (c == U' ') {
            words.emplace_back();
        } else {
            words.back() += upper(c);
        }
    }
    words.erase(std::remove(words.begin(), words.end(), std::u32string()), words.end());
    if (words.empty()) {
        return {};
    }
    return toUtf8(words.size() == 1 ? words.front().substr(0, 2)
                                    : words[0].substr(0, 1) + words[1].substr(0, 1));
}

} // namespace zaklon
