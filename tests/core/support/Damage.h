// SPDX-License-Identifier: GPL-3.0-or-later
// A vault whose file breaks under whoever has it open.
#pragma once

#include "core/tasks/PersonSummaryStore.h"
#include "tests/core/support/TestVault.h"

#include <string>
#include <utility>
#include <vector>

namespace zaklon::test {

/// What the next change of a person does to the file.
inline std::string& pendingDamage() {
    static std::string sql;
    return sql;
}

/// For VaultEnvironment::afterPersonsChanged, the one place where a connection is lent.
inline SummaryRefresh damageable(SummaryRefresh refresh) {
    return [refresh = std::move(refresh)](Connection& connection,
                                          const std::vector<RecordId>& persons) {
        if (const auto sql = std::exchange(pendingDamage(), {}); !sql.empty()) {
            connection.execute(sql);
        }
        refresh(connection, persons);
    };
}

/// Past every rule and without the journal. A table that is renamed cannot be read until it has its
/// name again.
inline void damage(Vault& vault, const std::string& sql) {
    pendingDamage() = sql;
    REQUIRE(vault.write([](Transaction& transaction) { return transaction.save(aPerson()); }));
    REQUIRE(pendingDamage().empty());
}

} // namespace zaklon::test
