// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Journal.h"

#include "core/store/ErasedEntry.h"
#include "core/store/RecordJson.h"
#include "core/store/SqlError.h"

#include <nlohmann/json.hpp>
#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace zaklon {

namespace {

constexpr std::size_t kNonceBytes = 16;

/// Feeds values into BLAKE2b with their length in front, so that no two field sequences look alike.
class Hasher {
  public:
    Hasher() { crypto_generichash_init(&m_state, nullptr, 0, Hash{}.size()); }
    Hasher& add(std::span<const std::uint8_t> bytes) {
        add(static_cast<std::int64_t>(bytes.size()));
        crypto_generichash_update(&m_state, bytes.data(), bytes.size());
        return *this;
    }
    Hasher& add(std::string_view text) {
        return add(std::span(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()));
    }
    Hasher& add(std::int64_t number) {
        std::array<std::uint8_t, 8> bytes{};
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            bytes[i] = static_cast<std::uint8_t>(static_cast<std::uint64_t>(number) >> (8 * i));
        }
        crypto_generichash_update(&m_state, bytes.data(), bytes.size());
        return *this;
    }
    Hash done() {
        Hash hash{};
        crypto_generichash_final(&m_state, hash.data(), hash.size());
        return hash;
    }

  private:
    crypto_generichash_state m_state{};
};

Hash commitmentOf(std::span<const std::uint8_t> nonce, std::string_view content) {
    return Hasher().add(nonce).add(content).done();
}

Hash hashOf(const JournalEntry& entry) {
    const RecordId nobody;
    return Hasher()
        .add("zaklon journal 1")
        .add(entry.previous)
        .add(entry.laptop.bytes())
        .add(entry.sequence)
        .add(entry.clock)
        .add(entry.worker.bytes())
        .add(static_cast<std::int64_t>(entry.action))
        .add(entry.kind)
        .add(entry.record.bytes())
        .add((entry.person ? *entry.person : nobody).bytes())
        .add(entry.changeSet.bytes())
        .add(entry.commitment)
        .done();
}

Hash readHash(const Statement& statement, int column) {
    Hash hash{};
    const auto bytes = statement.blob(column);
    if (bytes.size() == hash.size()) {
        std::copy(bytes.begin(), bytes.end(), hash.begin());
    }
    return hash;
}

/// Whose entries may have lost their content.
struct ErasedIds {
    std::set<RecordId> persons;
    std::set<RecordId> records;
    std::set<std::pair<std::string, RecordId>> alone; ///< erased by themselves: kind and record
};

/// Records that were an erased person's at some time, also while they were nobody's yet.
std::set<RecordId> erasedRecords(Connection& connection, const std::string& schema) {
    auto statement =
        connection.prepare("SELECT DISTINCT record FROM " + schema + ".journal WHERE NOT " +
                           isErasedEntrySql() + " AND person IN (SELECT person FROM " + schema +
                           ".journal WHERE " + isErasedEntrySql() + ")");
    std::set<RecordId> records;
    while (statement.step()) {
        records.insert(statement.id(0).value_or(RecordId()));
    }
    return records;
}

/// Records that were erased by themselves: an Erased entry that names no person.
std::set<std::pair<std::string, RecordId>> erasedAlone(Connection& connection,
                                                       const std::string& schema) {
    auto statement = connection.prepare("SELECT kind, record FROM " + schema + ".journal WHERE " +
                                        isErasedEntrySql() + " AND person IS NULL");
    std::set<std::pair<std::string, RecordId>> records;
    while (statement.step()) {
        records.emplace(statement.text(0), statement.id(1).value_or(RecordId()));
    }
    return records;
}

