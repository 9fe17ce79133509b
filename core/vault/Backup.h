// SPDX-License-Identifier: GPL-3.0-or-later
// Making and verifying a backup: one sealed file that every user's own passphrase opens. Format:
// README.md, section 6.
#pragma once

#include "core/vault/BackupManifest.h"
#include "core/vault/Progress.h"
#include "core/vault/RawFile.h"
#include "core/vault/Vault.h"

namespace zaklon {

/// What is known of a backup that was read to its end and verified.
struct BackupSummary {
    BackupManifest manifest;
    std::uint64_t fileBytes = 0;
    /// Whoever made it held the key of the confidential file and had its pages looked into.
    bool sawConfidential() const { return manifest.confidentialHeads.has_value(); }
};

/// A backup in the making, in two steps, because the connection of a vault belongs to one thread
/// and copying takes long: `prepare` and `noteMade` on the thread that uses the vault, `writeTo` on
/// any. While it copies, writes are refused (WritingGate.h).
class BackupJob {
  public:
    /// NoPermission.
    static Result<BackupJob> prepare(Vault& vault);

    /// Success means: the file has its name, is on the medium, and was read back and verified to
    /// the end. It never replaces a file. FileExists, Invalid (inside the vault's own folder),
    /// DiskFull, Io, Cancelled; NoConfidentialKey if the confidential file holds an unfinished
    /// write that this role cannot finish; MissingFile, NotEncrypted; DamagedDatabase if a page
    /// within reach of the maker's key does not match its seal. Nothing is left behind on failure.
    Result<BackupSummary> writeTo(const std::filesystem::path& file,
                                  const Progress& progress = {}) const;

    /// Notes in the journal that a backup was made.
    Status noteMade() const;

  private:
    explicit BackupJob(Vault& vault);
    using Step = std::function<Status(std::size_t bytes)>;
    Status writeProvisional(const std::filesystem::path& file, const Step& step) const;
    Status lookIntoPages(const Step& step) const;
    Status measureParts(BackupManifest& manifest, const Step& step) const;
    Status writeStream(RawFile& out, const BackupManifest& manifest, const Step& step) const;

    Vault* m_vault; ///< only on its own thread; what `writeTo` needs of it is below
    std::filesystem::path m_folder;
    WritingGate* m_writing;
    DatabaseKey m_caseworkKey;
    std::optional<DatabaseKey> m_confidentialKey;
    BackupManifest m_manifest; ///< without the parts
    std::string m_headerText;
    SecretBytes m_key;
};

/// When a colleague of this vault last made a backup; nothing: never. NoPermission,
/// DamagedDatabase.
Result<std::optional<Timestamp>> lastBackup(Vault& vault);
/// When this vault was restored from a copy; nothing: it was made here. The same errors.
Result<std::optional<Timestamp>> lastRestore(Vault& vault);

/// All three steps on one thread.
Result<BackupSummary> createBackup(Vault& vault, const std::filesystem::path& file,
                                   const Progress& progress = {});

/// Reads a backup to its end and compares everything. Writes nothing. NotFound, Io, NewerVersion,
/// DamagedBackup, WrongPassphrase, Tampered, Cancelled, NoMemory.
Result<BackupSummary> verifyBackup(const std::filesystem::path& file,
                                   const Credentials& credentials,
                                   const VaultEnvironment& environment,
                                   const Progress& progress = {});

} // namespace zaklon
