// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/Restore.h"

#include "core/vault/BackupReader.h"
#include "core/vault/DurableFile.h"
#include "core/vault/VaultCheck.h"

#include <algorithm>
#include <optional>

namespace zaklon {

namespace {

constexpr std::uint64_t kSpareBytes = 1024 * 1024;

Status checkFolder(const std::filesystem::path& folder) {
    std::error_code failed;
    const auto status = std::filesystem::symlink_status(folder, failed);
    const bool free =
        !std::filesystem::exists(status) ||
        (std::filesystem::is_directory(status) && std::filesystem::is_empty(folder, failed));
    return free && !std::filesystem::is_symlink(status)
               ? Status{}
               : Status(fail(ErrorCode::VaultExists, folder.filename().string()));
}

/// Writes the parts of a backup into a folder, one after the other.
class PartsWriter {
  public:
    PartsWriter(std::filesystem::path folder, const Progress& progress)
        : m_folder(std::move(folder)), m_progress(progress) {}

    Status begin(const BackupManifest& manifest) {
        m_total = manifest.partBytes();
        return needRoom(m_folder, m_total + kSpareBytes);
    }

    Status take(const BackupPart& part, std::span<const std::uint8_t> bytes) {
        if (part.name != m_name) {
            if (auto closed = close(); !closed) {
                return closed;
            }
            auto created = RawFile::createNew(m_folder / part.name);
            if (!created) {
                return passOn(created);
            }
            m_out.emplace(std::move(*created));
            m_name = part.name;
        }
        m_done += bytes.size();
        if (m_progress && !m_progress(m_done, m_total)) {
            return fail(ErrorCode::Cancelled);
        }
        return m_out->write(bytes);
    }

    Status close() {
        auto closed = m_out ? m_out->syncAndClose() : Status{};
        m_out.reset();
        return closed;
    }

  private:
    std::filesystem::path m_folder;
    const Progress& m_progress;
    std::optional<RawFile> m_out;
    std::string m_name;
    std::uint64_t m_done = 0;
    std::uint64_t m_total = 0;
};

Result<BackupSummary> unpack(const std::filesystem::path& file, const std::filesystem::path& folder,
                             const Credentials& credentials, const VaultEnvironment& environment,
                             const Progress& progress) {
    auto reader = BackupReader::open(file);
    if (!reader) {
        return passOn(reader);
    }
    const auto key = reader->unlock(credentials, environment);
    if (!key) {
        return passOn(key);
    }
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    if (failed) {
        return fail(ErrorCode::Io, folder.filename().string(), failed.message());
    }
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all, failed);
    PartsWriter parts(folder, progress);
    auto summary = reader->readAll(
        *key, [&](const BackupManifest& manifest) { return parts.begin(manifest); },
        [&](const BackupPart& part, auto bytes) { return parts.take(part, bytes); });
    if (!summary) {
        return summary;
    }
    auto written = parts.close();
    if (written) {
        written = writeDurably(folder / "vault.json", reader->headerText());
    }
    if (!written) {
        return passOn(written);
    }
    return summary;
}

/// The journal must reach at least what the manifest says; the casework heads are compared at
/// opening, through the header.
Status compareHeads(Vault& vault, const BackupManifest& manifest) {
    auto* journal = vault.confidentialJournal();
    if (journal == nullptr || !manifest.confidentialHeads) {
        return {};
    }
    for (const auto& head : *manifest.confidentialHeads) {
        if (!journal->holds(head)) {
            return fail(ErrorCode::Tampered, "confidential.db", "journal head");
        }
    }
    return {};
}

/// Opens what was unpacked, checks it, notes where it comes from and erases what is erased.
Result<ErasedAgain> prove(const std::filesystem::path& folder, const BackupManifest& manifest,
                          const Credentials& credentials, const VaultEnvironment& environment,
                          const Erasures& erased) {
    auto vault = Vault::open(folder, credentials, environment);
    if (!vault) {
        return passOn(vault);
    }
    if (!may((*vault)->session().role(), Act::RestoreBackup)) {
        return fail(ErrorCode::NoPermission, "restore");
    }
    const auto checked = checkVault(**vault);
    if (!checked) {
        return passOn(checked);
    }
    if (!checked->passed()) {
        const auto& first = *std::find_if(checked->findings.begin(), checked->findings.end(),
                                          [](const auto& finding) { return finding.fault; });
        return fail(ErrorCode::DamagedDatabase, first.part, first.code);
    }
    return guarded([&]() -> Result<ErasedAgain> {
        if (auto same = compareHeads(**vault, manifest); !same) {
            return passOn(same);
        }
        const auto noted = (*vault)->write([&](Transaction& transaction) {
            return transaction.note(JournalAction::VaultEvent, describe<Worker>(),
                                    (*vault)->session().worker.id, std::nullopt, "restored");
        });
        return noted ? eraseAgain(**vault, erased) : passOn(noted);
    });
}

Result<Restored> restoreInto(const Provisional& provisional, const std::filesystem::path& file,
                             const Credentials& credentials, const VaultEnvironment& environment,
                             const Progress& progress, const Erasures& erased) {
    return guarded([&]() -> Result<Restored> {
        auto summary = unpack(file, provisional.path(), credentials, environment, progress);
        if (!summary) {
            return passOn(summary);
        }
        const auto again =
            prove(provisional.path(), summary->manifest, credentials, environment, erased);
        return again ? Result<Restored>(Restored{std::move(*summary), *again}) : passOn(again);
    });
}

} // namespace

Result<Restored> restoreBackup(const std::filesystem::path& file,
                               const std::filesystem::path& folder, const Credentials& credentials,
                               const VaultEnvironment& environment, const Progress& progress,
                               const Erasures& erased) {
    auto target = std::filesystem::absolute(folder).lexically_normal();
    if (target.filename().empty()) { // a path that ends with a slash
        target = target.parent_path();
    }
    if (auto free = checkFolder(target); !free) {
        return passOn(free);
    }
    Provisional provisional(target, "restoring");
    auto restored = restoreInto(provisional, file, credentials, environment, progress, erased);
    if (!restored) {
        return restored;
    }
    if (auto kept = provisional.keepAsTarget(); !kept) {
        return passOn(kept);
    }
    return restored;
}

Result<BackupSummary> rehearseRestore(const std::filesystem::path& file,
                                      const std::filesystem::path& scratch,
                                      const Credentials& credentials,
                                      const VaultEnvironment& environment,
                                      const Progress& progress) {
    const Provisional provisional(scratch / "rehearsal", "restoring");
    auto restored = restoreInto(provisional, file, credentials, environment, progress, {});
    return restored ? Result<BackupSummary>(std::move(*restored)) : passOn(restored);
}

} // namespace zaklon
