// SPDX-License-Identifier: GPL-3.0-or-later
// The casework file of a vault as somebody with its key and a database shell sees it.
#pragma once

#include "core/store/Connection.h"
#include "core/vault/Vault.h"

#include <algorithm>
#include <filesystem>

namespace zaklon::test {

/// Taken while the vault is open; the file can be written only while it is closed.
inline DatabaseKey caseworkKey(Vault& vault) {
    DatabaseKey key{deriveKey(vault.keys().casework, KeyPurpose::Database), SecretBytes(16)};
    const auto salt = vault.header().caseworkSalt;
    std::copy(salt.begin(), salt.end(), key.salt.data());
    return key;
}

inline std::filesystem::path caseworkFile(const std::filesystem::path& vault) {
    return vault / "casework.db";
}

} // namespace zaklon::test
