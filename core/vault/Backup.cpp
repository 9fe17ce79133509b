// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/Backup.h"

#include "core/vault/BackupReader.h"
#include "core/vault/CompartmentFile.h"
#include "core/vault/PageSeals.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <fstream>

namespace zaklon {

namespace {

constexpr std::string_view kBackupNote = "backup_made";
constexpr std::string_view kBackupContent = R"({"note":"backup_made"})"; ///< as the journal has it

constexpr std::string_view kRestoredContent = R"({"note":"restored"})"; ///< as Restore.cpp notes it

constexpr std::uint64_t kSpareBytes = 1024 * 1024;
constexpr std::uint64_t kPasses = 4; ///< looking into every page, measuring, writing, reading back

/// A rollback journal with content means a write that was cut off; SQLite zeroes the start of one
/// that is done with.
bool hasUnfinishedWrite(const std::filesystem::path& database) {
    std::ifstream in(database.string() + "-journal", std::ios::binary);
    std::array<char, 8> head{};
    in.read(head.data(), head.size());
    return in.gcount() == static_cast<std::streamsize>(head.size()) &&
           head != std::array<char, 8>{};
}

std::uint64_t streamBytes(const BackupManifest& manifest, std::size_t manifestBytes) {
    return 4 + manifestBytes + manifest.partBytes();
}

int formatOf(const ReadConnection& connection, const std::string& schema) {
    return static_cast<int>(connection.singleInteger("PRAGMA " + schema + ".user_version"));
}

Status isUsable(const std::filesystem::path& file) {
    if (!std::filesystem::exists(file)) {
        return fail(ErrorCode::MissingFile, file.filename().string());
    }
    if (isPlainSqlite(file)) {
        return fail(ErrorCode::NotEncrypted, file.filename().string());
    }
    return {};
}

bool isInside(const std::filesystem::path& file, const std::filesystem::path& folder) {
    std::error_code failed;
    const auto parent = std::filesystem::weakly_canonical(file, failed).parent_path();
    const auto house = std::filesystem::weakly_canonical(folder, failed);
    const auto relative = parent.lexically_relative(house);
    return !relative.empty() && *relative.begin() != "..";
}

std::uint64_t partBytesOnDisk(const std::filesystem::path& folder) {
    std::uint64_t total = 0;
    for (const auto compartment : kCompartments) {
        std::error_code failed;
        const auto bytes =
            std::filesystem::file_size(folder / compartmentFileName(compartment), failed);
        total += failed ? 0 : bytes;
    }
    return total;
}

Status checkTarget(const std::filesystem::path& target, const std::filesystem::path& vault,
                   std::uint64_t bytes) {
    if (std::filesystem::exists(std::filesystem::symlink_status(target))) {
        return fail(ErrorCode::FileExists, target.filename().string());
    }
    if (isInside(target, vault)) {
        return fail(ErrorCode::Invalid, "file", "inside the vault");
    }
    return needRoom(target.parent_path(), paddedSize(bytes) + kSpareBytes);
}

Status readWhole(const std::filesystem::path& file,
                 const std::function<Status(std::span<const std::uint8_t>)>& take) {
    auto in = RawFile::openToRead(file);
    if (!in) {
        return passOn(in);
    }
    std::vector<std::uint8_t> block(kChunkBytes);
    for (;;) {
        const auto count = in->read(block);
        if (!count) {
            return passOn(count);
        }
        if (*count == 0) {
            return {};
        }
        if (auto taken = take(std::span(block).first(*count)); !taken) {
            return taken;
        }
    }
}

} // namespace

BackupJob::BackupJob(Vault& vault)
    : m_vault(&vault)
    , m_folder(vault.folder())
    , m_writing(&vault.writing())
    , m_caseworkKey(databaseKey(vault.keys().casework, vault.header().caseworkSalt)) {
    if (vault.keys().confidential) {
        m_confidentialKey =
            databaseKey(*vault.keys().confidential, vault.header().confidentialSalt);
    }
}

Result<BackupJob> BackupJob::prepare(Vault& vault) {
    if (!may(vault.session().role(), Act::CreateBackup)) {
        return fail(ErrorCode::NoPermission, "backup");
    }
    return guarded([&]() -> Result<BackupJob> {
        BackupJob job(vault);
        const auto connection = vault.casework().connection();
        auto header = vault.header();
        header.heads = vault.caseworkJournal().heads();
        job.m_manifest.vault = header.vault;
        job.m_manifest.generation = header.generation;
        job.m_manifest.createdAt = vault.environment().clock.now();
        job.m_manifest.caseworkFormat = formatOf(connection, "main");
        job.m_manifest.caseworkHeads = header.heads;
        if (auto* confidential = vault.confidentialJournal(); confidential != nullptr) {
            job.m_manifest.confidentialFormat = formatOf(connection, "confidential");
            job.m_manifest.confidentialHeads = confidential->heads();
        }
        job.m_headerText = header.toText(deriveKey(vault.keys().casework, KeyPurpose::Header));
        job.m_key = deriveKey(vault.keys().casework, KeyPurpose::Backup);
        return job;
    });
}

/// Whoever copies a damaged page would have a backup that nobody can restore.
Status BackupJob::lookIntoPages(const Step& step) const {
    const auto look = [&](Compartment compartment, const DatabaseKey& key) -> Status {
        const auto file = compartmentFile(m_folder, compartment);
        if (auto usable = isUsable(file); !usable) {
            return usable;
        }
        const auto wrong = wrongPages(file, key, step);
        if (!wrong) {
            return passOn(wrong);
        }
        return *wrong == 0
                   ? Status{}
                   : Status(fail(ErrorCode::DamagedDatabase, file.filename().string(), "pages"));
    };
    const auto good = look(Compartment::Casework, m_caseworkKey);
    return good && m_confidentialKey ? look(Compartment::Confidential, *m_confidentialKey) : good;
}

Status BackupJob::measureParts(BackupManifest& manifest, const Step& step) const {
    for (const auto compartment : kCompartments) {
        const auto file = m_folder / compartmentFileName(compartment);
        if (auto usable = isUsable(file); !usable) {
            return usable;
        }
        if (compartment == Compartment::Confidential && !m_confidentialKey &&
            hasUnfinishedWrite(file)) {
            return fail(ErrorCode::NoConfidentialKey, compartmentFileName(compartment),
                        "unfinished write");
        }
        BackupPart part;
        part.name = compartmentFileName(compartment);
        crypto_generichash_state state{};
        crypto_generichash_init(&state, nullptr, 0, part.hash.size());
        const auto read = readWhole(file, [&](std::span<const std::uint8_t> bytes) {
            crypto_generichash_update(&state, bytes.data(), bytes.size());
            part.bytes += bytes.size();
            return step(bytes.size());
        });
        if (!read) {
            return read;
        }
        crypto_generichash_final(&state, part.hash.data(), part.hash.size());
        manifest.parts.push_back(std::move(part));
    }
    return {};
}

Status BackupJob::writeStream(RawFile& out, const BackupManifest& manifest,
                              const Step& step) const {
    const auto bytesOf = [](std::string_view text) {
        return std::span(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
    };
    const auto preamble = backupPreamble(m_headerText);
    const auto text = manifest.toText();
    std::array<std::uint8_t, 4> length{};
    for (std::size_t i = 0; i < length.size(); ++i) {
        length[i] = static_cast<std::uint8_t>(text.size() >> (8 * i));
    }
    SealedStreamWriter stream(out, m_key, bindingOf(preamble));
    auto done = out.write(bytesOf(preamble));
    done = done ? stream.begin() : done;
    done = done ? stream.append(length) : done;
    done = done ? stream.append(bytesOf(text)) : done;
    if (!done) {
        return done;
    }
    for (const auto& part : manifest.parts) {
        const auto copied =
            readWhole(m_folder / part.name, [&](std::span<const std::uint8_t> bytes) {
                const auto added = stream.append(bytes);
                return added ? step(bytes.size()) : added;
            });
        if (!copied) {
            return copied;
        }
    }
    const auto bytes = streamBytes(manifest, text.size());
    if (auto padded = stream.appendZeros(paddedSize(bytes) - bytes); !padded) {
        return padded;
    }
    return stream.finish();
}

Result<BackupSummary> BackupJob::writeTo(const std::filesystem::path& file,
                                         const Progress& progress) const {
    const auto target = std::filesystem::absolute(file);
    const auto bytes = partBytesOnDisk(m_folder);
    if (auto good = checkTarget(target, m_folder, bytes); !good) {
        return passOn(good);
    }
    std::uint64_t done = 0;
    const Step step = [&](std::size_t more) -> Status {
        done += more;
        const auto total = kPasses * bytes;
        return !progress || progress(std::min(done, total), total)
                   ? Status{}
                   : Status(fail(ErrorCode::Cancelled));
    };
    Provisional provisional(target, "part");
    if (auto written = writeProvisional(provisional.path(), step); !written) {
        return passOn(written);
    }
    auto reader = BackupReader::open(provisional.path());
    if (!reader) {
        return passOn(reader);
    }
    auto summary = reader->readAll(
        m_key, {}, [&](const BackupPart&, auto piece) { return step(piece.size()); });
    if (!summary) {
        return summary;
    }
    if (std::filesystem::exists(std::filesystem::symlink_status(target))) {
        return fail(ErrorCode::FileExists, target.filename().string());
    }
    if (auto kept = provisional.keepAsTarget(); !kept) {
        return passOn(kept);
    }
    return summary;
}

Status BackupJob::writeProvisional(const std::filesystem::path& file, const Step& step) const {
    const auto still = m_writing->hold();
    if (auto looked = lookIntoPages(step); !looked) {
        return looked;
    }
    auto manifest = m_manifest;
    if (auto measured = measureParts(manifest, step); !measured) {
        return measured;
    }
    auto out = RawFile::createNew(file);
    if (!out) {
        return passOn(out);
    }
    if (auto written = writeStream(*out, manifest, step); !written) {
        return written;
    }
    return out->syncAndClose();
}

Status BackupJob::noteMade() const {
    const auto noted = m_vault->write([&](Transaction& transaction) {
        return transaction.note(JournalAction::VaultEvent, describe<Worker>(),
                                m_vault->session().worker.id, std::nullopt, kBackupNote);
    });
    return noted ? Status{} : Status(passOn(noted));
}

namespace {

/// The newest event of the vault that the journal has in these words, whoever did it.
Result<std::optional<Timestamp>> newestEvent(Vault& vault, std::string_view content) {
    std::optional<std::int64_t> newest;
    for (const bool active : {true, false}) {
        const auto workers =
            vault.casework().where<Worker>("active", Value(std::int64_t{active ? 1 : 0}));
        if (!workers) {
            return passOn(workers);
        }
        for (const auto& worker : *workers) {
            const auto entries = guarded([&]() -> Result<std::vector<JournalEntry>> {
                return vault.caseworkJournal().of(worker.id);
            });
            if (!entries) {
                return passOn(entries);
            }
            for (const auto& entry : *entries) {
                if (entry.action == JournalAction::VaultEvent && entry.content == content) {
                    newest = std::max(newest, std::optional(entry.clock));
                }
            }
        }
    }
    return newest ? std::optional(HybridClock::timeOf(*newest)) : std::nullopt;
}

} // namespace

Result<std::optional<Timestamp>> lastBackup(Vault& vault) {
    return newestEvent(vault, kBackupContent);
}

Result<std::optional<Timestamp>> lastRestore(Vault& vault) {
    return newestEvent(vault, kRestoredContent);
}

Result<BackupSummary> createBackup(Vault& vault, const std::filesystem::path& file,
                                   const Progress& progress) {
    const auto job = BackupJob::prepare(vault);
    if (!job) {
        return passOn(job);
    }
    auto made = job->writeTo(file, progress);
    if (made) {
        // The backup exists and was verified: that the journal could not note it takes nothing from
        // it.
        [[maybe_unused]] const auto noted = job->noteMade();
    }
    return made;
}

Result<BackupSummary> verifyBackup(const std::filesystem::path& file,
                                   const Credentials& credentials,
                                   const VaultEnvironment& environment, const Progress& progress) {
    return guarded([&]() -> Result<BackupSummary> {
        auto reader = BackupReader::open(file);
        if (!reader) {
            return passOn(reader);
        }
        const auto key = reader->unlock(credentials, environment);
        if (!key) {
            return passOn(key);
        }
        std::uint64_t total = 0;
        std::uint64_t done = 0;
        return reader->readAll(
            *key,
            [&](const BackupManifest& manifest) -> Status {
                total = manifest.partBytes();
                return {};
            },
            [&](const BackupPart&, auto piece) -> Status {
                done += piece.size();
                return !progress || progress(done, total) ? Status{}
                                                          : Status(fail(ErrorCode::Cancelled));
            });
    });
}

} // namespace zaklon
