// SPDX-License-Identifier: GPL-3.0-or-later
// One director's part of the recovery secret, as sixteen words on paper. Format:
// core/vault/README.md.
#pragma once

#include "core/base/LocalizedText.h"
#include "core/base/Result.h"
#include "core/base/SecretBytes.h"

#include <cstdint>

namespace zaklon {

inline constexpr int kWordsOfShare = 16;
inline constexpr int kMostShares = 15;            ///< four bits on paper
inline constexpr std::size_t kRecoveryBytes = 16; ///< 128 random bits

struct RecoveryShare {
    std::uint16_t set = 0; ///< 0 to 4095: which sheets belong together
    int threshold = 2;     ///< how many sheets open
    int number = 1;        ///< of this sheet, from 1
    SecretBytes bytes;     ///< kRecoveryBytes

    /// The words, one space between two.
    SecretBytes toWords(Language language) const;
    /// In any case and with any spaces, in either list. Invalid "share" with the detail "length",
    /// "word" (number of the first that no list has) or "checksum" (a word or their order is
    /// wrong).
    static Result<RecoveryShare> fromWords(const SecretBytes& typed);
};

} // namespace zaklon
