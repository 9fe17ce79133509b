// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/Transaction.h"

#include "core/store/Journal.h"
#include "core/store/SearchIndex.h"
#include "core/vault/PartialRight.h"
#include "core/vault/RecordContent.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace zaklon {

namespace {

std::string schemaOf(const RecordDescription& description) {
    return description.compartment == Compartment::Casework ? "main" : "confidential";
}

/// A record whose file went with it does not come back without it.
constexpr std::string_view kCarriesContent = "attachment";

/// Files are in no journal; the records that carry them have their digests.
void putContent(Connection& connection, const Row& row) {
    const auto& content = std::get<std::string>(row.values.at(0));
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(content.data());
    connection.prepare("INSERT INTO confidential.record_content (id, content) VALUES (?1, ?2)")
        .bind(1, row.id)
        .bindBlob(2, std::span(bytes, content.size()))
        .run();
}

/// NoPermission with the first field that only the vault itself writes; a new record has them all.
Status leavesToVault(const RecordDescription& description, const Row* before, const Row& row) {
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        const auto& field = description.fields[i];
        if (field.keptByVault && (before == nullptr || before->values[i] != row.values[i])) {
            return fail(ErrorCode::NoPermission, field.name, "kept by the vault");
        }
    }
    return {};
}

/// What the journal and the drafts kept of a record that is gone. The commitments stay,
/// so that the chain still verifies.
void forgetRecord(Connection& connection, const std::string& schema, const std::string& kind,
                  const RecordId& record) {
    connection
        .prepare("UPDATE " + schema +
                 ".journal SET content = NULL, nonce = NULL"
                 " WHERE record = ?1 AND kind = ?2 AND action <> ?3")
        .bind(1, record)
        .bind(2, std::string_view(kind))
        .bind(3, static_cast<std::int64_t>(JournalAction::Erased))
        .run();
    connection
        .prepare("DELETE FROM confidential.form_draft WHERE record = ?1 OR instr(content, ?2) > 0")
        .bind(1, record)
        .bind(2, std::string_view(record.toString()))
        .run();
}

bool mayChangeSome(Role role, const RecordDescription& description) {
    return std::any_of(
        description.fields.begin(), description.fields.end(),
        [&](const auto& field) { return mayChangeField(role, description.kind, field.name); });
}

/// Of a record that is there, nothing but what this role may change (PartialRight.h).
bool isPartialChange(Role role, const RecordDescription& description, const Row* before,
                     const Row& row) {
    if (before == nullptr) {
        return false;
    }
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        if (before->values[i] != row.values[i] &&
            !mayChangeField(role, description.kind, description.fields[i].name)) {
            return false;
        }
    }
    return true;
}

bool isSearchable(const RecordDescription& description) {
    return description.compartment == Compartment::Confidential &&
           std::any_of(description.fields.begin(), description.fields.end(),
                       [](const auto& field) { return field.search != SearchUse::None; });
}

} // namespace

Transaction::Transaction(const Context& context)
    : m_context(context), m_changeSet(context.rules.changeSet()) {}

Status Transaction::permit(const RecordDescription& description) const {
    if (!mayWrite(m_context.session.role(), description.kind)) {
        return fail(ErrorCode::NoPermission, description.kind);
    }
    if (description.compartment == Compartment::Confidential && m_context.confidential == nullptr) {
        return fail(ErrorCode::NoConfidentialKey, description.kind);
    }
    return {};
}

const RecordTable& Transaction::tableFor(const RecordDescription& description) const {
    return m_tables.try_emplace(&description, description, schemaOf(description)).first->second;
}

Journal& Transaction::journalOf(const RecordDescription& description) {
    return description.compartment == Compartment::Casework ? m_context.casework
                                                            : *m_context.confidential;
}

void Transaction::record(JournalAction action, const RecordDescription& description, const Row& row,
                         std::string content) {
    const auto person = description.personOf(row);
    journalOf(description)
        .append({m_context.session.worker.id, m_context.session.laptop}, m_context.clock.next(),
                m_changeSet, {action, description.kind, row.id, person, std::move(content)});
    ++m_entries;
    if (person && std::find(m_persons.rbegin(), m_persons.rend(), *person) == m_persons.rend()) {
        m_persons.push_back(*person);
    }
}

Status Transaction::keep(Status status) {
    if (!status && !m_failed) {
        m_failed = status.error();
    }
    return status;
}

