// SPDX-License-Identifier: GPL-3.0-or-later
// A record as it was after each of its writes, read back from the journal.
#pragma once

#include "core/vault/Vault.h"

#include <optional>
#include <string>
#include <vector>

namespace zaklon {

/// What one write made of a record.
struct RecordVersion {
    std::int64_t clock = 0; ///< HybridClock reading of the entry
    Timestamp at;
    RecordId worker;
    JournalAction action = JournalAction::Created; ///< Created, Changed or Removed
    std::vector<std::string> changed;              ///< names of the fields it touched
    std::optional<Row> row;                        ///< none: the record was taken out
};

class RecordHistory {
  public:
    /// Every version of the record, whether it is there now or was taken out. NoConfidentialKey and
    /// NoPermission as for reading the record itself; NotFound where the journal does not know it.
    /// Versions before content that was erased on request are left out.
    static Result<RecordHistory> of(Vault& vault, const RecordDescription& description,
                                    const RecordId& record);

    /// Oldest first; never empty.
    const std::vector<RecordVersion>& versions() const { return m_versions; }
    const RecordDescription& description() const { return *m_description; }
    const RecordVersion& newest() const { return m_versions.back(); }
    /// The version that stood at the end of a moment; null before the first one.
    const RecordVersion* asOf(Timestamp moment) const;

    /// Puts a version back by an ordinary save: role, rules and references of today decide, the
    /// journal notes it as a change, and it can be undone. NotFound for a version without a row.
    static Status putBack(Transaction& transaction, const RecordDescription& description,
                          const RecordVersion& version);
    /// Whether that would succeed now, and why not; nothing is written.
    static Status mayPutBack(Vault& vault, const RecordDescription& description,
                             const RecordVersion& version);

  private:
    explicit RecordHistory(const RecordDescription& description) : m_description(&description) {}
    void replay(std::vector<JournalEntry> entries, std::optional<Row> state);

    const RecordDescription* m_description;
    std::vector<RecordVersion> m_versions;
};

} // namespace zaklon
