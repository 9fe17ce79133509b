// SPDX-License-Identifier: GPL-3.0-or-later
// What a write may do. Every change goes through here: permission, rules, diff, row, journal,
// search index.
#pragma once

#include "core/store/JournalEntry.h"
#include "core/vault/RecordCatalogue.h"
#include "core/vault/Records.h"

#include <memory>
#include <string>

namespace zaklon {

class Journal;
class HybridClock;

class Transaction {
  public:
    /// Saves a record of the casework compartment. Nothing is written if nothing changed.
    /// NoPermission, Invalid (field named), Io, DiskFull.
    template <CaseworkRecord Record>
    Status save(const Record& record) {
        return saveRow(describe<Record>(), toRow(record));
    }
    /// Saves a record of the confidential compartment; the reader is the proof that its key is
    /// held.
    template <ConfidentialRecord Record>
    Status save(const ConfidentialRecords& /*proof*/, const Record& record) {
        return saveRow(describe<Record>(), toRow(record));
    }
    template <CaseworkRecord Record>
    Status remove(const RecordId& id) {
        return removeRow(describe<Record>(), id);
    }
    template <ConfidentialRecord Record>
    Status remove(const ConfidentialRecords& /*proof*/, const RecordId& id) {
        return removeRow(describe<Record>(), id);
    }

    /// The same for code that has no C++ type of the record. NoConfidentialKey where the key is not
    /// held.
    Status saveRow(const RecordDescription& description, const Row& row);
    Status removeRow(const RecordDescription& description, const RecordId& id);

    /// Notes in the journal that somebody looked at, revealed or shared a record. `note` is a code,
    /// never content.
    Status note(JournalAction action, const RecordDescription& description, const RecordId& record,
                std::optional<RecordId> person, std::string_view note);

    const RecordId& changeSet() const { return m_changeSet; }

  private:
    friend class Vault;
    struct Context {
        Connection& connection;
        const Session& session;
        Journal& casework;
        Journal* confidential; ///< null without the key
        HybridClock& clock;
    };
    explicit Transaction(const Context& context);

    Journal* journalOf(const RecordDescription& description);
    const RecordTable& tableFor(const RecordDescription& description);
    Status permit(const RecordDescription& description) const;

    Context m_context;
    RecordId m_changeSet;
    int m_entries = 0;
};

/// What one committed write was; enough to undo it.
struct WriteReceipt {
    RecordId changeSet;
    int entries = 0; ///< 0: nothing differed, nothing was written
};

} // namespace zaklon
