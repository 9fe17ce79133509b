// SPDX-License-Identifier: GPL-3.0-or-later
// Changing who may open a vault: the record and the header, in the order that fails safely.
#pragma once

#include "core/vault/Vault.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace zaklon {

/// Public keys (hex) of every slot that must not be given to somebody else: active colleagues and
/// the recovery shares in force.
Result<std::vector<std::string>> publicKeysInUse(const Vault& vault);

/// Writes it twice, so that the generation before opens with nothing that was just taken away. If
/// the first write fails, nothing has changed.
Status replaceHeader(Vault& vault, VaultHeader changed);

/// The same after a record that says so; takes the record back if the header cannot be written.
Status replaceHeaderOr(Vault& vault, VaultHeader changed, const AccessChange& proof,
                       const WriteReceipt& undoOnFailure);

/// A colleague's keys under a fresh passphrase: a new pair, `record` in one write (it saves the
/// worker it is given), then the header. Conflict "slots", NoMemory and what writing can answer.
Status sealAnew(Vault& vault, Worker worker, const CompartmentKeys& keys, const SecretBytes& fresh,
                const AccessChange& proof,
                const std::function<Status(Transaction&, const Worker&)>& record);

} // namespace zaklon
