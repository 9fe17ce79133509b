// SPDX-License-Identifier: GPL-3.0-or-later
// A file that belongs to a record: the decision of the Centre, a paper, a picture of one, what
// supports a fact or an assessment (issue 4 part 3; needs D37). The file itself lies beside this
// record in the confidential compartment, so that keys, backup, erasure and one commit hold for it
// as for everything else; the journal has its digest and never a byte of it.
#pragma once

#include "core/store/Description.h"

#include <cstdint>

namespace zaklon {

class RuleContext;

/// Recognised by the first bytes, never by the name.
enum class MediaType { Pdf, Jpeg, Png, Text };
template <>
struct CodesOf<MediaType> {
    static constexpr std::string_view list = "media_type";
    static constexpr std::array codes{std::pair{MediaType::Pdf, std::string_view("pdf")},
                                      std::pair{MediaType::Jpeg, std::string_view("jpeg")},
                                      std::pair{MediaType::Png, std::string_view("png")},
                                      std::pair{MediaType::Text, std::string_view("text")}};
};

/// A scanned decision of a dozen pages has a tenth of it. Ours, not a standard.
inline constexpr std::size_t kAttachmentBytes = 20 * 1024 * 1024;

struct Attachment {
    RecordId id;
    RecordId person;  ///< whose the record is; nil for a record of a whole event
    Code about;       ///< kind of the record that it belongs to
    RecordId record;  ///< id of that record
    std::string name; ///< what people call it; not a path
    MediaType type = MediaType::Text;
    std::int64_t bytes = 0; ///< of the file as it is kept
    std::string digest;     ///< BLAKE2b-256 of the file as it is kept, 64 hexadecimal digits
    Date addedOn;
    RecordId worker;
};

template <>
struct Description<Attachment> {
    static constexpr std::string_view kind = "attachment";
    static constexpr Compartment compartment = Compartment::Confidential;
    static constexpr std::string_view owner = "person";
    /// Invalid with `record` for none, `digest` for anything but 64 hexadecimal digits.
    static Status check(const Attachment& record);
    /// Another file is another attachment: Conflict with `digest`.
    static Status guard(const Attachment* before, const Attachment& after,
                        const RuleContext& context);
};
extern template struct RecordMapping<Attachment>;

/// Whose it is; nothing for a file of a whole event.
std::optional<RecordId> personOf(const Attachment& attachment);

} // namespace zaklon