/// What is wrong with an entry that should follow `last`; empty if nothing is.
std::string faultOf(const JournalEntry& entry, const JournalHead& last,
                    std::span<const std::uint8_t> nonce, const ErasedIds& erased) {
    if (entry.sequence != last.sequence + 1) {
        return "gap";
    }
    if (entry.previous != last.hash) {
        return "link";
    }
    if (entry.hash != hashOf(entry)) {
        return "hash";
    }
    if (entry.content && !nonce.empty()) {
        return entry.commitment == commitmentOf(nonce, *entry.content) ? "" : "content";
    }
    // Content may be gone only where an Erased entry says so.
    const bool isHers = entry.person && erased.persons.count(*entry.person) > 0;
    const bool becameHers = !entry.person && erased.records.count(entry.record) > 0;
    const bool byItself = erased.alone.count({entry.kind, entry.record}) > 0;
    return isHers || becameHers || byItself ? "" : "content";
}

constexpr std::string_view kColumns =
    "laptop, sequence, clock, worker, action, kind, record, person, change_set, content, nonce, "
    "commitment, previous, hash";

JournalEntry readEntry(const Statement& statement) {
    JournalEntry entry;
    entry.laptop = statement.id(0).value_or(RecordId());
    entry.sequence = statement.integer(1);
    entry.clock = statement.integer(2);
    entry.worker = statement.id(3).value_or(RecordId());
    entry.action = static_cast<JournalAction>(statement.integer(4));
    entry.kind = statement.text(5);
    entry.record = statement.id(6).value_or(RecordId());
    entry.person = statement.id(7);
    entry.changeSet = statement.id(8).value_or(RecordId());
    if (!statement.isNull(9)) {
        entry.content = statement.text(9);
    }
    entry.commitment = readHash(statement, 11);
    entry.previous = readHash(statement, 12);
    entry.hash = readHash(statement, 13);
    return entry;
}

} // namespace

std::string_view toString(JournalAction action) {
    switch (action) {
    case JournalAction::Created:
        return "created";
    case JournalAction::Changed:
        return "changed";
    case JournalAction::Removed:
        return "removed";
    case JournalAction::Opened:
        return "opened";
    case JournalAction::Revealed:
        return "revealed";
    case JournalAction::Shared:
        return "shared";
    case JournalAction::Erased:
        return "erased";
    case JournalAction::VaultEvent:
        return "vault_event";
    }
    return "unknown";
}

std::vector<FieldChange> JournalEntry::changes(const RecordDescription& description) const {
    std::vector<FieldChange> list;
    const auto json = content ? nlohmann::json::parse(*content, nullptr, false) : nlohmann::json();
    if (!json.is_object()) {
        return list;
    }
    for (const auto& [name, pair] : json.items()) {
        const auto index = description.indexOf(name);
        if (!index || !pair.is_array() || pair.size() != 2) {
            continue;
        }
        const auto& field = description.fields[*index];
        const auto read = [&](const nlohmann::json& side) {
            return side.is_null() ? Value() : fromJson(field, side).value_or(Value());
        };
        list.push_back({name, read(pair[0]), read(pair[1])});
    }
    return list;
}

Journal::Journal(Connection& connection, std::string schema, const Hash& genesis)
    : m_connection(connection), m_schema(std::move(schema)), m_genesis(genesis) {}

Hash Journal::genesisOf(const RecordId& vault, Compartment compartment) {
    return Hasher()
        .add("zaklon journal genesis")
        .add(vault.bytes())
        .add(toString(compartment))
        .done();
}

JournalHead& Journal::headOf(const RecordId& laptop) {
    const auto known = std::find_if(m_heads.begin(), m_heads.end(),
                                    [&](const auto& head) { return head.laptop == laptop; });
    if (known != m_heads.end()) {
        return *known;
    }
    auto statement =
        m_connection.prepare("SELECT sequence, hash FROM " + m_schema +
                             ".journal WHERE laptop = ?1 ORDER BY sequence DESC LIMIT 1");
    statement.bind(1, laptop);
    JournalHead head{laptop, 0, m_genesis};
    if (statement.step()) {
        head.sequence = statement.integer(0);
        head.hash = readHash(statement, 1);
    }
    return m_heads.emplace_back(head);
}

