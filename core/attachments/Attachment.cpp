// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/Attachment.h"

#include "core/store/Fields.h"

namespace zaklon {

std::optional<RecordId> personOf(const Attachment& attachment) {
    return attachment.person.isNil() ? std::nullopt : std::optional(attachment.person);
}

Status Description<Attachment>::check(const Attachment& record) {
    if (record.record.isNil()) {
        return fail(ErrorCode::Invalid, "record");
    }
    constexpr std::size_t kDigits = 64;
    const bool isDigest = record.digest.size() == kDigits &&
                          record.digest.find_first_not_of("0123456789abcdef") == std::string::npos;
    return isDigest ? Status() : fail(ErrorCode::Invalid, "digest");
}

Status Description<Attachment>::guard(const Attachment* before, const Attachment& after,
                                      const RuleContext& /*context*/) {
    const bool sameFile =
        before == nullptr || (before->digest == after.digest && before->bytes == after.bytes &&
                              before->type == after.type && before->record == after.record);
    return sameFile ? Status() : fail(ErrorCode::Conflict, "digest");
}

template <>
struct Fields<Attachment> {
    static auto all() {
        using A = Attachment;
        return std::tuple{field("person", &A::person).refersTo("person"),
                          field("about", &A::about).required(),
                          field("record", &A::record),
                          field("file_name", &A::name).required(),
                          field("media_type", &A::type),
                          field("bytes", &A::bytes).range(1, kAttachmentBytes),
                          field("digest", &A::digest).required(),
                          field("added_on", &A::addedOn),
                          field("worker", &A::worker).refersTo("worker")};
    }
};
template struct RecordMapping<Attachment>;

} // namespace zaklon
