// SPDX-License-Identifier: GPL-3.0-or-later
// What a backup says of itself, inside its seal. Format: README.md, section 6.
#pragma once

#include "core/base/Date.h"
#include "core/base/Result.h"
#include "core/store/JournalEntry.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace zaklon {

inline constexpr int kBackupFormat = 1;

struct BackupPart {
    std::string name; ///< "casework.db" or "confidential.db"
    std::uint64_t bytes = 0;
    Hash hash{}; ///< BLAKE2b-256 of the encrypted file
};

struct BackupManifest {
    RecordId vault;
    std::uint64_t generation = 0; ///< of the header
    Timestamp createdAt;
    int caseworkFormat = 0;
    std::optional<int> confidentialFormat; ///< nothing if the maker held no key to it
    std::vector<JournalHead> caseworkHeads;
    std::optional<std::vector<JournalHead>> confidentialHeads; ///< likewise
    std::vector<BackupPart> parts;

    std::uint64_t partBytes() const;
    std::string toText() const;
    /// NewerVersion, or Tampered if a member is missing or wrong (it was authenticated, so this is
    /// no accident).
    static Result<BackupManifest> fromText(std::string_view text);
};

/// The next size of the Padme scheme (Nikitin and others, 2019): at most 12 % more, and only O(log
/// log n) bits of the size are told.
std::uint64_t paddedSize(std::uint64_t bytes);

} // namespace zaklon
