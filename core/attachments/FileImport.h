// SPDX-License-Identifier: GPL-3.0-or-later
// A file from outside, as it is kept: recognised, bounded, and without what cameras and programs
// write into pictures about their makers.
#pragma once

#include "core/attachments/Attachment.h"
#include "core/attachments/WipedBytes.h"
#include "core/base/Result.h"
#include "core/vault/Progress.h"

#include <filesystem>

namespace zaklon {

struct ImportedFile {
    MediaType type = MediaType::Text;
    WipedBytes content;
};

/// Pictures are kept without place, day, device and thumbnail; PDF and text as they are, with what
/// they say of their making. Invalid with `size` for an empty or too large one, `media_type` for
/// anything but PDF, JPEG, PNG and text, `content` for a picture that breaks off.
Result<ImportedFile> importFile(WipedBytes content);

/// The same from a regular file; links are not followed. NotFound, Io, Cancelled.
Result<ImportedFile> importFile(const std::filesystem::path& file, const Progress& progress = {});

} // namespace zaklon
