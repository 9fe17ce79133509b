// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a backup container. Nothing is given out before it is authenticated.
#pragma once

#include "core/vault/Backup.h"
#include "core/vault/SealedStream.h"

namespace zaklon {

/// "ZKLNBKP" and one digit, the format of the container.
inline constexpr std::string_view kBackupMagic = "ZKLNBKP1";
inline constexpr std::size_t kLargestHeaderText = 64 * 1024;
inline constexpr std::size_t kLargestManifest = 1024 * 1024;

/// What stands before the sealed stream: magic, length and text of the header.
std::string backupPreamble(std::string_view headerText);
Hash bindingOf(std::string_view preamble);

class BackupReader {
  public:
    /// Reads what is not sealed. NotFound, Io, NewerVersion, DamagedHeader.
    static Result<BackupReader> open(const std::filesystem::path& file);

    const VaultHeader& header() const { return m_header; }
    const std::string& headerText() const { return m_headerText; }

    /// The key of the sealed part. WrongPassphrase, Tampered, NoMemory.
    Result<SecretBytes> unlock(const Credentials& credentials,
                               const VaultEnvironment& environment) const;

    /// Called once, after the manifest is known and before the first part.
    using Begin = std::function<Status(const BackupManifest&)>;
    /// Takes the bytes of a part, in order.
    using Take = std::function<Status(const BackupPart&, std::span<const std::uint8_t>)>;

    /// Reads to the end; only after success anything that was taken may be used. Tampered,
    /// Cancelled, and what `begin` and `take` answer.
    Result<BackupSummary> readAll(const SecretBytes& key, const Begin& begin, const Take& take);

  private:
    explicit BackupReader(RawFile file) : m_file(std::move(file)) {}
    Status readPreamble();

    RawFile m_file;
    std::string m_headerText;
    VaultHeader m_header;
    Hash m_binding{};
};

} // namespace zaklon
