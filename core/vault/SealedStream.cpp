// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/SealedStream.h"

#include <algorithm>

namespace zaklon {

namespace {

tl::unexpected<Error> tampered(const char* what) {
    return fail(ErrorCode::Tampered, "backup", what);
}

} // namespace

SealedStreamWriter::SealedStreamWriter(RawFile& out, const SecretBytes& key, const Hash& binding)
    : m_out(out), m_binding(binding), m_sealed(kSealedChunkBytes) {
    m_plain.reserve(kChunkBytes);
    crypto_secretstream_xchacha20poly1305_init_push(&m_state, m_header.data(), key.data());
}

SealedStreamWriter::~SealedStreamWriter() {
    sodium_memzero(&m_state, sizeof m_state);
}

Status SealedStreamWriter::begin() {
    return m_out.write(m_header);
}

Status SealedStreamWriter::push(unsigned char tag) {
    unsigned long long length = 0;
    crypto_secretstream_xchacha20poly1305_push(&m_state, m_sealed.data(), &length, m_plain.data(),
                                               m_plain.size(), m_first ? m_binding.data() : nullptr,
                                               m_first ? m_binding.size() : 0, tag);
    m_first = false;
    m_plain.clear();
    return m_out.write(std::span(m_sealed).first(static_cast<std::size_t>(length)));
}

Status SealedStreamWriter::append(std::span<const std::uint8_t> bytes) {
    while (!bytes.empty()) {
        if (m_plain.size() == kChunkBytes) { // more follows, so this chunk is not the last one
            if (auto pushed = push(crypto_secretstream_xchacha20poly1305_TAG_MESSAGE); !pushed) {
                return pushed;
            }
        }
        const auto fits = std::min(bytes.size(), kChunkBytes - m_plain.size());
        m_plain.insert(m_plain.end(), bytes.begin(), bytes.begin() + static_cast<long>(fits));
        bytes = bytes.subspan(fits);
    }
    return {};
}

Status SealedStreamWriter::appendZeros(std::uint64_t count) {
    static constexpr std::array<std::uint8_t, 4096> kZeros{};
    while (count > 0) {
        const auto now = static_cast<std::size_t>(std::min<std::uint64_t>(count, kZeros.size()));
        if (auto added = append(std::span(kZeros).first(now)); !added) {
            return added;
        }
        count -= now;
    }
    return {};
}

Status SealedStreamWriter::finish() {
    return push(crypto_secretstream_xchacha20poly1305_TAG_FINAL);
}

SealedStreamReader::SealedStreamReader(RawFile& in, const SecretBytes& key, const Hash& binding)
    : m_in(in), m_key(key), m_binding(binding), m_sealed(kSealedChunkBytes) {
    m_plain.reserve(kChunkBytes);
}

SealedStreamReader::~SealedStreamReader() {
    sodium_memzero(&m_state, sizeof m_state);
}

Status SealedStreamReader::begin() {
    std::array<std::uint8_t, crypto_secretstream_xchacha20poly1305_HEADERBYTES> header{};
    const auto count = m_in.read(header);
    if (!count) {
        return passOn(count);
    }
    if (*count != header.size() || crypto_secretstream_xchacha20poly1305_init_pull(
                                       &m_state, header.data(), m_key.data()) != 0) {
        return tampered("stream header");
    }
    return {};
}

Status SealedStreamReader::pull() {
    if (m_final) {
        return tampered("content longer than its container");
    }
    const auto count = m_in.read(m_sealed);
    if (!count) {
        return passOn(count);
    }
    if (*count < crypto_secretstream_xchacha20poly1305_ABYTES) {
        return tampered("ends early");
    }
    m_plain.resize(*count - crypto_secretstream_xchacha20poly1305_ABYTES);
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(
            &m_state, m_plain.data(), nullptr, &tag, m_sealed.data(), *count,
            m_first ? m_binding.data() : nullptr, m_first ? m_binding.size() : 0) != 0) {
        m_plain.clear();
        return tampered("chunk");
    }
    m_first = false;
    m_used = 0;
    m_final = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    if (!m_final &&
        (tag != crypto_secretstream_xchacha20poly1305_TAG_MESSAGE || *count != kSealedChunkBytes)) {
        return tampered("chunk kind");
    }
    if (m_final) { // a stream cut after any chunk, or continued by anything, is refused
        std::array<std::uint8_t, 1> beyond{};
        const auto more = m_in.read(beyond);
        if (!more) {
            return passOn(more);
        }
        if (*more != 0) {
            return tampered("bytes after the end");
        }
    }
    return {};
}

Status SealedStreamReader::read(std::uint64_t count,
                                const std::function<Status(std::span<const std::uint8_t>)>& take) {
    while (count > 0) {
        if (m_used == m_plain.size()) {
            if (auto pulled = pull(); !pulled) {
                return pulled;
            }
        }
        const auto now =
            static_cast<std::size_t>(std::min<std::uint64_t>(count, m_plain.size() - m_used));
        if (auto taken = take(std::span(m_plain).subspan(m_used, now)); !taken) {
            return taken;
        }
        m_used += now;
        count -= now;
    }
    return {};
}

Status SealedStreamReader::expectPaddingAndEnd() {
    for (;;) {
        const auto rest = std::span(m_plain).subspan(m_used);
        if (std::any_of(rest.begin(), rest.end(), [](std::uint8_t byte) { return byte != 0; })) {
            return tampered("padding");
        }
        m_used = m_plain.size();
        if (m_final) {
            return {};
        }
        if (auto pulled = pull(); !pulled) {
            return pulled;
        }
    }
}

} // namespace zaklon
