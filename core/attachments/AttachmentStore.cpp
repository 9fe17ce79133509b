// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/AttachmentStore.h"

#include "core/vault/ContentDigest.h"
#include "core/vault/RawFile.h"
#include "core/vault/RecordContent.h"

#include <algorithm>

namespace zaklon {

namespace {

constexpr std::size_t kPiece = 1024 * 1024; ///< between two questions whether to go on

constexpr std::string_view kContent =
    "SELECT content FROM confidential.record_content WHERE id = ?1";

/// The last part of a path of any system.
std::string withoutFolders(const std::string& name) {
    const auto slash = name.find_last_of("/\\");
    return slash == std::string::npos ? name : name.substr(slash + 1);
}

Status noteCopy(Vault& vault, const Attachment& attachment) {
    const auto noted = vault.write([&](Transaction& transaction) {
        return transaction.note(JournalAction::Shared, describe<Attachment>(), attachment.id,
                                personOf(attachment), "copy_saved");
    });
    return noted ? Status() : Status(passOn(noted));
}

} // namespace

Attachment attachmentOf(const AttachmentPlace& place, const ImportedFile& file,
                        const RecordId& worker, Date today) {
    Attachment attachment;
    attachment.id = RecordId::generate();
    attachment.person = place.person;
    attachment.about = place.about;
    attachment.record = place.record;
    attachment.name = withoutFolders(place.name);
    attachment.type = file.type;
    attachment.bytes = static_cast<std::int64_t>(file.content.size());
    attachment.digest = digestOf(file.content.span());
    attachment.addedOn = today;
    attachment.worker = worker;
    return attachment;
}

Status attach(Transaction& transaction, const ConfidentialRecords& proof,
              const Attachment& attachment, const ImportedFile& file) {
    auto kept = keepContent(transaction, proof, attachment.id, file.content.span());
    return kept ? transaction.save(proof, attachment) : kept;
}

Result<std::vector<Attachment>> AttachmentStore::ofRecord(const RecordId& record) const {
    return m_confidential.where<Attachment>("record", record);
}

Result<std::vector<Attachment>> AttachmentStore::ofPerson(const RecordId& person) const {
    return m_confidential.where<Attachment>("person", person);
}

Result<WipedBytes> AttachmentStore::unchecked(const Attachment& attachment) const {
    return guarded([&]() -> Result<WipedBytes> {
        if (const auto permitted = m_confidential.permit(describe<Attachment>().kind); !permitted) {
            return passOn(permitted);
        }
        auto statement = m_confidential.connection().prepare(kContent);
        statement.bind(1, attachment.id);
        if (!statement.step()) {
            return fail(ErrorCode::NotFound, "attachment");
        }
        return WipedBytes(statement.blob(0));
    });
}

Status checkContent(const Attachment& attachment, const WipedBytes& content) {
    return digestOf(content.span()) == attachment.digest
               ? Status()
               : Status(fail(ErrorCode::Tampered, "attachment"));
}

Result<WipedBytes> AttachmentStore::content(const Attachment& attachment) const {
    auto content = unchecked(attachment);
    if (!content) {
        return content;
    }
    if (const auto checked = checkContent(attachment, *content); !checked) {
        return passOn(checked);
    }
    return content;
}

Result<PreparedCopy> PreparedCopy::prepare(Vault& vault, const Attachment& attachment,
                                           const std::filesystem::path& to) {
    std::error_code unknown;
    auto file = std::filesystem::absolute(to, unknown);
    const auto confidential = vault.confidential();
    if (!confidential) {
        return fail(ErrorCode::NoConfidentialKey, "attachment");
    }
    auto content = AttachmentStore(*confidential).content(attachment);
    if (!content) {
        return passOn(content);
    }
    if (std::filesystem::exists(std::filesystem::symlink_status(file, unknown))) {
        return fail(ErrorCode::FileExists, file.filename().string());
    }
    if (auto noted = noteCopy(vault, attachment); !noted) {
        return passOn(noted);
    }
    return PreparedCopy(std::move(file), std::move(*content));
}

Status PreparedCopy::write(const Progress& progress) const {
    Provisional half(m_file, "part");
    auto copy = RawFile::createNew(half.path());
    if (!copy) {
        return passOn(copy);
    }
    const auto bytes = m_content.span();
    for (std::size_t at = 0; at < bytes.size(); at += kPiece) {
        if (progress && !progress(at, bytes.size())) {
            return fail(ErrorCode::Cancelled);
        }
        if (auto written = copy->write(bytes.subspan(at, std::min(kPiece, bytes.size() - at)));
            !written) {
            return written;
        }
    }
    if (auto closed = copy->syncAndClose(); !closed) {
        return closed;
    }
    return half.keepAsTarget();
}

Status saveCopy(Vault& vault, const Attachment& attachment, const std::filesystem::path& file) {
    const auto copy = PreparedCopy::prepare(vault, attachment, file);
    return copy ? copy->write() : Status(passOn(copy));
}

} // namespace zaklon