Status Transaction::checkReferences(const RecordDescription& description, const Row& row) const {
    const auto person = description.personOf(row);
    // A record under the person's own id names her by that alone.
    const auto* persons = description.owner == "id" ? m_context.catalogue.find("person") : nullptr;
    if (persons != nullptr && persons->description->kind != description.kind &&
        !tableFor(*persons->description).contains(m_context.connection, row.id)) {
        return fail(ErrorCode::Invalid, "id", "refers to nothing");
    }
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        const auto& field = description.fields[i];
        const auto* id = std::get_if<RecordId>(&row.values[i]);
        const auto* other = id == nullptr || field.refersTo.empty()
                                ? nullptr
                                : m_context.catalogue.find(field.refersTo);
        if (other == nullptr) {
            continue;
        }
        const auto& kind = *other->description;
        // A link to another person is meant; a record of hers beside a record of somebody else
        // never. What is nobody's needs only to be there.
        if (field.refersTo == "person" || kind.owner.empty()) {
            if (!tableFor(kind).contains(m_context.connection, *id)) {
                return fail(ErrorCode::Invalid, field.name, "refers to nothing");
            }
            continue;
        }
        const auto found = tableFor(kind).find(m_context.connection, *id);
        if (!found) {
            return fail(ErrorCode::Invalid, field.name, "refers to nothing");
        }
        const auto theirs = kind.personOf(*found);
        if (person && theirs && *theirs != *person) {
            return fail(ErrorCode::Invalid, field.name, "belongs to another person");
        }
    }
    return {};
}

Status Transaction::checkRules(const RecordDescription& description, const Row* before,
                               const Row& row) const {
    const auto person = description.personOf(row);
    const auto was = before == nullptr ? std::nullopt : description.personOf(*before);
    // What was nobody's may become hers, and only an undo takes that back.
    if (was && was != person && !(m_restoring && !person)) {
        return fail(ErrorCode::Invalid, description.owner,
                    "a record never moves to another person");
    }
    if (person) {
        auto erased =
            m_context.connection.prepare("SELECT 1 FROM main.erased_person WHERE person = ?1");
        erased.bind(1, *person);
        if (erased.step()) {
            return fail(ErrorCode::Invalid, description.owner, "erased");
        }
    }
    if (m_restoring) {
        return {};
    }
    if (auto known = checkReferences(description, row); !known) {
        return known;
    }
    if (description.guard) {
        if (auto allowed = description.guard(before, row, m_context.rules); !allowed) {
            return allowed;
        }
    }
    const auto& defined = m_context.definitionRule;
    return defined ? defined(description, before, row, m_context.rules) : Status{};
}

Status Transaction::put(const RecordDescription& description, const Row& row, Writer writer) {
    const auto role = m_context.session.role();
    const auto permitted = permit(description);
    if (!permitted && !mayChangeSome(role, description)) {
        return permitted;
    }
    if (&description == &contentDescription()) {
        putContent(m_context.connection, row);
        return {};
    }
    if (auto valid = checkRow(description, row); !valid) {
        return valid;
    }
    const auto& table = tableFor(description);
    const auto before = table.find(m_context.connection, row.id);
    if (!permitted && !isPartialChange(role, description, before ? &*before : nullptr, row)) {
        return permitted;
    }
    if (writer != Writer::Vault) {
        if (auto left = leavesToVault(description, before ? &*before : nullptr, row); !left) {
            return left;
        }
    }
    if (auto allowed = checkRules(description, before ? &*before : nullptr, row); !allowed) {
        return allowed;
    }
    auto content = changesAsJson(description, before ? &*before : nullptr, &row);
    if (content.empty()) {
        return {};
    }
    table.put(m_context.connection, row);
    if (isSearchable(description)) {
        SearchIndex(m_context.connection).update(description, row.id, &row);
    }
    record(before ? JournalAction::Changed : JournalAction::Created, description, row,
           std::move(content));
    return {};
}

Status Transaction::takeOut(const RecordDescription& description, const RecordId& id) {
    if (auto permitted = permit(description); !permitted) {
        return permitted;
    }
    if (m_writer != Writer::Vault && description.isKeptByVault()) {
        return fail(ErrorCode::NoPermission, description.kind, "kept by the vault");
    }
    const auto& table = tableFor(description);
    const auto before = table.find(m_context.connection, id);
    if (!before) {
        return fail(ErrorCode::NotFound, description.kind);
    }
    table.remove(m_context.connection, id);
    if (isSearchable(description)) {
        SearchIndex(m_context.connection).update(description, id, nullptr);
    }
    record(JournalAction::Removed, description, *before,
           changesAsJson(description, &*before, nullptr));
    return {};
}

Status Transaction::note(JournalAction action, const RecordDescription& description,
                         const RecordId& id, std::optional<RecordId> person,
                         std::string_view noteCode) {
    // Whoever opened a record leaves a trace, also a role that may not write records of this kind.
    const bool erases = action == JournalAction::Erased;
    if ((description.compartment == Compartment::Confidential || erases) &&
        m_context.confidential == nullptr) {
        return fail(ErrorCode::NoConfidentialKey, description.kind);
    }
    if (erases) { // what is noted as erased is erased (Erasures.h)
        if (!may(m_context.session.role(), Act::ErasePerson)) {
            return keep(fail(ErrorCode::NoPermission, description.kind));
        }
        if (tableFor(description).contains(m_context.connection, id)) {
            return keep(fail(ErrorCode::Conflict, description.kind));
        }
        forgetRecord(m_context.connection, schemaOf(description), description.kind, id);
    }
    const auto content = nlohmann::json{{"note", noteCode}}.dump();
    journalOf(description)
        .append({m_context.session.worker.id, m_context.session.laptop}, m_context.clock.next(),
                m_changeSet, {action, description.kind, id, person, content});
    ++m_entries;
    return {};
}

