// SPDX-License-Identifier: GPL-3.0-or-later
// How hard a passphrase is to guess: a cautious estimate, without a dictionary beside our own.
#pragma once

#include <string_view>

namespace zaklon::ui {

enum class PassphraseStrength {
    Empty,
    TooShort, ///< the vault does not take it
    Weak,
    Fair,
    Good,
    Strong
};

/// Bits that a patient guesser has to try. A listed word counts ten, other letters two each,
/// repeated and neighbouring characters nothing.
double estimatedBits(std::string_view utf8);
PassphraseStrength passphraseStrength(std::string_view utf8);
/// Segments filled, 0 to 5.
int strengthSegments(PassphraseStrength strength);
/// Whether a vault takes it.
bool isAcceptable(PassphraseStrength strength);

} // namespace zaklon::ui
