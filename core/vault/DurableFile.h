// SPDX-License-Identifier: GPL-3.0-or-later
// Small files that must be whole or absent after a power cut.
#pragma once

#include "core/base/Result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace zaklon {

/// A regular file as text. NotFound, Io, or DamagedHeader if it is larger than `limit` bytes.
Result<std::string> readBounded(const std::filesystem::path& file, std::size_t limit);

/// Writes beside the target, syncs, renames over it, syncs the folder. DiskFull or Io; the old file
/// stays then.
Status writeDurably(const std::filesystem::path& file, std::string_view text);

/// Makes a rename or creation in a folder durable.
Status syncFolder(const std::filesystem::path& folder);

} // namespace zaklon