Status Transaction::revertChange(const RecordDescription& description, const JournalEntry& entry) {
    auto row = tableFor(description).find(m_context.connection, entry.record);
    if (!row) {
        return fail(ErrorCode::Conflict, description.kind);
    }
    for (const auto& change : entry.changes(description)) {
        auto& value = row->values[description.indexOf(change.field).value_or(0)];
        if (value != change.after) {
            return fail(ErrorCode::Conflict, change.field);
        }
        value = change.before;
    }
    return saveRow(description, *row);
}

Status Transaction::revert(const JournalEntry& entry) {
    const auto* known = m_context.catalogue.find(entry.kind);
    if (known == nullptr || !entry.content) {
        return fail(ErrorCode::Conflict, entry.kind);
    }
    const auto& description = *known->description;
    switch (entry.action) {
    case JournalAction::Changed:
        return revertChange(description, entry);
    case JournalAction::Created: {
        const auto row = tableFor(description).find(m_context.connection, entry.record);
        if (!row) {
            return fail(ErrorCode::Conflict, description.kind);
        }
        std::vector<Value> written(description.fields.size()); // what the entry omits was empty
        for (const auto& change : entry.changes(description)) {
            written[description.indexOf(change.field).value_or(0)] = change.after;
        }
        const auto differs = std::mismatch(written.begin(), written.end(), row->values.begin());
        if (differs.first != written.end()) {
            const auto field = static_cast<std::size_t>(differs.first - written.begin());
            return fail(ErrorCode::Conflict, description.fields[field].name);
        }
        return removeRow(description, entry.record);
    }
    case JournalAction::Removed: {
        if (tableFor(description).find(m_context.connection, entry.record)) {
            return fail(ErrorCode::Conflict, description.kind);
        }
        if (description.kind == kCarriesContent) {
            return fail(ErrorCode::NotFound, description.kind, "its file is gone");
        }
        Row row{entry.record, std::vector<Value>(description.fields.size())};
        for (const auto& change : entry.changes(description)) {
            row.values[description.indexOf(change.field).value_or(0)] = change.before;
        }
        return saveRow(description, row);
    }
    default:
        return {}; // looking at a record is not undone
    }
}

void Transaction::eraseFrom(const RecordDescription& description, const RecordId& person) {
    const auto& table = tableFor(description);
    const Value about(person);
    const auto drop = [&](const Row& row) {
        table.remove(m_context.connection, row.id);
        if (isSearchable(description)) {
            SearchIndex(m_context.connection).update(description, row.id, nullptr);
        }
    };
    if (!description.owner.empty()) {
        for (const auto& row : table.where(m_context.connection, description.owner, about)) {
            drop(row);
        }
    }
    for (const auto& field : description.fields) {
        if (field.refersTo != "person" || field.name == description.owner) {
            continue;
        }
        for (auto row : table.where(m_context.connection, field.name, about)) {
            const auto before = row;
            if (field.required) { // somebody else's, which says nothing without her
                drop(row);
                record(JournalAction::Removed, description, row,
                       changesAsJson(description, &before, nullptr));
                continue;
            }
            row.values[description.indexOf(field.name).value_or(0)] = Value();
            table.put(m_context.connection, row);
            record(JournalAction::Changed, description, row,
                   changesAsJson(description, &before, &row));
        }
    }
}

Status Transaction::erase(const RecordId& person) {
    if (!may(m_context.session.role(), Act::ErasePerson)) {
        return fail(ErrorCode::NoPermission, "person");
    }
    if (m_context.confidential == nullptr) {
        return fail(ErrorCode::NoConfidentialKey, "person");
    }
    for (const auto& entry : m_context.catalogue.entries()) {
        eraseFrom(*entry.description, person);
    }
    for (const std::string schema : {"main", "confidential"}) {
        m_context.connection
            .prepare("INSERT OR IGNORE INTO " + schema +
                     ".erased_person (person, clock) VALUES (?1, ?2)")
            .bind(1, person)
            .bind(2, m_context.clock.next())
            .run();
    }
    m_context.connection
        .prepare("DELETE FROM confidential.form_draft WHERE person = ?1 OR record = ?1"
                 " OR instr(content, ?2) > 0")
        .bind(1, person)
        .bind(2, std::string_view(person.toString()))
        .run();
    for (auto* journal : {&m_context.casework, m_context.confidential}) {
        journal->erase(person);
        journal->append({m_context.session.worker.id, m_context.session.laptop},
                        m_context.clock.next(), m_changeSet,
                        {JournalAction::Erased, "person", person, person, R"({"note":"erased"})"});
        ++m_entries;
    }
    m_persons.push_back(person);
    return {};
}

} // namespace zaklon
