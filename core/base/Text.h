// SPDX-License-Identifier: GPL-3.0-or-later
// UTF-8 text: validation, normalisation, Serbian scripts, folding for search (domain.md 14.1-14.3).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace zaklon {

/// True for well-formed UTF-8 (no overlong forms, no surrogates, nothing above U+10FFFF).
bool isValidUtf8(std::string_view text);

/// Code points of a text; every byte that is not UTF-8 becomes U+FFFD.
std::u32string toCodePoints(std::string_view utf8);
std::string toUtf8(std::u32string_view codePoints);

/// Canonical composition (Unicode NFC). Bytes that are not UTF-8 become U+FFFD.
std::string toNfc(std::string_view utf8);

/// NFC with full case folding: "STRASSE", "Straße" and "strasse" meet.
std::string foldCase(std::string_view utf8);

/// Serbian Cyrillic to Latin, letter by letter, exact and reversible: Љуб, ЉУБ become Ljub, LJUB. A
/// digraph is in capitals if its neighbour is. Everything that is not a Serbian Cyrillic letter
/// stays.
std::string cyrillicToLatin(std::string_view utf8);

/// Labels and printed words in Serbian Latin, written in Cyrillic with the exceptions that the
/// program ships (CyrillicSpelling). Never used for search: Latin to Cyrillic is ambiguous.
std::string latinToCyrillic(std::string_view label);

/// True if the text has a letter of the Cyrillic or the Latin script.
bool hasCyrillicLetter(std::string_view utf8);
bool hasLatinLetter(std::string_view utf8);

/// The words of a text as key `a` (domain.md 14.3): case folded, Cyrillic (Serbian and its
/// neighbours) in Latin, đ however it was typed, everything that is no letter or digit being a gap.
/// Latin diacritics and other scripts stay; digits of every script become 0-9.
std::vector<std::string> foldedWords(std::string_view utf8);

/// A folded word without diacritics, except that č ć š ž đ stay for the caller to decide on. Arabic
/// letters that differ only by country or hamza become one.
std::string withoutForeignDiacritics(std::string_view foldedWord);

/// What the full-text index holds and what a query becomes: the words as key `b`, joined by spaces.
/// đ and dj both become d here, so that one form serves Đorđe, Djordje and Dorde.
std::string foldForSearch(std::string_view utf8);

/// For narrow lists: the first letters of the first two words, or the first two letters of a single
/// word, in capitals. Words in brackets are left out.
std::string initialsOf(std::string_view name);

} // namespace zaklon
