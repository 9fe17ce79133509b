// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/PageSeals.h"

#include "core/vault/RawFile.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace zaklon {

namespace {

using Seal = std::array<std::uint8_t, crypto_auth_hmacsha512_BYTES>;
using Sealing = crypto_auth_hmacsha512_state;

constexpr std::size_t kPageBytes = 4096;
constexpr std::size_t kBlockPages = 256;
constexpr std::size_t kSaltBytes = 16;   ///< before the first page, outside its seal
constexpr std::uint8_t kSaltMask = 0x3a; ///< SQLCipher's: salt of the seals from that of the key
constexpr std::size_t kSealKeyBytes = 32;
constexpr std::uint64_t kLockPage = 0x40000000 / kPageBytes + 1; ///< SQLite never writes it

Sealing begunWith(std::span<const std::uint8_t> key) {
    Sealing begun{};
    crypto_auth_hmacsha512_init(&begun, key.data(), key.size());
    return begun;
}

/// PBKDF2-HMAC-SHA512 of the key of the file, two rounds, as SQLCipher 4 makes it.
SecretBytes sealKey(const DatabaseKey& key) {
    std::array<std::uint8_t, kSaltBytes + 4> salt{};
    std::transform(key.salt.data(), key.salt.data() + kSaltBytes, salt.begin(),
                   [](std::uint8_t byte) { return static_cast<std::uint8_t>(byte ^ kSaltMask); });
    salt.back() = 1; // the first block, big-endian
    SecretBytes first(sizeof(Seal));
    SecretBytes second(sizeof(Seal));
    auto sealing = begunWith(key.key.span());
    crypto_auth_hmacsha512_update(&sealing, salt.data(), salt.size());
    crypto_auth_hmacsha512_final(&sealing, first.data());
    sealing = begunWith(key.key.span());
    crypto_auth_hmacsha512_update(&sealing, first.data(), first.size());
    crypto_auth_hmacsha512_final(&sealing, second.data());
    sodium_memzero(&sealing, sizeof sealing);
    SecretBytes made(kSealKeyBytes);
    for (std::size_t i = 0; i < made.size(); ++i) {
        made.data()[i] = static_cast<std::uint8_t>(first.data()[i] ^ second.data()[i]);
    }
    return made;
}

bool isSealed(Sealing sealing, std::span<const std::uint8_t> page, std::uint64_t number) {
    if (page.size() != kPageBytes) {
        return false;
    }
    std::array<std::uint8_t, 4> counted{};
    for (std::size_t i = 0; i < counted.size(); ++i) {
        counted[i] = static_cast<std::uint8_t>(number >> (8 * i));
    }
    const auto kept = page.last(sizeof(Seal));
    const auto content =
        page.first(kPageBytes - sizeof(Seal)).subspan(number == 1 ? kSaltBytes : 0);
    Seal seal{};
    crypto_auth_hmacsha512_update(&sealing, content.data(), content.size());
    crypto_auth_hmacsha512_update(&sealing, counted.data(), counted.size());
    crypto_auth_hmacsha512_final(&sealing, seal.data());
    return sodium_memcmp(seal.data(), kept.data(), seal.size()) == 0;
}

} // namespace

Result<std::int64_t> wrongPages(const std::filesystem::path& file, const DatabaseKey& key,
                                const std::function<Status(std::size_t bytes)>& step) {
    auto in = RawFile::openToRead(file);
    if (!in) {
        return passOn(in);
    }
    auto begun = begunWith(sealKey(key).span());
    std::int64_t wrong = 0;
    std::uint64_t number = 0;
    std::vector<std::uint8_t> block(kBlockPages * kPageBytes);
    for (;;) {
        const auto count = in->read(block);
        if (!count || *count == 0) {
            sodium_memzero(&begun, sizeof begun);
            return count ? Result<std::int64_t>(wrong) : Result<std::int64_t>(passOn(count));
        }
        auto left = std::span<const std::uint8_t>(block).first(*count);
        while (!left.empty()) {
            const auto page = left.first(std::min(kPageBytes, left.size()));
            left = left.subspan(page.size());
            ++number;
            wrong += number == kLockPage || isSealed(begun, page, number) ? 0 : 1;
        }
        if (auto goesOn = step(*count); !goesOn) {
            sodium_memzero(&begun, sizeof begun);
            return passOn(goesOn);
        }
    }
}

} // namespace zaklon
