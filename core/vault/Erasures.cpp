// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/Erasures.h"

#include "core/store/SqlError.h"

namespace zaklon {

namespace {

constexpr std::string_view kAfterRestoring = "restored";

/// Records that the journal of a compartment names as erased by themselves.
void addAlone(const ReadConnection& connection, const std::string& schema, Erasures& known) {
    auto statement = connection.prepare("SELECT kind, record, max(clock) FROM " + schema +
                                        ".journal WHERE action = ?1 AND person IS NULL"
                                        " GROUP BY kind, record");
    statement.bind(1, static_cast<std::int64_t>(JournalAction::Erased));
    while (statement.step()) {
        known.records.push_back(
            {statement.text(0), statement.id(1).value_or(RecordId()), statement.integer(2)});
    }
}

bool isThere(const ReadConnection& connection, const std::string& table, const RecordId& id) {
    auto statement = connection.prepare("SELECT 1 FROM " + table + " WHERE id = ?1");
    statement.bind(1, id);
    return statement.step();
}

/// The erasure happened before the copy was made: what is there was written anew.
bool isKnown(const ReadConnection& connection, const std::string& schema,
             const Erasures::Alone& record) {
    auto statement = connection.prepare("SELECT 1 FROM " + schema +
                                        ".journal WHERE record = ?1 AND kind = ?2 AND action = ?3"
                                        " AND clock >= ?4");
    statement.bind(1, record.id)
        .bind(2, std::string_view(record.kind))
        .bind(3, static_cast<std::int64_t>(JournalAction::Erased))
        .bind(4, record.clock);
    return statement.step();
}

Status erasePersonsAgain(Vault& vault, const Erasures& known, ErasedAgain& again) {
    for (const auto& person : known.persons) {
        if (!isThere(vault.casework().connection(), "main.person", person)) {
            continue;
        }
        if (!may(vault.session().role(), Act::ErasePerson)) {
            ++again.left;
            continue;
        }
        if (auto erased = vault.erasePerson(person); !erased) {
            return erased;
        }
        ++again.erased;
    }
    return {};
}

Status eraseRecordsAgain(Vault& vault, const Erasures& known, ErasedAgain& again) {
    for (const auto& record : known.records) {
        const auto* entry = vault.environment().catalogue.find(record.kind);
        if (entry == nullptr) {
            continue; // of a kind that a later program has
        }
        const auto& description = *entry->description;
        const bool casework = description.compartment == Compartment::Casework;
        const bool seen = casework || vault.confidential().has_value();
        const std::string schema = casework ? "main" : "confidential";
        const auto connection = vault.casework().connection();
        if (seen && (!isThere(connection, schema + "." + description.kind, record.id) ||
                     isKnown(connection, schema, record))) {
            continue;
        }
        if (!seen || !may(vault.session().role(), Act::ErasePerson)) {
            ++again.left;
            continue;
        }
        const auto erased = vault.write([&](Transaction& transaction) {
            return eraseRecord(transaction, description, record.id, kAfterRestoring);
        });
        if (!erased) {
            return passOn(erased);
        }
        ++again.erased;
    }
    return {};
}

} // namespace

Status eraseRecord(Transaction& transaction, const RecordDescription& description,
                   const RecordId& id, std::string_view why) {
    auto removed = transaction.removeRow(description, id);
    return removed ? transaction.note(JournalAction::Erased, description, id, std::nullopt, why)
                   : removed;
}

Result<Erasures> erasuresOf(Vault& vault) {
    return guarded([&]() -> Result<Erasures> {
        Erasures known;
        known.vault = vault.header().vault;
        const auto connection = vault.casework().connection();
        auto statement = connection.prepare("SELECT person FROM main.erased_person");
        while (statement.step()) {
            known.persons.push_back(statement.id(0).value_or(RecordId()));
        }
        addAlone(connection, "main", known);
        if (vault.confidential()) {
            addAlone(connection, "confidential", known);
        }
        return known;
    });
}

Result<ErasedAgain> eraseAgain(Vault& vault, const Erasures& known) {
    return guarded([&]() -> Result<ErasedAgain> {
        ErasedAgain again;
        if (known.vault != vault.header().vault) {
            return again;
        }
        auto erased = erasePersonsAgain(vault, known, again);
        erased = erased ? eraseRecordsAgain(vault, known, again) : erased;
        return erased ? Result<ErasedAgain>(again) : passOn(erased);
    });
}

} // namespace zaklon
