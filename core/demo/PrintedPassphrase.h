// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the passphrase that is printed for everybody still opens a demonstration. Nothing secret
// is kept for it: the journal says when somebody was given another one.
#pragma once

#include "core/vault/Vault.h"

#include <string_view>

namespace zaklon::demo {

/// Whether this user comes in by `kDemoPassphrase`. True only in a demonstration vault.
Result<bool> opensByPrinted(const Vault& vault, std::string_view userName);

/// Notes that every user was given another passphrase than the printed one from the beginning.
Status noteOtherPassphrase(Vault& vault);

} // namespace zaklon::demo
