// SPDX-License-Identifier: GPL-3.0-or-later
// The append-only journal of one compartment: audit, tamper evidence, history and undo with one
// mechanism.
#pragma once

#include "core/store/Connection.h"
#include "core/store/HybridClock.h"
#include "core/store/JournalEntry.h"

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace zaklon {

/// Who writes: stamped on every entry.
struct Author {
    RecordId worker;
    RecordId laptop;
};

class Journal {
  public:
    /// `schema` is the attached name of the compartment; `genesis` is what the first entry of every
    /// chain follows.
    Journal(Connection& connection, std::string schema, const Hash& genesis);
    /// Binds the chains to one vault and one compartment, so that entries cannot be moved between
    /// them.
    static Hash genesisOf(const RecordId& vault, Compartment compartment);

    struct Draft {
        JournalAction action = JournalAction::Changed;
        std::string_view kind;
        RecordId record;
        std::optional<RecordId> person;
        std::string content;
    };
    /// Appends one entry in the running transaction. Throws SqlError.
    void append(const Author& author, std::int64_t clock, const RecordId& changeSet,
                const Draft& draft);

    /// Entries of one record, oldest first.
    std::vector<JournalEntry> of(const RecordId& record);
    /// Entries about one person, newest first.
    std::vector<JournalEntry> about(const RecordId& person, int limit);
    std::vector<JournalEntry> ofChangeSet(const RecordId& changeSet);
    std::vector<JournalHead> heads();
    /// True if the entry that the head names is there with the same hash.
    bool holds(const JournalHead& head);
    std::int64_t newestClock();
    std::int64_t count();

    struct Fault {
        RecordId laptop;
        std::int64_t sequence = 0;
        std::string what; ///< "gap", "link", "hash", "content"
    };
    /// Recomputes every chain; missing content is a fault unless an Erased entry names its person.
    /// `progress(done)` may return false to stop (then Cancelled).
    Result<std::optional<Fault>> verify(const std::function<bool(std::int64_t)>& progress = {});

    /// Removes content and nonce of every entry about the person and keeps the commitments. Returns
    /// their number.
    std::int64_t erase(const RecordId& person);

    /// Forgets the cached heads after a rolled-back transaction.
    void forgetHeads() { m_heads.clear(); }

  private:
    std::set<RecordId> erasedPersons();
    std::vector<RecordId> laptops();
    JournalHead& headOf(const RecordId& laptop);
    static std::vector<JournalEntry> collect(Statement& statement);

    Connection& m_connection;
    std::string m_schema;
    Hash m_genesis;
    std::vector<JournalHead> m_heads;
};

/// {"field": [before, after]} for what differs; empty text if nothing does. `before` is null for a
/// new record.
std::string changesAsJson(const RecordDescription& description, const Row* before,
                          const Row* after);

} // namespace zaklon
