// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/Erasures.h"

#include "core/store/ErasedEntry.h"
#include "core/store/SqlError.h"

#include <optional>
#include <set>
#include <utility>

namespace zaklon {

namespace {

constexpr std::string_view kAfterRestoring = "restored";

bool isThere(const ReadConnection& connection, const std::string& table, const RecordId& id) {
    auto statement = connection.prepare("SELECT 1 FROM " + table + " WHERE id = ?1");
    statement.bind(1, id);
    return statement.step();
}

/// Records that the journal of a compartment names as erased by themselves.
void addAlone(const ReadConnection& connection, const std::string& schema, Erasures& known) {
    auto statement =
        connection.prepare("SELECT kind, record, max(clock) FROM " + schema + ".journal WHERE " +
                           isErasedEntrySql() + " AND person IS NULL GROUP BY kind, record");
    while (statement.step()) {
        known.records.push_back(
            {statement.text(0), statement.id(1).value_or(RecordId()), statement.integer(2)});
    }
}

/// Records that were nobody's first and an erased person's later, as Journal::erase knows them: an
/// older copy has them without a person. What is there now was taken back from her before.
void addBecameHers(const Vault& vault, const ReadConnection& connection, const std::string& schema,
                   Erasures& known) {
    auto statement = connection.prepare(
        "SELECT j.kind, j.record, max(e.clock) FROM main.erased_person e CROSS JOIN " + schema +
        ".journal j ON j.person = e.person WHERE j.action <> ?1 AND j.record <> j.person"
        " AND EXISTS (SELECT 1 FROM " +
        schema +
        ".journal b WHERE b.record = j.record AND b.kind = j.kind AND b.person IS NULL)"
        " GROUP BY j.kind, j.record");
    statement.bind(1, static_cast<std::int64_t>(JournalAction::Erased));
    while (statement.step()) {
        const auto kind = statement.text(0);
        const auto record = statement.id(1).value_or(RecordId());
        const bool isKind = vault.environment().catalogue.find(kind) != nullptr;
        if (isKind && !isThere(connection, schema + "." + kind, record)) {
            known.records.push_back({kind, record, statement.integer(2)});
        }
    }
}

void addRecords(const Vault& vault, const std::string& schema, Erasures& known) {
    const auto connection = vault.casework().connection();
    addAlone(connection, schema, known);
    addBecameHers(vault, connection, schema, known);
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

/// Whether it is in this vault and not written anew since; nothing if that cannot be seen.
std::optional<bool> isBack(const Vault& vault, const RecordDescription& description,
                           const Erasures::Alone& record) {
    const bool casework = description.compartment == Compartment::Casework;
    if (!casework && !vault.confidential()) {
        return std::nullopt;
    }
    const std::string schema = casework ? "main" : "confidential";
    const auto connection = vault.casework().connection();
    return isThere(connection, schema + "." + description.kind, record.id) &&
           !isKnown(connection, schema, record);
}

/// After the persons: what was theirs in the copy already is gone with them.
Status eraseRecordsAgain(Vault& vault, const Erasures& known, ErasedAgain& again) {
    const bool mayErase = may(vault.session().role(), Act::ErasePerson);
    // Once each: one may have been erased by itself, written anew, and erased with its person.
    std::set<std::pair<const RecordDescription*, RecordId>> back;
    for (const auto& record : known.records) {
        const auto* entry = vault.environment().catalogue.find(record.kind);
        if (entry == nullptr) {
            continue; // of a kind that a later program has
        }
        const auto there = isBack(vault, *entry->description, record);
        if (!there || (*there && !mayErase)) {
            ++again.left;
        } else if (*there) {
            back.emplace(entry->description, record.id);
        }
    }
    if (back.empty()) {
        return {};
    }
    const auto erased = vault.write([&](Transaction& transaction) {
        Status status;
        for (const auto& [description, id] : back) {
            status = status ? eraseRecord(transaction, *description, id, kAfterRestoring) : status;
        }
        return status;
    });
    again.erased += erased ? static_cast<int>(back.size()) : 0;
    return erased ? Status() : Status(passOn(erased));
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
        addRecords(vault, "main", known);
        known.incomplete = !vault.confidential();
        if (!known.incomplete) {
            addRecords(vault, "confidential", known);
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
        again.incomplete = known.incomplete;
        auto erased = erasePersonsAgain(vault, known, again);
        erased = erased ? eraseRecordsAgain(vault, known, again) : erased;
        return erased ? Result<ErasedAgain>(again) : passOn(erased);
    });
}

} // namespace zaklon
