// SPDX-License-Identifier: GPL-3.0-or-later
// Looks through an opened vault for damage and tampering, and tells what is in it. Changes nothing.
#pragma once

#include "core/vault/Progress.h"
#include "core/vault/Vault.h"

#include <string>
#include <utility>
#include <vector>

namespace zaklon {

/// Codes are listed in README.md, section 7.
struct CheckFinding {
    std::string code;
    std::string part;       ///< file, kind or field; never content
    std::int64_t count = 0; ///< how many, or the sequence of a journal entry
    bool fault = true;      ///< false: a remark
};

struct CheckReport {
    std::vector<CheckFinding> findings;
    bool passed() const;
};

/// Steps are counted by `progress`. Cancelled, Locked, Io.
Result<CheckReport> checkVault(Vault& vault, const Progress& progress = {});

struct VaultSummary {
    int format = 0;
    RecordId vault;
    std::uint64_t generation = 0;
    bool demonstration = false;
    std::uint64_t caseworkBytes = 0;
    std::uint64_t confidentialBytes = 0;
    std::int64_t journalEntries = 0; ///< of the compartments that are open
    std::vector<std::pair<std::string, std::int64_t>>
        counts; ///< records of every kind that the role may read
    std::vector<std::pair<Role, std::int64_t>> users; ///< active ones
    std::vector<std::string> userNames; ///< of active users; only for those who grant access
};
Result<VaultSummary> summarize(Vault& vault);

} // namespace zaklon
