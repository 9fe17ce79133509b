// SPDX-License-Identifier: GPL-3.0-or-later
// One entry of the journal: who did what to which record, when, on which laptop.
#pragma once

#include "core/store/FieldDescription.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zaklon {

/// Values are stored; never renumber.
enum class JournalAction {
    Created = 1,
    Changed = 2,
    Removed = 3,
    Opened = 4,    ///< a person looked at the record
    Revealed = 5,  ///< a hidden name or masked field was shown
    Shared = 6,    ///< content left the house: printed, exported, referred
    Erased = 7,    ///< content was erased on request; earlier entries keep their commitments only
    VaultEvent = 8 ///< unlock, backup, restore, staff change, export
};

std::string_view toString(JournalAction action);

using Hash = std::array<std::uint8_t, 32>;

struct FieldChange {
    std::string field;
    Value before;
    Value after;
};

struct JournalEntry {
    RecordId laptop;
    std::int64_t sequence = 0; ///< per laptop and compartment, from 1 without gaps
    std::int64_t clock = 0;    ///< HybridClock reading
    RecordId worker;
    JournalAction action = JournalAction::Changed;
    std::string kind;
    RecordId record;
    std::optional<RecordId> person;
    RecordId changeSet; ///< shared by everything that one write committed
    /// Canonical JSON: {"field": [before, after]} for changes, {"note": code} for the rest. Absent
    /// when erased.
    std::optional<std::string> content;
    Hash commitment{}; ///< BLAKE2b-256(nonce, content); stays when the content is erased
    Hash previous{};
    Hash hash{};

    /// The field changes in the content, typed by the description. Empty for other actions or
    /// erased content.
    std::vector<FieldChange> changes(const RecordDescription& description) const;
};

/// End of a chain: enough to notice later that entries were cut off.
struct JournalHead {
    RecordId laptop;
    std::int64_t sequence = 0;
    Hash hash{};
    bool operator==(const JournalHead&) const = default;
};

} // namespace zaklon
