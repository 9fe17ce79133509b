// SPDX-License-Identifier: GPL-3.0-or-later
// Recovery shares: a forgotten passphrase never costs the records, and no single director can open
// them. How: README.md, section 3a.
#pragma once

#include "core/vault/RecoverySet.h"
#include "core/vault/RecoveryShare.h"
#include "core/vault/Vault.h"

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace zaklon {

inline constexpr std::uint32_t kRecoveryMarks = 4096; ///< twelve bits on paper

/// A mark that no earlier set of the vault has, so that sheets of two sets are always told apart.
/// Any, once all have been used.
int markBesides(const std::set<int>& taken);

struct RecoveryPlan {
    int threshold = 2; ///< how many sheets open the vault together
    int shares = 3;    ///< how many there are; at most kMostShares
};

/// Making shares. They live in the memory of this object only, and open nothing until each has been
/// typed back from its paper: a share that was written down wrongly must not count.
class RecoveryCeremony {
  public:
    /// NoPermission, NoConfidentialKey (only who holds both keys can seal them), Invalid
    /// "recovery_plan".
    static Result<RecoveryCeremony> begin(Vault& vault, const RecoveryPlan& plan);

    const RecoveryPlan& plan() const { return m_plan; }
    int mark() const { return m_mark; }
    /// Of share `number`, from 1.
    SecretBytes words(int number, Language language) const;

    /// Somebody typed a share back; gives its number. Invalid "share" as RecoveryShare::fromWords;
    /// Conflict "share" if it is a share of another set.
    Result<int> prove(const SecretBytes& typed);
    bool isProven(int number) const;
    bool isComplete() const;

    /// From here on the shares open the vault, and those of an earlier set do not. Conflict
    /// "shares" until each was typed back; Conflict "slots" if all places are taken. Derives a key:
    /// not for the thread that draws.
    Result<RecordId> activate();

  private:
    RecoveryCeremony(Vault& vault, const RecoveryPlan& plan, int mark);

    Vault* m_vault;
    RecoveryPlan m_plan;
    int m_mark;
    SecretBytes m_secret;
    std::vector<RecoveryShare> m_shares;
    std::vector<bool> m_proven;
};

/// The set in force, if its slot is there. None: a lost passphrase of everybody loses the records.
Result<std::optional<RecoverySet>> activeRecoverySet(const Vault& vault);

/// Shares that were typed belong together: Invalid "shares" with the detail "too few", "twice" or
/// "mixed".
Status checkShares(std::span<const RecoveryShare> shares);

/// Gives an active coordinator a new passphrase with the shares, and notes it in the journal. Opens
/// no session: the coordinator unlocks afterwards and helps the others. As checkShares;
/// WrongPassphrase "shares" if they open nothing here (another vault, or a newer set replaced
/// them); NotFound "user" if no active coordinator has this user name; Invalid "passphrase"; and
/// everything that opening a vault can answer.
Status recoverAccess(const std::filesystem::path& folder, std::span<const RecoveryShare> shares,
                     const std::string& userName, const SecretBytes& fresh,
                     const VaultEnvironment& environment);

} // namespace zaklon
