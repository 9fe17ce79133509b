// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/RecoveryShare.h"

#include "core/base/WordList.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

namespace zaklon {

namespace {

constexpr std::size_t kSetBits = 12;
constexpr std::size_t kSmallBits = 4;
constexpr std::size_t kCheckBits = 12;
constexpr std::size_t kBytes = 20; ///< 16 words of 10 bits
constexpr std::size_t kCheckAt = kBytes * 8 - kCheckBits;
static_assert(kSetBits + 2 * kSmallBits + kRecoveryBytes * 8 + kCheckBits == kBytes * 8);
static_assert(kBytes * 8 == std::size_t{kWordsOfShare} * kBitsOfListedWord);

unsigned bitsAt(const SecretBytes& bytes, std::size_t from, std::size_t count) {
    unsigned value = 0;
    for (std::size_t i = from; i < from + count; ++i) {
        value = (value << 1) | ((bytes.data()[i / 8] >> (7 - i % 8)) & 1U);
    }
    return value;
}

void putBits(SecretBytes& bytes, std::size_t from, std::size_t count, unsigned value) {
    for (std::size_t i = 0; i < count; ++i) {
        const auto at = from + i;
        const auto bit = (value >> (count - 1 - i)) & 1U;
        auto& byte = bytes.data()[at / 8];
        byte = static_cast<std::uint8_t>((byte & ~(0x80U >> at % 8)) | (bit << (7 - at % 8)));
    }
}

/// Twelve bits of BLAKE2b over everything before them: a typing slip passes once in 4096 times,
/// and the secret that it would give opens nothing.
unsigned checksumOf(const SecretBytes& bytes) {
    auto covered = bytes.clone();
    putBits(covered, kCheckAt, kCheckBits, 0);
    std::array<std::uint8_t, crypto_generichash_BYTES> hash{};
    crypto_generichash(hash.data(), hash.size(), covered.data(), covered.size(), nullptr, 0);
    const auto first = static_cast<unsigned>((hash[0] << 8) | hash[1]);
    sodium_memzero(hash.data(), hash.size());
    return first >> 4;
}

/// Places of the words that were typed; the words themselves lie in wiped memory.
std::vector<std::string_view> wordsIn(const SecretBytes& lowered) {
    std::vector<std::string_view> words;
    const auto isLetter = [](char c) { return c >= 'a' && c <= 'z'; };
    for (auto at = lowered.text().begin(); at != lowered.text().end();) {
        const auto from = std::find_if(at, lowered.text().end(), isLetter);
        at = std::find_if_not(from, lowered.text().end(), isLetter);
        if (from != at) {
            words.emplace_back(&*from, static_cast<std::size_t>(at - from));
        }
    }
    return words;
}

/// The bits, or the number of the first word (from 1) that the list does not have.
tl::expected<SecretBytes, std::size_t> bitsOf(const std::vector<std::string_view>& words,
                                              std::span<const std::string_view> list) {
    SecretBytes bytes(kBytes);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto found = std::lower_bound(list.begin(), list.end(), words[i]);
        if (found == list.end() || *found != words[i]) {
            return tl::unexpected<std::size_t>(i + 1);
        }
        putBits(bytes, i * kBitsOfListedWord, kBitsOfListedWord,
                static_cast<unsigned>(found - list.begin()));
    }
    return bytes;
}

RecoveryShare shareFrom(const SecretBytes& bytes) {
    RecoveryShare share;
    share.set = static_cast<std::uint16_t>(bitsAt(bytes, 0, kSetBits));
    share.threshold = static_cast<int>(bitsAt(bytes, kSetBits, kSmallBits));
    share.number = static_cast<int>(bitsAt(bytes, kSetBits + kSmallBits, kSmallBits));
    share.bytes = SecretBytes(kRecoveryBytes);
    for (std::size_t i = 0; i < kRecoveryBytes; ++i) {
        share.bytes.data()[i] =
            static_cast<std::uint8_t>(bitsAt(bytes, kSetBits + 2 * kSmallBits + i * 8, 8));
    }
    return share;
}

} // namespace

SecretBytes RecoveryShare::toWords(Language language) const {
    SecretBytes packed(kBytes);
    putBits(packed, 0, kSetBits, set);
    putBits(packed, kSetBits, kSmallBits, static_cast<unsigned>(threshold));
    putBits(packed, kSetBits + kSmallBits, kSmallBits, static_cast<unsigned>(number));
    for (std::size_t i = 0; i < kRecoveryBytes; ++i) {
        putBits(packed, kSetBits + 2 * kSmallBits + i * 8, 8, bytes.data()[i]);
    }
    putBits(packed, kCheckAt, kCheckBits, checksumOf(packed));
    const auto list = wordList(language);
    std::array<std::string_view, kWordsOfShare> words;
    std::size_t length = kWordsOfShare - 1;
    for (std::size_t i = 0; i < words.size(); ++i) {
        words[i] = list[bitsAt(packed, i * kBitsOfListedWord, kBitsOfListedWord)];
        length += words[i].size();
    }
    SecretBytes text(length);
    auto* out = text.data();
    for (const auto word : words) {
        if (out != text.data()) {
            *out++ = ' ';
        }
        out = std::copy(word.begin(), word.end(), out);
    }
    return text;
}

Result<RecoveryShare> RecoveryShare::fromWords(const SecretBytes& typed) {
    auto lowered = typed.clone();
    std::transform(lowered.data(), lowered.data() + lowered.size(), lowered.data(),
                   [](std::uint8_t c) {
                       return c >= 'A' && c <= 'Z' ? static_cast<std::uint8_t>(c + ('a' - 'A')) : c;
                   });
    const auto words = wordsIn(lowered);
    if (words.size() != kWordsOfShare) {
        return fail(ErrorCode::Invalid, "share", "length");
    }
    std::size_t unknown = 0;
    for (const auto language : {Language::English, Language::SerbianLatin}) {
        const auto bytes = bitsOf(words, wordList(language));
        if (!bytes) {
            unknown = std::max(unknown, bytes.error());
            continue;
        }
        auto share = shareFrom(*bytes);
        const bool sane = share.threshold >= 2 && share.number >= 1;
        if (sane && bitsAt(*bytes, kCheckAt, kCheckBits) == checksumOf(*bytes)) {
            return share;
        }
        unknown = kWordsOfShare + 1;
    }
    return unknown > kWordsOfShare
               ? fail(ErrorCode::Invalid, "share", "checksum")
               : fail(ErrorCode::Invalid, "share", "word " + std::to_string(unknown));
}

} // namespace zaklon