void Journal::append(const Author& author, std::int64_t clock, const RecordId& changeSet,
                     const Draft& draft) {
    auto& head = headOf(author.laptop);
    std::array<std::uint8_t, kNonceBytes> nonce{};
    randombytes_buf(nonce.data(), nonce.size());

    JournalEntry entry;
    entry.laptop = author.laptop;
    entry.sequence = head.sequence + 1;
    entry.clock = clock;
    entry.worker = author.worker;
    entry.action = draft.action;
    entry.kind = std::string(draft.kind);
    entry.record = draft.record;
    entry.person = draft.person;
    entry.changeSet = changeSet;
    entry.commitment = commitmentOf(nonce, draft.content);
    entry.previous = head.hash;
    entry.hash = hashOf(entry);

    auto statement =
        m_connection.prepare("INSERT INTO " + m_schema + ".journal (" + std::string(kColumns) +
                             ") VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14)");
    statement.bind(1, entry.laptop)
        .bind(2, entry.sequence)
        .bind(3, entry.clock)
        .bind(4, entry.worker);
    statement.bind(5, static_cast<std::int64_t>(entry.action))
        .bind(6, std::string_view(entry.kind));
    statement.bind(7, entry.record);
    if (entry.person) {
        statement.bind(8, *entry.person);
    }
    statement.bind(9, entry.changeSet)
        .bind(10, std::string_view(draft.content))
        .bindBlob(11, nonce);
    statement.bindBlob(12, entry.commitment).bindBlob(13, entry.previous).bindBlob(14, entry.hash);
    statement.run();
    head.sequence = entry.sequence;
    head.hash = entry.hash;
}

std::vector<JournalEntry> Journal::collect(Statement& statement) {
    std::vector<JournalEntry> entries;
    while (statement.step()) {
        entries.push_back(readEntry(statement));
    }
    return entries;
}

std::vector<JournalEntry> Journal::of(const RecordId& record) {
    auto statement =
        m_connection.prepare("SELECT " + std::string(kColumns) + " FROM " + m_schema +
                             ".journal WHERE record = ?1 ORDER BY clock, laptop, sequence");
    statement.bind(1, record);
    return collect(statement);
}

std::vector<JournalEntry> Journal::about(const RecordId& person, int limit) {
    auto statement = m_connection.prepare(
        "SELECT " + std::string(kColumns) + " FROM " + m_schema +
        ".journal WHERE person = ?1 ORDER BY clock DESC, sequence DESC LIMIT ?2");
    statement.bind(1, person).bind(2, std::int64_t{limit});
    return collect(statement);
}

std::vector<JournalEntry> Journal::ofChangeSet(const RecordId& changeSet) {
    auto statement =
        m_connection.prepare("SELECT " + std::string(kColumns) + " FROM " + m_schema +
                             ".journal WHERE change_set = ?1 ORDER BY laptop, sequence");
    statement.bind(1, changeSet);
    return collect(statement);
}

std::vector<RecordId> Journal::laptops() {
    // One seek per laptop: grouping would read the whole journal.
    std::vector<RecordId> found;
    auto statement =
        m_connection.prepare("SELECT min(laptop) FROM " + m_schema + ".journal WHERE laptop > ?1");
    for (RecordId after;; after = found.back()) {
        statement.bind(1, after);
        const auto next = statement.step() ? statement.id(0) : std::nullopt;
        statement.reset();
        if (!next) {
            return found;
        }
        found.push_back(*next);
    }
}

std::vector<JournalHead> Journal::heads() {
    std::vector<JournalHead> heads;
    for (const auto& laptop : laptops()) {
        heads.push_back(headOf(laptop));
    }
    return heads;
}

