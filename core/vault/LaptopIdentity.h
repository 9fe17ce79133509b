// SPDX-License-Identifier: GPL-3.0-or-later
// Which laptop writes: a copied or restored vault must not continue the chain of its original.
#pragma once

#include "core/base/RecordId.h"
#include "core/base/Result.h"

#include <filesystem>

namespace zaklon {

/// The id in the file `laptop` of the vault folder, if that file is still the one that was written
/// here (same inode and machine); otherwise a new id, which is written.
Result<RecordId> laptopIdentity(const std::filesystem::path& folder);

} // namespace zaklon
