// SPDX-License-Identifier: GPL-3.0-or-later
// Reading leaves a trace in the journal, as it does in the window.
#pragma once

#include "core/vault/Vault.h"

#include <string_view>

namespace zaklon::cli {

/// One record was shown.
Status noteOpened(Vault& vault, const RecordDescription& description, const Row& row);
/// Many records of a confidential kind were listed. Lists of coded casework leave no trace, as in
/// the window.
Status noteListing(Vault& vault, const RecordDescription& description);
/// Names of a person were shown.
Status noteRevealed(Vault& vault, const RecordDescription& description, const RecordId& person);
/// Something about the whole vault; `what` is a code.
Status noteVaultEvent(Vault& vault, const RecordDescription& description, std::string_view what);

} // namespace zaklon::cli
