// SPDX-License-Identifier: GPL-3.0-or-later
// libsodium's secretstream over a file, in chunks of 64 KiB. Format: README.md, section 6.
#pragma once

#include "core/base/SecretBytes.h"
#include "core/store/JournalEntry.h"
#include "core/vault/RawFile.h"

#include <sodium.h>

#include <array>
#include <functional>
#include <vector>

namespace zaklon {

inline constexpr std::size_t kChunkBytes = 65'536;
inline constexpr std::size_t kSealedChunkBytes =
    kChunkBytes + crypto_secretstream_xchacha20poly1305_ABYTES;

class SealedStreamWriter {
  public:
    /// `binding` is authenticated with the first chunk: what stands before the stream in the file.
    SealedStreamWriter(RawFile& out, const SecretBytes& key, const Hash& binding);
    ~SealedStreamWriter();
    SealedStreamWriter(const SealedStreamWriter&) = delete;
    SealedStreamWriter& operator=(const SealedStreamWriter&) = delete;

    Status begin();
    Status append(std::span<const std::uint8_t> bytes);
    Status appendZeros(std::uint64_t count);
    /// Writes the chunk without which no reader accepts the stream.
    Status finish();

  private:
    Status push(unsigned char tag);

    RawFile& m_out;
    crypto_secretstream_xchacha20poly1305_state m_state{};
    std::array<std::uint8_t, crypto_secretstream_xchacha20poly1305_HEADERBYTES> m_header{};
    Hash m_binding;
    bool m_first = true;
    std::vector<std::uint8_t> m_plain;
    std::vector<std::uint8_t> m_sealed;
};

class SealedStreamReader {
  public:
    SealedStreamReader(RawFile& in, const SecretBytes& key, const Hash& binding);
    ~SealedStreamReader();
    SealedStreamReader(const SealedStreamReader&) = delete;
    SealedStreamReader& operator=(const SealedStreamReader&) = delete;

    Status begin();
    /// Gives exactly `count` authenticated bytes to `take`, piece by piece. Tampered if anything
    /// does not verify or the stream ends before.
    Status read(std::uint64_t count,
                const std::function<Status(std::span<const std::uint8_t>)>& take);
    /// Zero bytes, then the end. Tampered if anything else follows.
    Status expectPaddingAndEnd();

  private:
    Status pull();

    RawFile& m_in;
    const SecretBytes& m_key;
    crypto_secretstream_xchacha20poly1305_state m_state{};
    Hash m_binding;
    bool m_first = true;
    bool m_final = false;
    std::vector<std::uint8_t> m_sealed;
    std::vector<std::uint8_t> m_plain;
    std::size_t m_used = 0; ///< bytes of m_plain already given away
};

} // namespace zaklon
