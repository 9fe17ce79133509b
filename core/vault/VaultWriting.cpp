// SPDX-License-Identifier: GPL-3.0-or-later
// The one way to write: permission, rules, rows, journal and marks in one transaction over both
// files.
#include "core/store/SqlTransaction.h"
#include "core/vault/Vault.h"

namespace zaklon {

namespace {

/// Words leave the search for good only when its parts are merged: once for all that a write
/// erased, because that takes the longer the more there is to search.
void mergeSearchIfErased(Connection& connection, const RecordId& changeSet) {
    auto erased = connection.prepare(
        "SELECT 1 FROM main.journal WHERE change_set = ?1 AND action = ?2"
        " UNION ALL SELECT 1 FROM confidential.journal WHERE change_set = ?1 AND action = ?2");
    erased.bind(1, changeSet).bind(2, static_cast<std::int64_t>(JournalAction::Erased));
    if (erased.step()) {
        connection.execute("INSERT INTO confidential.text_index (text_index) VALUES ('optimize')");
    }
}

} // namespace

Result<WriteReceipt> Vault::write(const std::function<Status(Transaction&)>& change) {
    const auto passage = m_writing.enter();
    if (!passage) {
        return passOn(passage);
    }
    auto receipt = guarded([&] { return writeLocked(change); });
    if (!receipt) {
        m_caseworkJournal->forgetHeads();
        if (m_confidentialJournal) {
            m_confidentialJournal->forgetHeads();
        }
    }
    return receipt;
}

Result<WriteReceipt> Vault::writeLocked(const std::function<Status(Transaction&)>& change) {
    SqlTransaction sql(*m_connection);
    Transaction transaction(
        {*m_connection, m_session, *m_caseworkJournal, m_confidentialJournal.get(), *m_clock,
         m_environment.catalogue,
         RuleContext(casework(), confidential(), m_environment.clock.today(), RecordId::generate()),
         m_environment.definitionRule});
    if (const auto changed = change(transaction); !changed) {
        return passOn(changed);
    }
    if (transaction.m_failed) {
        return tl::unexpected<Error>(*transaction.m_failed);
    }
    const WriteReceipt receipt{transaction.m_changeSet, transaction.m_entries};
    if (receipt.entries == 0) {
        return receipt;
    }
    if (m_environment.afterPersonsChanged && !transaction.m_persons.empty()) {
        m_environment.afterPersonsChanged(*m_connection, transaction.m_persons);
    }
    if (m_keys.confidential) { // nobody else erases
        mergeSearchIfErased(*m_connection, receipt.changeSet);
    }
    advanceMarks();
    sql.commit();
    return receipt;
}

void Vault::advanceMarks() {
    const std::string both = m_keys.confidential ? ", partner = partner + 1" : "";
    m_connection->execute("UPDATE main.mark SET commits = commits + 1" + both);
    if (m_keys.confidential) {
        m_connection->execute("UPDATE confidential.mark SET commits = commits + 1");
    }
}

Result<WriteReceipt> Vault::undo(const WriteReceipt& receipt) {
    return write([&](Transaction& transaction) { return revert(transaction, receipt); });
}

Result<WriteReceipt> Vault::undo(const AccessChange& /*proof*/, const WriteReceipt& receipt) {
    return write([&](Transaction& transaction) {
        transaction.m_writer = Transaction::Writer::Vault;
        return revert(transaction, receipt);
    });
}

Status Vault::revert(Transaction& transaction, const WriteReceipt& receipt) {
    transaction.m_restoring = true;
    std::vector<JournalEntry> entries = m_caseworkJournal->ofChangeSet(receipt.changeSet);
    if (m_confidentialJournal) {
        const auto more = m_confidentialJournal->ofChangeSet(receipt.changeSet);
        entries.insert(entries.end(), more.begin(), more.end());
    }
    if (entries.empty()) {
        return fail(ErrorCode::NotFound, "change_set");
    }
    if (static_cast<int>(entries.size()) != receipt.entries) {
        return fail(ErrorCode::NoConfidentialKey,
                    "change_set"); // half an undo would be a new state
    }
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        if (auto reverted = transaction.revert(*entry); !reverted) {
            return reverted;
        }
    }
    return {};
}

Status Vault::erasePerson(const RecordId& person) {
    const auto erased = write([&](Transaction& transaction) { return transaction.erase(person); });
    return erased ? Status{} : Status(passOn(erased));
}

} // namespace zaklon
