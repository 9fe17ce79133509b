// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/CaseCode.h"

#include <sodium.h>
#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cctype>

namespace zaklon {

namespace {

// No letter that is heard or read as another: no c, e, f, g, q, w, x, y.
constexpr std::string_view kConsonants = "BDHJKLMNPRSTVZ";
constexpr std::string_view kVowels = "AIOU";
constexpr std::size_t kWordLetters = 5;
constexpr std::size_t kLetters = 2 * kWordLetters;
constexpr std::size_t kSymbols = kLetters + 2;
constexpr int kMostAttempts = 1000;

/// Slavery, violence, illness, insults and body parts in Serbian and English, as they sound.
constexpr std::array<std::string_view, 52> kBadSyllables{
    "ANAL", "BAD", "BIJ", "BIT", "BOL", "BUM", "DIK", "DUM", "DUP", "HIT", "HIV",  "HOMO", "HOR",
    "JAD",  "JAP", "KAK", "KIL", "KOK", "KUP", "KUR", "LOP", "LUD", "LUZ", "MAD",  "MUK",  "NAZI",
    "NUD",  "PAK", "PAS", "PIS", "PUS", "RAB", "RAK", "RAP", "ROB", "SAD", "SIDA", "SIK",  "SILO",
    "SIN",  "SIS", "SUK", "TAT", "TIT", "TUK", "TUZ", "UBI", "UBO", "VAR", "ZAR",  "ZID",  "ZLO"};

/// Cyrillic letters of the code's alphabet, by sound and not by look.
constexpr std::array<std::pair<char32_t, char>, 18> kCyrillic{{{U'б', 'B'},
                                                               {U'д', 'D'},
                                                               {U'х', 'H'},
                                                               {U'ј', 'J'},
                                                               {U'к', 'K'},
                                                               {U'л', 'L'},
                                                               {U'м', 'M'},
                                                               {U'н', 'N'},
                                                               {U'п', 'P'},
                                                               {U'р', 'R'},
                                                               {U'с', 'S'},
                                                               {U'т', 'T'},
                                                               {U'в', 'V'},
                                                               {U'з', 'Z'},
                                                               {U'а', 'A'},
                                                               {U'и', 'I'},
                                                               {U'о', 'O'},
                                                               {U'у', 'U'}}};

bool isGap(utf8proc_int32_t point) {
    switch (utf8proc_category(point)) {
    case UTF8PROC_CATEGORY_ZS: // spaces
    case UTF8PROC_CATEGORY_PD: // dashes
    case UTF8PROC_CATEGORY_PC: // underscore
    case UTF8PROC_CATEGORY_CF: // soft hyphen, marks of direction
        return true;
    default:
        return point == '.' || point == '/' || point == '\t' || point == '\n';
    }
}

/// The symbol of a code that a typed letter or digit means, or 0.
char symbolOf(utf8proc_int32_t point) {
    if (point < 0x80) {
        return static_cast<char>(std::toupper(static_cast<int>(point)));
    }
    const auto lower = static_cast<char32_t>(utf8proc_tolower(point));
    for (const auto& [cyrillic, latin] : kCyrillic) {
        if (cyrillic == lower) {
            return latin;
        }
    }
    return 0;
}

bool fitsAt(std::size_t position, char symbol) {
    if (position >= kLetters) {
        return symbol >= '0' && symbol <= '9';
    }
    const auto& letters = position % kWordLetters % 2 == 0 ? kConsonants : kVowels;
    return letters.find(symbol) != std::string_view::npos;
}

/// Letters and digits of what was typed, without gaps; nothing if it cannot stand in a code from
/// its symbol `first` on.
std::optional<std::string> symbolsOf(std::string_view typed, std::size_t first = 0) {
    std::string symbols;
    const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(typed.data());
    auto left = static_cast<utf8proc_ssize_t>(typed.size());
    while (left > 0) {
        utf8proc_int32_t point = 0;
        const auto used = utf8proc_iterate(at, left, &point);
        if (used <= 0) {
            return std::nullopt;
        }
        at += used;
        left -= used;
        if (isGap(point)) {
            continue;
        }
        const char symbol = symbolOf(point);
        const auto place = first + symbols.size();
        if (place == kSymbols || !fitsAt(place, symbol)) {
            return std::nullopt;
        }
        symbols += symbol;
    }
    return symbols;
}

/// As a code has them whose symbol `first` is the first of these.
std::string withHyphens(const std::string& symbols, std::size_t first = 0) {
    std::string code;
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        if (first + i == kWordLetters || first + i == kLetters) {
            code += '-';
        }
        code += symbols[i];
    }
    return code;
}

template <class Below>
std::string draw(const Below& below) {
    const auto pick = [&](std::string_view from) {
        return from[below(static_cast<std::uint32_t>(from.size()))];
    };
    std::string symbols;
    for (std::size_t i = 0; i < kLetters; ++i) {
        symbols += pick(i % kWordLetters % 2 == 0 ? kConsonants : kVowels);
    }
    symbols += pick("0123456789");
    symbols += pick("0123456789");
    return withHyphens(symbols);
}

template <class Below>
Result<std::string> generate(const IsCodeTaken& isTaken, const Below& below) {
    for (int attempt = 0; attempt < kMostAttempts; ++attempt) {
        auto code = draw(below);
        if (!readsBadly(code) && !isTaken(code)) {
            return code;
        }
    }
    return fail(ErrorCode::Internal, "code", "no free case code");
}

} // namespace

Result<std::string> generateCaseCode(const IsCodeTaken& isTaken) {
    return generate(isTaken, [](std::uint32_t bound) { return randombytes_uniform(bound); });
}

Result<std::string> SeededCaseCodes::next(const IsCodeTaken& isTaken) {
    return generate(isTaken, [this](std::uint32_t bound) { return below(bound); });
}

std::uint32_t SeededCaseCodes::below(std::uint32_t bound) {
    // SplitMix64 (Steele, Lea, Flood, 2014): even and repeatable, and no secret is made with it.
    m_state += 0x9E3779B97F4A7C15ULL;
    std::uint64_t mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
    mixed ^= mixed >> 31;
    return static_cast<std::uint32_t>(((mixed >> 32) * bound) >> 32);
}

std::optional<std::string> normalizeCaseCode(std::string_view typed) {
    const auto symbols = symbolsOf(typed);
    if (!symbols || symbols->size() != kSymbols) {
        return std::nullopt;
    }
    return withHyphens(*symbols);
}

std::optional<std::string> caseCodePrefix(std::string_view typed) {
    const auto symbols = symbolsOf(typed);
    if (!symbols || symbols->empty()) {
        return std::nullopt;
    }
    return withHyphens(*symbols);
}

std::optional<std::string> caseCodeLaterPart(std::string_view typed) {
    for (const auto first : {kWordLetters, kLetters}) {
        if (const auto symbols = symbolsOf(typed, first); symbols && !symbols->empty()) {
            return withHyphens(*symbols, first);
        }
    }
    return std::nullopt;
}

bool looksLikeCaseCode(std::string_view typed) {
    return normalizeCaseCode(typed).has_value();
}

bool readsBadly(std::string_view code) {
    return std::any_of(kBadSyllables.begin(), kBadSyllables.end(), [&](std::string_view syllable) {
        return code.find(syllable) != std::string_view::npos;
    });
}

} // namespace zaklon
