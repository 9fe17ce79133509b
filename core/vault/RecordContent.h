// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of files that belong to confidential records. They lie beside the records and are no
// record themselves: no catalogue, journal, search or export knows them.
#pragma once

#include "core/vault/Transaction.h"

#include <cstdint>
#include <span>

namespace zaklon {

/// Keeps the bytes of a file under the id of a record that is saved after it in the same write.
/// They go with that record, and an Undo does not bring them back. NoPermission; Invalid if the id
/// has some already.
Status keepContent(Transaction& transaction, const ConfidentialRecords& proof,
                   const RecordId& record, std::span<const std::uint8_t> content);

/// As a transaction is told of it.
const RecordDescription& contentDescription();

} // namespace zaklon
