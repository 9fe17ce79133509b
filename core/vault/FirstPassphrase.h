// SPDX-License-Identifier: GPL-3.0-or-later
// The passphrase with which somebody was given access is known to whoever gave it, until it is
// changed.
#pragma once

#include "core/vault/Vault.h"

namespace zaklon {

/// Whether whoever opened the vault came in by a passphrase that somebody else chose for them: the
/// journal says so (StaffAccess, Recovery), and nothing is kept for it. Never in a demonstration,
/// where everybody has the same.
Result<bool> holdsFirstPassphrase(const Vault& vault);

} // namespace zaklon
