// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/PrintedPassphrase.h"

#include "core/store/SqlError.h"
#include "core/vault/StaffAccess.h"

namespace zaklon::demo {

Result<bool> opensByPrinted(const Vault& vault, std::string_view userName) {
    if (!vault.session().demonstration) {
        return false;
    }
    return guarded([&]() -> Result<bool> {
        const auto records = vault.casework();
        // What StaffAccess, Recovery and noteOtherPassphrase note about a colleague.
        auto statement = records.connection().prepare(
            "SELECT count(j.record) FROM main.worker w LEFT JOIN main.journal j"
            " ON j.record = w.id AND j.action = ?2 AND json_extract(j.content, '$.note') IN"
            " ('passphrase_changed', 'passphrase_reset', 'passphrase_recovered',"
            " 'passphrase_chosen') WHERE w.user_name = ?1 AND w.active = 1 GROUP BY w.id");
        statement.bind(1, userName).bind(2, static_cast<std::int64_t>(JournalAction::VaultEvent));
        return statement.step() && statement.integer(0) == 0;
    });
}

Status noteOtherPassphrase(Vault& vault) {
    const auto workers = StaffAccess(vault).list();
    if (!workers) {
        return passOn(workers);
    }
    const auto noted = vault.write([&](Transaction& transaction) {
        Status status;
        for (const auto& worker : *workers) {
            status = status ? transaction.note(JournalAction::VaultEvent, describe<Worker>(),
                                               worker.id, std::nullopt, "passphrase_chosen")
                            : status;
        }
        return status;
    });
    return noted ? Status{} : Status(passOn(noted));
}

} // namespace zaklon::demo
