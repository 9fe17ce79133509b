// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/BackupReader.h"

#include <sodium.h>

#include <cstring>

namespace zaklon {

namespace {

constexpr std::size_t kLengthBytes = 4;

std::uint32_t littleEndian(std::span<const std::uint8_t> bytes) {
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < kLengthBytes; ++i) {
        number |= static_cast<std::uint32_t>(bytes[i]) << (8 * i);
    }
    return number;
}

Status collect(std::string& text, std::span<const std::uint8_t> bytes) {
    text.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    return {};
}

Result<std::string> readText(SealedStreamReader& stream, std::uint64_t count) {
    std::string text;
    const auto read = stream.read(count, [&](auto bytes) { return collect(text, bytes); });
    if (!read) {
        return passOn(read);
    }
    return text;
}

Result<BackupManifest> readManifest(SealedStreamReader& stream) {
    const auto length = readText(stream, kLengthBytes);
    if (!length) {
        return passOn(length);
    }
    const auto count = littleEndian(
        std::span(reinterpret_cast<const std::uint8_t*>(length->data()), length->size()));
    if (count > kLargestManifest) {
        return fail(ErrorCode::Tampered, "backup", "manifest length");
    }
    const auto text = readText(stream, count);
    if (!text) {
        return passOn(text);
    }
    return BackupManifest::fromText(*text);
}

Status readPart(SealedStreamReader& stream, const BackupPart& part,
                const BackupReader::Take& take) {
    crypto_generichash_state state{};
    crypto_generichash_init(&state, nullptr, 0, Hash{}.size());
    const auto read = stream.read(part.bytes, [&](std::span<const std::uint8_t> bytes) {
        crypto_generichash_update(&state, bytes.data(), bytes.size());
        return take ? take(part, bytes) : Status{};
    });
    Hash hash{};
    crypto_generichash_final(&state, hash.data(), hash.size());
    if (read && hash != part.hash) {
        return fail(ErrorCode::Tampered, part.name, "content differs from the manifest");
    }
    return read;
}

} // namespace

std::string backupPreamble(std::string_view headerText) {
    std::string preamble(kBackupMagic);
    for (std::size_t i = 0; i < kLengthBytes; ++i) {
        preamble.push_back(static_cast<char>((headerText.size() >> (8 * i)) & 0xFF));
    }
    return preamble.append(headerText);
}

Hash bindingOf(std::string_view preamble) {
    Hash hash{};
    crypto_generichash(hash.data(), hash.size(),
                       reinterpret_cast<const std::uint8_t*>(preamble.data()), preamble.size(),
                       nullptr, 0);
    return hash;
}

Result<BackupReader> BackupReader::open(const std::filesystem::path& file) {
    if (sodium_init() < 0) {
        return fail(ErrorCode::Internal, {}, "libsodium");
    }
    auto raw = RawFile::openToRead(file);
    if (!raw) {
        return passOn(raw);
    }
    BackupReader reader(std::move(*raw));
    if (auto read = reader.readPreamble(); !read) {
        return passOn(read);
    }
    return reader;
}

Status BackupReader::readPreamble() {
    std::vector<std::uint8_t> head(kBackupMagic.size() + kLengthBytes);
    auto count = m_file.read(head);
    if (!count) {
        return passOn(count);
    }
    const auto text = [](std::span<const std::uint8_t> bytes) {
        return std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    };
    const auto magic = text(std::span(head).first(kBackupMagic.size()));
    const auto family = kBackupMagic.substr(0, kBackupMagic.size() - 1);
    if (*count != head.size() || magic.substr(0, family.size()) != family) {
        return fail(ErrorCode::DamagedBackup, "backup", "not a backup");
    }
    if (magic != kBackupMagic) {
        const bool later = magic.back() > kBackupMagic.back() && magic.back() <= '9';
        return fail(later ? ErrorCode::NewerVersion : ErrorCode::DamagedBackup, "backup",
                    "container format");
    }
    const auto length = littleEndian(std::span(head).subspan(kBackupMagic.size()));
    if (length == 0 || length > kLargestHeaderText) {
        return fail(ErrorCode::DamagedBackup, "backup", "header length");
    }
    std::vector<std::uint8_t> body(length);
    count = m_file.read(body);
    if (!count) {
        return passOn(count);
    }
    if (*count != body.size()) {
        return fail(ErrorCode::DamagedBackup, "backup", "ends in its header");
    }
    auto header = VaultHeader::fromText(text(body));
    if (!header) {
        return header.error().code == ErrorCode::DamagedHeader
                   ? fail(ErrorCode::DamagedBackup, "backup", header.error().detail)
                   : passOn(header);
    }
    m_header = std::move(*header);
    m_headerText = std::string(text(body));
    m_binding = bindingOf(backupPreamble(m_headerText));
    return {};
}

Result<SecretBytes> BackupReader::unlock(const Credentials& credentials,
                                         const VaultEnvironment& environment) const {
    if (auto sane = checkCost(m_header.cost, environment.lowestCost); !sane) {
        return passOn(sane);
    }
    const auto derived = deriveCredentials(m_header, credentials.userName, credentials.passphrase);
    if (!derived) {
        return passOn(derived);
    }
    const auto slot = findSlot(m_header, derived->tag);
    if (!slot) {
        return fail(ErrorCode::WrongPassphrase);
    }
    const auto keys = openSlot(m_header, m_header.slots[*slot], *derived);
    if (!keys) {
        return passOn(keys);
    }
    if (!m_header.verifies(deriveKey(keys->casework, KeyPurpose::Header))) {
        return fail(ErrorCode::Tampered, "backup", "header");
    }
    return deriveKey(keys->casework, KeyPurpose::Backup);
}

Result<BackupSummary> BackupReader::readAll(const SecretBytes& key, const Begin& begin,
                                            const Take& take) {
    SealedStreamReader stream(m_file, key, m_binding);
    if (auto begun = stream.begin(); !begun) {
        return passOn(begun);
    }
    auto manifest = readManifest(stream);
    if (!manifest) {
        return passOn(manifest);
    }
    if (manifest->vault != m_header.vault) {
        return fail(ErrorCode::Tampered, "backup", "another vault");
    }
    if (begin) {
        if (auto ready = begin(*manifest); !ready) {
            return passOn(ready);
        }
    }
    for (const auto& part : manifest->parts) {
        if (auto read = readPart(stream, part, take); !read) {
            return passOn(read);
        }
    }
    if (auto ended = stream.expectPaddingAndEnd(); !ended) {
        return passOn(ended);
    }
    return BackupSummary{std::move(*manifest), m_file.size()};
}

} // namespace zaklon
