// SPDX-License-Identifier: GPL-3.0-or-later
// Attached files: keeping, finding, reading and letting a copy go.
#pragma once

#include "core/attachments/Attachment.h"
#include "core/attachments/FileImport.h"
#include "core/vault/Vault.h"

#include <filesystem>
#include <vector>

namespace zaklon {

/// What an attachment is to be, without what the file itself says.
struct AttachmentPlace {
    RecordId person;
    Code about;       ///< kind of the record
    RecordId record;  ///< id of the record
    std::string name; ///< file name; folders before it are dropped
};

/// The record of a file that is to be kept there.
Attachment attachmentOf(const AttachmentPlace& place, const ImportedFile& file,
                        const RecordId& worker, Date today);

/// Keeps the file and its record in one write. NoPermission, Invalid.
Status attach(Transaction& transaction, const ConfidentialRecords& proof,
              const Attachment& attachment, const ImportedFile& file);

class AttachmentStore {
  public:
    explicit AttachmentStore(const ConfidentialRecords& confidential)
        : m_confidential(confidential) {}

    /// Of one record, oldest first. NoPermission.
    Result<std::vector<Attachment>> ofRecord(const RecordId& record) const;
    /// Of all records of a person, oldest first. NoPermission.
    Result<std::vector<Attachment>> ofPerson(const RecordId& person) const;
    /// The file as it was kept. NoPermission, NotFound, Tampered if it does not match its digest.
    Result<WipedBytes> content(const Attachment& attachment) const;
    /// The same, not compared yet: for who compares it (checkContent) where nobody waits.
    Result<WipedBytes> unchecked(const Attachment& attachment) const;

  private:
    ConfidentialRecords m_confidential;
};

/// Tampered if this is not the content that was kept.
Status checkContent(const Attachment& attachment, const WipedBytes& content);

/// A copy that is noted in the journal and not written yet; needs no vault any more.
class PreparedCopy {
  public:
    /// NoConfidentialKey; FileExists if something has that name; the errors of
    /// AttachmentStore::content.
    static Result<PreparedCopy> prepare(Vault& vault, const Attachment& attachment,
                                        const std::filesystem::path& file);
    /// On any thread. DiskFull, Io, Cancelled: then nothing is left there.
    Status write(const Progress& progress = {}) const;

  private:
    PreparedCopy(std::filesystem::path file, WipedBytes content)
        : m_file(std::move(file)), m_content(std::move(content)) {}

    std::filesystem::path m_file;
    WipedBytes m_content;
};

/// Writes a copy outside the vault, where nothing protects it any more, and notes it in the journal
/// before the first byte is written. The errors of PreparedCopy.
Status saveCopy(Vault& vault, const Attachment& attachment, const std::filesystem::path& file);

} // namespace zaklon
