// SPDX-License-Identifier: GPL-3.0-or-later
// The two database files of a vault on disk. Format: README.md, section 1.
#pragma once

#include "core/base/Result.h"
#include "core/store/Connection.h"
#include "core/store/Description.h"

#include <array>
#include <filesystem>
#include <string>

namespace zaklon {

inline constexpr std::array kCompartments{Compartment::Casework, Compartment::Confidential};

/// `casework.db`, `confidential.db`.
std::string compartmentFileName(Compartment compartment);
std::filesystem::path compartmentFile(const std::filesystem::path& folder, Compartment compartment);

DatabaseKey databaseKey(const SecretBytes& compartmentKey,
                        const std::array<std::uint8_t, 16>& salt);

/// Before the engine sees the file: an empty one would open as a new, empty database. MissingFile,
/// NotEncrypted, DamagedDatabase.
Status checkCompartmentFile(const std::filesystem::path& file);

/// Removes what a killed write over both files left beside them: a name that only their rollback
/// journals used. Both must have been read since, so that no journal waits for it any more.
void removeSuperJournals(const std::filesystem::path& folder);

} // namespace zaklon
