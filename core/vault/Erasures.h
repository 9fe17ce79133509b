// SPDX-License-Identifier: GPL-3.0-or-later
// What was erased stays erased: one record that is nobody's by itself, and in an older copy that is
// restored everything that was erased since it was made.
#pragma once

#include "core/vault/Vault.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zaklon {

/// Takes a record out and with it what the journal kept of it, as the erasing of a person does; the
/// chain still verifies, because an Erased entry names the record. `why` is a code, which stays in
/// that entry. Nobody's records: those of a person are erased with her. NotFound; NoPermission for
/// whoever may not erase.
Status eraseRecord(Transaction& transaction, const RecordDescription& description,
                   const RecordId& id, std::string_view why);

/// What a vault knows to be erased. Ids and kinds only.
struct Erasures {
    struct Alone {
        std::string kind;
        RecordId id;
        std::int64_t clock = 0; ///< of the last time; what was written anew since is not meant
    };
    RecordId vault;
    std::vector<RecordId> persons;
    std::vector<Alone> records; ///< of nobody, or of nobody before they were an erased person's
    bool incomplete = false;    ///< the confidential compartment was closed to whoever asked

    bool isEmpty() const { return persons.empty() && records.empty(); }
};

/// Without the confidential key only what casework knows, and said to be `incomplete`.
Result<Erasures> erasuresOf(Vault& vault);

struct ErasedAgain {
    int erased = 0;
    /// What is in it again and this role may not erase, or cannot see whether it is.
    int left = 0;
    /// Words may be in it again that were erased by themselves: nobody could see which (Erasures).
    bool incomplete = false;
};

/// Repeats the erasures of a vault that an older state of the same vault does not know; does
/// nothing in another one. All that may be erased is, or an error says why not.
Result<ErasedAgain> eraseAgain(Vault& vault, const Erasures& known);

} // namespace zaklon
