// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/PassphraseStrength.h"

#include "ui/session/PassphraseWords.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <set>

namespace zaklon::ui {

namespace {

constexpr std::size_t kLeastCharacters =
    15;                                ///< as checkPassphrase() of core/vault; a test compares
constexpr double kBitsPerLetter = 2.0; ///< of ordinary words, per character
constexpr double kBitsPerOther = 3.5;  ///< digits and signs
constexpr double kFairBits = 40;
constexpr double kGoodBits = 50;
constexpr double kStrongBits = 60;

std::size_t characterCount(std::string_view utf8) {
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    }));
}

double bitsOfUnlisted(std::string_view word) {
    double bits = 0;
    int before = -2;
    for (const char each : word) {
        const int now = static_cast<unsigned char>(each);
        const bool continues = (now & 0xC0) == 0x80; // rest of one UTF-8 character
        if (!continues && std::abs(now - before) > 1) {
            bits += std::isalpha(now) != 0 || now >= 0x80 ? kBitsPerLetter : kBitsPerOther;
        }
        before = continues ? before : now;
    }
    return bits;
}

} // namespace

double estimatedBits(std::string_view utf8) {
    std::set<std::string_view> seen; // a word said twice adds nothing
    double bits = 0;
    while (!utf8.empty()) {
        const auto end = std::min(utf8.find_first_of(" -._,"), utf8.size());
        const auto word = utf8.substr(0, end);
        if (!word.empty() && seen.insert(word).second) {
            bits += PassphraseWords::isListed(word) ? kBitsPerWord : bitsOfUnlisted(word);
        }
        utf8.remove_prefix(std::min(end + 1, utf8.size()));
    }
    return bits;
}

PassphraseStrength passphraseStrength(std::string_view utf8) {
    if (utf8.empty()) {
        return PassphraseStrength::Empty;
    }
    if (characterCount(utf8) < kLeastCharacters) {
        return PassphraseStrength::TooShort;
    }
    const double bits = estimatedBits(utf8);
    if (bits < kFairBits) {
        return PassphraseStrength::Weak;
    }
    if (bits < kGoodBits) {
        return PassphraseStrength::Fair;
    }
    return bits < kStrongBits ? PassphraseStrength::Good : PassphraseStrength::Strong;
}

int strengthSegments(PassphraseStrength strength) {
    return static_cast<int>(strength);
}

bool isAcceptable(PassphraseStrength strength) {
    return strength >= PassphraseStrength::Weak;
}

} // namespace zaklon::ui
