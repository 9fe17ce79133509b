// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ProtectedText.h"

#include <algorithm>
#include <array>

namespace zaklon {

namespace {

using View = std::u32string_view;

bool isDigit(char32_t c) {
    return c >= U'0' && c <= U'9';
}
bool isCapital(char32_t c) {
    return c >= U'A' && c <= U'Z';
}
bool isAsciiLetter(char32_t c) {
    return isCapital(c) || (c >= U'a' && c <= U'z');
}
bool isSpace(char32_t c) {
    return c <= U' ' || c == 0xA0 || c == 0x2009 || c == 0x202F;
}
bool isClosing(char32_t c) {
    return View(U".,;:!?)]}\"'”’…").find(c) != View::npos;
}

char32_t at(View text, std::size_t index) {
    return index < text.size() ? text[index] : 0;
}

std::size_t placeholderLength(View text) {
    std::size_t length = 1;
    if (at(text, length) == U'L') {
        ++length;
    }
    if (at(text, length) == U'n' && !isAsciiLetter(at(text, length + 1))) {
        return length + 1;
    }
    const auto digits = length;
    while (isDigit(at(text, length)) && length < digits + 2) {
        ++length;
    }
    return length > digits ? length : 0;
}

std::size_t tagLength(View text) {
    const auto second = at(text, 1);
    if (!isAsciiLetter(second) && second != U'/' && second != U'!') {
        return 0;
    }
    const auto end = text.find(U'>');
    return end == View::npos ? 0 : end + 1;
}

std::size_t entityLength(View text) {
    std::size_t length = 1;
    while (length < 10 && (isAsciiLetter(at(text, length)) || isDigit(at(text, length)) ||
                           (length == 1 && at(text, length) == U'#'))) {
        ++length;
    }
    return length > 1 && at(text, length) == U';' ? length + 1 : 0;
}

std::size_t bracedLength(View text) {
    const auto end = text.find(U'}');
    if (end == View::npos) {
        return 0;
    }
    const auto inside = text.substr(1, end - 1);
    return std::none_of(inside.begin(), inside.end(), isSpace) ? end + 1 : 0;
}

bool isKeyCombination(View run) {
    constexpr std::array<View, 5> modifiers{U"Ctrl+", U"Alt+", U"Shift+", U"Meta+", U"AltGr+"};
    return std::any_of(modifiers.begin(), modifiers.end(),
                       [&](View modifier) { return run.substr(0, modifier.size()) == modifier; });
}

bool isKeyName(View run) {
    constexpr std::array<View, 5> names{U"Caps", U"Lock", U"Num", U"Enter", U"Esc"};
    return std::find(names.begin(), names.end(), run) != names.end();
}

bool isFileName(View run) {
    constexpr std::array<View, 14> endings{U".json",  U".db",     U".pdf", U".csv",   U".xlsx",
                                           U".txt",   U".png",    U".zip", U".xml",   U".html",
                                           U".jsonl", U".sqlite", U".ts",  U".zaklon"};
    return std::any_of(endings.begin(), endings.end(), [&](View ending) {
        return run.size() >= ending.size() && run.substr(run.size() - ending.size()) == ending;
    });
}

/// A mail or web address, an option of the command line, a name with underscores.
bool isAddressOrName(View run) {
    return run.find(U"://") != View::npos || run.substr(0, 4) == U"www." ||
           run.substr(0, 2) == U"--" || run.find(U'_') != View::npos ||
           (run.find(U'@') != View::npos && run.find(U'@') > 0);
}

/// TI-1, ZK-7Q2M, COVID-19: capitals, digits and hyphens, at least one letter and one digit.
bool isCapitalCode(View run) {
    const bool onlyCode = std::all_of(
        run.begin(), run.end(), [](char32_t c) { return isCapital(c) || isDigit(c) || c == U'-'; });
    return onlyCode && std::any_of(run.begin(), run.end(), isDigit) &&
           std::any_of(run.begin(), run.end(), isCapital);
}

/// A4, F5, utf8: letters and digits in one piece, beginning with a letter.
std::size_t mixedLength(View run) {
    std::size_t length = 0;
    while (isAsciiLetter(at(run, length)) || isDigit(at(run, length))) {
        ++length;
    }
    const auto piece = run.substr(0, length);
    const bool mixed = std::any_of(piece.begin(), piece.end(), isDigit) &&
                       std::any_of(piece.begin(), piece.end(), isAsciiLetter);
    return mixed ? length : 0;
}

} // namespace

std::size_t markupLength(View text, std::size_t position) {
    const auto rest = text.substr(position);
    switch (at(rest, 0)) {
    case U'%':
        return placeholderLength(rest);
    case U'<':
        return tagLength(rest);
    case U'{':
        return bracedLength(rest);
    case U'&':
        return at(rest, 1) == U'&' ? 2 : entityLength(rest);
    default:
        return 0;
    }
}

std::size_t technicalLength(View text, std::size_t position) {
    auto run = text.substr(position);
    const auto end =
        std::find_if(run.begin(), run.end(), [](char32_t c) { return isSpace(c) || c == U'<'; });
    run = run.substr(0, static_cast<std::size_t>(end - run.begin()));
    while (!run.empty() && isClosing(run.back())) {
        run.remove_suffix(1);
    }
    if (run.empty()) {
        return 0;
    }
    if (isKeyCombination(run) || isKeyName(run) || isFileName(run) || isAddressOrName(run) ||
        isCapitalCode(run)) {
        return run.size();
    }
    return mixedLength(run);
}

bool isRomanNumeral(View word) {
    return word.size() > 1 && std::all_of(word.begin(), word.end(), [](char32_t c) {
               return c == U'I' || c == U'V' || c == U'X';
           });
}

} // namespace zaklon
