// SPDX-License-Identifier: GPL-3.0-or-later
// What a write may do. Every change goes through here: permission, rules, diff, row, journal,
// search index.
#pragma once

#include "core/store/JournalEntry.h"
#include "core/store/RecordTable.h"
#include "core/vault/AccessChange.h"
#include "core/vault/RecordCatalogue.h"
#include "core/vault/Records.h"
#include "core/vault/RuleContext.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

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
    /// Saves a record that stands for a key slot (RecordDescription::isKeptByVault).
    template <CaseworkRecord Record>
    Status save(const AccessChange& /*proof*/, const Record& record) {
        return keep(put(describe<Record>(), toRow(record), Writer::Vault));
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
    Status saveRow(const RecordDescription& description, const Row& row) {
        return keep(put(description, row, m_writer));
    }
    Status removeRow(const RecordDescription& description, const RecordId& id) {
        return keep(takeOut(description, id));
    }

    /// Notes in the journal that somebody looked at, revealed or shared a record. `note` is a code,
    /// never content.
    Status note(JournalAction action, const RecordDescription& description, const RecordId& record,
                std::optional<RecordId> person, std::string_view note);

    const RecordId& changeSet() const { return m_changeSet; }

  private:
    friend class Vault;
    enum class Writer { Anybody, Vault };
    struct Context {
        Connection& connection;
        const Session& session;
        Journal& casework;
        Journal* confidential; ///< null without the key
        HybridClock& clock;
        const RecordCatalogue& catalogue;
        RuleContext rules;
        const DefinitionRule& definitionRule;
    };
    explicit Transaction(const Context& context);

    Status permit(const RecordDescription& description) const;
    Status checkRules(const RecordDescription& description, const Row* before,
                      const Row& row) const;
    Status checkReferences(const RecordDescription& description, const Row& row) const;
    Status put(const RecordDescription& description, const Row& row, Writer writer);
    Status takeOut(const RecordDescription& description, const RecordId& id);
    Status keep(Status status);
    Journal& journalOf(const RecordDescription& description);
    /// The SQL of a record type known only by its description, made once in a write.
    const RecordTable& tableFor(const RecordDescription& description) const;
    void record(JournalAction action, const RecordDescription& description, const Row& row,
                std::string content);
    Status revert(const JournalEntry& entry);
    Status revertChange(const RecordDescription& description, const JournalEntry& entry);
    Status erase(const RecordId& person);
    void eraseFrom(const RecordDescription& description, const RecordId& person);

    Context m_context;
    mutable std::map<const RecordDescription*, RecordTable> m_tables;
    RecordId m_changeSet;
    std::optional<Error> m_failed; ///< a failed save cannot be ignored: nothing commits then
    Writer m_writer = Writer::Anybody;
    bool m_restoring = false; ///< an undo may put back what a rule would not let anybody type
    int m_entries = 0;
    std::vector<RecordId> m_persons; ///< whose records changed
};

/// What one committed write was; enough to undo it.
struct WriteReceipt {
    RecordId changeSet;
    int entries = 0; ///< 0: nothing differed, nothing was written
};

} // namespace zaklon
