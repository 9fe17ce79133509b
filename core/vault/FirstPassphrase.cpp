// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/FirstPassphrase.h"

#include "core/store/SqlError.h"

namespace zaklon {

Result<bool> holdsFirstPassphrase(const Vault& vault) {
    if (vault.session().demonstration) {
        return false;
    }
    return guarded([&]() -> Result<bool> {
        const auto records = vault.casework();
        auto statement = records.connection().prepare(
            "SELECT json_extract(content, '$.note') IN ('access_granted', 'passphrase_reset')"
            " FROM main.journal WHERE record = ?1 AND action = ?2"
            " AND json_extract(content, '$.note') IN ('access_granted', 'passphrase_reset',"
            " 'passphrase_changed', 'passphrase_recovered') ORDER BY clock DESC LIMIT 1");
        statement.bind(1, vault.session().worker.id)
            .bind(2, static_cast<std::int64_t>(JournalAction::VaultEvent));
        return statement.step() && statement.integer(0) != 0; // a founder was given nothing
    });
}

} // namespace zaklon
