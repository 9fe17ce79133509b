// SPDX-License-Identifier: GPL-3.0-or-later
// Who may open the vault: adding and removing colleagues, and passphrases. What keys enforce and
// what they cannot is said in README.md, section 3.
#pragma once

#include "core/vault/SlotPairs.h"
#include "core/vault/Vault.h"

#include <vector>

namespace zaklon {

struct NewColleague {
    std::string userName;    ///< typed at unlock; case and form of the letters do not matter
    std::string displayName; ///< empty: the user name
    Role role = Role::CaseWorker;
    SecretBytes passphrase; ///< the first one, to be changed by its owner
};

/// Key derivation takes about half a second per passphrase: not for the thread that draws.
class StaffAccess {
  public:
    explicit StaffAccess(Vault& vault) : m_vault(vault) {}

    /// Active and former colleagues, in order of user name.
    Result<std::vector<Worker>> list() const;

    /// Seals the keys that the role needs for a new user. NoPermission; NoConfidentialKey if the
    /// role needs a key that this person does not hold; Conflict "user_name" if the name was ever
    /// used, Conflict "slots" if all 32 places are taken; Invalid "user_name", "passphrase". The
    /// founder's way in without a name ends here, except in a demonstration vault.
    Result<RecordId> add(const NewColleague& colleague);

    /// Takes the access away and keeps the worker record, so that history keeps the name. NotFound;
    /// Conflict "role" for the last coordinator; NoPermission (also for one's own access).
    Status remove(const RecordId& worker);

    /// WrongPassphrase if `old` is not the present one; Invalid "passphrase". Both slots of a
    /// founder change together.
    Status changePassphrase(const SecretBytes& old, const SecretBytes& fresh);

    /// For a colleague who forgot it. NoPermission, NoConfidentialKey, NotFound, Invalid.
    Status resetPassphrase(const RecordId& worker, const SecretBytes& fresh);

  private:
    Status mayGrant(Role role) const;
    Result<Worker> activeWorker(const RecordId& id) const;
    CompartmentKeys keysFor(Role role) const;
    Status isNameFree(const std::string& userName) const;
    Status prepareChange(const SecretBytes& old, const SecretBytes& fresh,
                         VaultHeader& changed) const;
    Result<WriteReceipt> record(const Worker* worker, const RecordId& about, std::string_view note);

    Vault& m_vault;
};

} // namespace zaklon