std::int64_t Journal::newestClock() {
    // Readings never go back within one chain: its newest is in its last entry.
    std::int64_t newest = 0;
    for (const auto& laptop : laptops()) {
        auto statement =
            m_connection.prepare("SELECT clock FROM " + m_schema +
                                 ".journal WHERE laptop = ?1 ORDER BY sequence DESC LIMIT 1");
        statement.bind(1, laptop);
        newest = statement.step() ? std::max(newest, statement.integer(0)) : newest;
    }
    return newest;
}

bool Journal::holds(const JournalHead& head) {
    auto statement = m_connection.prepare("SELECT hash FROM " + m_schema +
                                          ".journal WHERE laptop = ?1 AND sequence = ?2");
    statement.bind(1, head.laptop).bind(2, head.sequence);
    return statement.step() && readHash(statement, 0) == head.hash;
}

std::int64_t Journal::count() {
    return m_connection.singleInteger("SELECT count(*) FROM " + m_schema + ".journal");
}

Result<std::optional<Journal::Fault>>
Journal::verify(const std::function<bool(std::int64_t)>& progress) {
    return guarded([&]() -> Result<std::optional<Fault>> {
        const ErasedIds erased{erasedPersons(), erasedRecords(m_connection, m_schema),
                               erasedAlone(m_connection, m_schema)};
        auto statement = m_connection.prepare("SELECT " + std::string(kColumns) + " FROM " +
                                              m_schema + ".journal ORDER BY laptop, sequence");
        JournalHead last;
        std::int64_t done = 0;
        while (statement.step()) {
            const auto entry = readEntry(statement);
            if (entry.laptop != last.laptop) {
                last = {entry.laptop, 0, m_genesis};
            }
            if (auto what = faultOf(entry, last, statement.blob(10), erased); !what.empty()) {
                return std::optional<Fault>({entry.laptop, entry.sequence, std::move(what)});
            }
            last.sequence = entry.sequence;
            last.hash = entry.hash;
            if (++done % 1000 == 0 && progress && !progress(done)) {
                return fail(ErrorCode::Cancelled);
            }
        }
        return std::optional<Fault>();
    });
}

std::set<RecordId> Journal::erasedPersons() {
    auto statement = m_connection.prepare("SELECT person FROM " + m_schema + ".journal WHERE " +
                                          isErasedEntrySql() + " AND person IS NOT NULL");
    std::set<RecordId> persons;
    while (statement.step()) {
        persons.insert(statement.id(0).value_or(RecordId()));
    }
    return persons;
}

std::int64_t Journal::erase(const RecordId& person) {
    // A record that became hers has entries from before, which name nobody and tell of her all the
    // same.
    m_connection
        .prepare("UPDATE " + m_schema +
                 ".journal SET content = NULL, nonce = NULL WHERE action <> ?2 AND (person = ?1"
                 " OR (person IS NULL AND record IN (SELECT record FROM " +
                 m_schema + ".journal WHERE person = ?1)))")
        .bind(1, person)
        .bind(2, static_cast<std::int64_t>(JournalAction::Erased))
        .run();
    return m_connection.changes();
}

std::string changesAsJson(const RecordDescription& description, const Row* before,
                          const Row* after) {
    static const Value nothing;
    std::string json;
    for (std::size_t i = 0; i < description.fields.size(); ++i) {
        const Value& was = before == nullptr ? nothing : before->values[i];
        const Value& is = after == nullptr ? nothing : after->values[i];
        if (was == is) {
            continue;
        }
        const auto& field = description.fields[i];
        json += (json.empty() ? "{\"" : ",\"") + field.name + "\":[";
        appendJson(json, field, was);
        json += ',';
        appendJson(json, field, is);
        json += ']';
    }
    const bool sameExistence = (before == nullptr) == (after == nullptr);
    if (json.empty()) {
        return sameExistence ? std::string() : "{}";
    }
    return json + '}';
}

} // namespace zaklon
