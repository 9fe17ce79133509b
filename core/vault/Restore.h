// SPDX-License-Identifier: GPL-3.0-or-later
// From a backup to a vault in a new folder. The old folder, if there is one, is never touched.
#pragma once

#include "core/vault/Backup.h"
#include "core/vault/Erasures.h"

namespace zaklon {

struct Restored : BackupSummary {
    ErasedAgain again;
};

/// Restores into a folder that does not exist or is empty. The folder gets its name only after the
/// whole backup was verified and the vault in it was opened and checked. Coordinators and
/// administrators (NoPermission). VaultExists, DiskFull, Io, DamagedDatabase, and everything
/// verifyBackup answers. Nothing is left behind on failure. What is `erased` in the vault that the
/// copy is of is erased in it too before the folder has its name (eraseAgain).
Result<Restored> restoreBackup(const std::filesystem::path& file,
                               const std::filesystem::path& folder, const Credentials& credentials,
                               const VaultEnvironment& environment, const Progress& progress = {},
                               const Erasures& erased = {});

/// Does the same in `scratch` (an existing folder with room), and removes it again: the drill that
/// shows a backup can be relied on.
Result<BackupSummary> rehearseRestore(const std::filesystem::path& file,
                                      const std::filesystem::path& scratch,
                                      const Credentials& credentials,
                                      const VaultEnvironment& environment,
                                      const Progress& progress = {});

} // namespace zaklon
