// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/RecordHistory.h"

#include "core/catalogue/RecordRows.h"

#include <algorithm>

namespace zaklon {

namespace {

bool changesRecord(const JournalEntry& entry, std::string_view kind) {
    return entry.kind == kind &&
           (entry.action == JournalAction::Created || entry.action == JournalAction::Changed ||
            entry.action == JournalAction::Removed);
}

/// The row before an entry, from the row after it. False where the two do not fit together.
bool stepBack(const RecordDescription& description, const JournalEntry& entry,
              std::optional<Row>& state) {
    const bool existsAfter = entry.action != JournalAction::Removed;
    if (!entry.content || state.has_value() != existsAfter) {
        return false;
    }
    if (entry.action == JournalAction::Created) {
        state.reset();
        return true;
    }
    if (entry.action == JournalAction::Removed) {
        state = Row{entry.record, std::vector<Value>(description.fields.size())};
    }
    for (const auto& change : entry.changes(description)) {
        state->values[*description.indexOf(change.field)] = change.before;
    }
    return true;
}

} // namespace

Result<RecordHistory> RecordHistory::of(Vault& vault, const RecordDescription& description,
                                        const RecordId& record) {
    return guarded([&]() -> Result<RecordHistory> {
        const auto rows = RecordRows::of(vault, description);
        if (!rows) {
            return passOn(rows);
        }
        auto now = rows->find(record);
        if (!now) {
            return passOn(now);
        }
        auto& journal = description.compartment == Compartment::Casework
                            ? vault.caseworkJournal()
                            : *vault.confidentialJournal();
        auto entries = journal.of(record);
        // Written, not taken out, not erased, and yet not there: this role does not see it.
        const auto last = std::find_if(entries.rbegin(), entries.rend(), [&](const auto& entry) {
            return changesRecord(entry, description.kind);
        });
        if (!*now && last != entries.rend() && last->action != JournalAction::Removed &&
            last->content) {
            return fail(ErrorCode::NotFound, description.kind);
        }
        RecordHistory history(description);
        history.replay(std::move(entries), std::move(*now));
        const auto& visible = description.visible;
        const auto hidden = [&](const RecordVersion& version) {
            return visible && version.row && !visible(*version.row, codeOf(vault.session().role()));
        };
        if (history.m_versions.empty() ||
            std::any_of(history.m_versions.begin(), history.m_versions.end(), hidden)) {
            return fail(ErrorCode::NotFound, description.kind);
        }
        return history;
    });
}

void RecordHistory::replay(std::vector<JournalEntry> entries, std::optional<Row> state) {
    // Backwards from what is there: a field that a later format added then has the value it has,
    // and content that was erased ends the walk instead of breaking it.
    std::reverse(entries.begin(), entries.end());
    for (const auto& entry : entries) {
        if (!changesRecord(entry, m_description->kind)) {
            continue;
        }
        RecordVersion version;
        version.clock = entry.clock;
        version.at = HybridClock::timeOf(entry.clock);
        version.worker = entry.worker;
        version.action = entry.action;
        version.row = state;
        for (const auto& change : entry.changes(*m_description)) {
            version.changed.push_back(change.field);
        }
        const bool fits = stepBack(*m_description, entry, state);
        if (fits || m_versions.empty()) {
            m_versions.push_back(std::move(version));
        }
        if (!fits) {
            break;
        }
    }
    std::reverse(m_versions.begin(), m_versions.end());
}

const RecordVersion* RecordHistory::asOf(Timestamp moment) const {
    const RecordVersion* found = nullptr;
    for (const auto& version : m_versions) {
        if (version.at.seconds <= moment.seconds) {
            found = &version;
        }
    }
    return found;
}

Status RecordHistory::putBack(Transaction& transaction, const RecordDescription& description,
                              const RecordVersion& version) {
    if (!version.row) {
        return fail(ErrorCode::NotFound, description.kind, "taken out");
    }
    return transaction.saveRow(description, *version.row);
}

Status RecordHistory::mayPutBack(Vault& vault, const RecordDescription& description,
                                 const RecordVersion& version) {
    bool fits = false;
    const auto rehearsed = vault.write([&](Transaction& transaction) -> Status {
        if (auto put = putBack(transaction, description, version); !put) {
            return put;
        }
        fits = true;
        return fail(ErrorCode::Cancelled, description.kind); // nothing is kept of it
    });
    return fits ? Status{} : Status(passOn(rehearsed));
}

} // namespace zaklon
