// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Connection.h"

#include "core/store/CalendarSql.h"
#include "core/store/SqlError.h"
#include "core/store/WipingAllocator.h"

#include <sodium.h>
#include <sqlcipher/sqlite3.h>

#include <array>
#include <cstdio>
#include <fstream>

namespace zaklon {

namespace {

constexpr std::string_view kSqliteMagic{"SQLite format 3\0", 16};

/// x'<64 hex digits of key><32 hex digits of salt>': the raw form that skips SQLCipher's own
/// derivation.
SecretBytes rawKeyText(const DatabaseKey& key) {
    constexpr std::size_t kKeyHex = 64;
    constexpr std::size_t kSaltHex = 32;
    SecretBytes text(2 + kKeyHex + kSaltHex + 2); // x' ... ' and the terminator that sodium writes
    auto* out = reinterpret_cast<char*>(text.data());
    sodium_bin2hex(out + 2, kKeyHex + 1, key.key.data(), key.key.size());
    sodium_bin2hex(out + 2 + kKeyHex, kSaltHex + 1, key.salt.data(), key.salt.size());
    out[0] = 'x';
    out[1] = '\'';
    out[2 + kKeyHex + kSaltHex] = '\'';
    return text;
}

int flagsFor(OpenMode mode) {
    const int common = SQLITE_OPEN_FULLMUTEX | SQLITE_OPEN_NOFOLLOW;
    switch (mode) {
    case OpenMode::Existing:
        break;
    case OpenMode::Create:
        return common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    }
    return common | SQLITE_OPEN_READWRITE;
}

int rawKeyLength(const SecretBytes& text) {
    return static_cast<int>(text.size() - 1);
}

} // namespace

struct Connection::Prepared {
    explicit Prepared(sqlite3_stmt* prepared) : statement(prepared) {}
    ~Prepared() { sqlite3_finalize(statement); }
    Prepared(const Prepared&) = delete;
    Prepared& operator=(const Prepared&) = delete;

    sqlite3_stmt* statement;
    bool borrowed = false;
};

Connection::Connection(const std::filesystem::path& file, const DatabaseKey& key, OpenMode mode) {
    installWipingAllocator();
    const int opened = sqlite3_open_v2(file.string().c_str(), &m_handle, flagsFor(mode), nullptr);
    if (opened != SQLITE_OK) {
        sqlite3_close_v2(m_handle);
        throw SqlError(opened, "open");
    }
    try {
        sqlite3_extended_result_codes(m_handle, 1);
        const auto text = rawKeyText(key);
        if (sqlite3_key_v2(m_handle, "main", text.data(), rawKeyLength(text)) != SQLITE_OK) {
            throw StoreFailure({ErrorCode::NotEncrypted, {}, "key refused"});
        }
        applySettings("main");
        proveEncryption("main");
    } catch (...) {
        m_statements.clear();
        sqlite3_close_v2(m_handle);
        throw;
    }
}

Connection::~Connection() {
    m_statements.clear();
    sqlite3_close_v2(m_handle);
}

void Connection::attach(const std::filesystem::path& file, const DatabaseKey& key,
                        std::string_view schema, OpenMode mode) {
    if (mode == OpenMode::Existing && !std::filesystem::exists(file)) {
        throw StoreFailure({ErrorCode::MissingFile, file.filename().string(), {}});
    }
    const auto text = rawKeyText(key);
    {
        sqlite3_stmt* raw = nullptr;
        const int code = sqlite3_prepare_v2(
            m_handle, ("ATTACH DATABASE ?1 AS " + std::string(schema) + " KEY ?2").c_str(), -1,
            &raw, nullptr);
        if (code != SQLITE_OK) {
            throw SqlError(sqlite3_extended_errcode(m_handle), "attach");
        }
        Statement statement(raw, nullptr);
        statement.bind(1, std::string_view(file.native()));
        statement.bindBlob(2, {text.data(), static_cast<std::size_t>(rawKeyLength(text))});
        statement.run();
    }
    applySettings(schema);
    proveEncryption(schema);
}

void Connection::useCalendar(const Clock& clock) {
    addCalendar(m_handle, clock);
    m_calendar = &clock;
}

Date Connection::dayOf(Timestamp at) const {
    if (m_calendar == nullptr) {
        throw StoreFailure({ErrorCode::Internal, {}, "no calendar"});
    }
    return m_calendar->dayOf(at);
}

void Connection::applySettings(std::string_view schema) {
    const std::string prefix = "PRAGMA " + std::string(schema) + ".";
    execute("PRAGMA cipher_log_level = NONE");
    execute("PRAGMA temp_store = MEMORY");
    if (singleInteger("PRAGMA temp_store") != 2) {
        throw StoreFailure({ErrorCode::NotEncrypted, {}, "temp_store is not memory"});
    }
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    execute("PRAGMA foreign_keys = ON");
    execute("PRAGMA cell_size_check = ON");
    execute(prefix + "secure_delete = ON");
    execute(prefix + "cache_size = -65536"); // 64 MiB: encrypted reads at 1.0 to 1.5 of plain ones
    execute(prefix + "synchronous = FULL");
    execute(prefix + "locking_mode = EXCLUSIVE");
    // Rollback journal: the super-journal makes a commit over both files atomic; WAL would not.
    if (singleText(prefix + "journal_mode = DELETE") != "delete") {
        throw StoreFailure({ErrorCode::DamagedDatabase, std::string(schema), "journal mode"});
    }
}

void Connection::proveEncryption(std::string_view schema) {
    if (singleText("PRAGMA cipher_version").empty()) {
        throw StoreFailure({ErrorCode::NotEncrypted, std::string(schema), "no cipher"});
    }
    // Reading the schema forces the first page through the cipher: a wrong key fails here.
    singleInteger("SELECT count(*) FROM " + std::string(schema) + ".sqlite_schema");
}

Statement Connection::prepare(std::string_view sql) {
    const auto known = m_statements.find(sql);
    if (known != m_statements.end() && !known->second->borrowed) {
        return Statement(known->second->statement, &known->second->borrowed);
    }
    sqlite3_stmt* raw = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &raw, nullptr);
    if (code != SQLITE_OK) {
        throw SqlError(sqlite3_extended_errcode(m_handle),
                       std::string("prepare: ") + sqlite3_errmsg(m_handle));
    }
    if (known != m_statements.end()) {
        return Statement(raw, nullptr); // the cached one is in use further up: this one is its own
    }
    const auto& entry =
        m_statements.emplace(std::string(sql), std::make_unique<Prepared>(raw)).first->second;
    return Statement(entry->statement, &entry->borrowed);
}

void Connection::execute(std::string_view sql) {
    char* message = nullptr;
    const int code = sqlite3_exec(m_handle, std::string(sql).c_str(), nullptr, nullptr, &message);
    if (code != SQLITE_OK) {
        const std::string where = message == nullptr ? "execute" : message;
        sqlite3_free(message);
        throw SqlError(sqlite3_extended_errcode(m_handle), where);
    }
}

std::string Connection::singleText(std::string_view sql) {
    auto statement = prepare(sql);
    return statement.step() ? statement.text(0) : std::string();
}

std::int64_t Connection::singleInteger(std::string_view sql) {
    auto statement = prepare(sql);
    return statement.step() ? statement.integer(0) : 0;
}

std::int64_t Connection::changes() const {
    return sqlite3_changes64(m_handle);
}

bool Connection::inTransaction() const {
    return sqlite3_get_autocommit(m_handle) == 0;
}

Statement ReadConnection::prepare(std::string_view sql) const {
    auto statement = m_connection->prepare(sql);
    if (!statement.isReadOnly()) {
        throw StoreFailure({ErrorCode::Internal, {}, "a reader may not write"});
    }
    return statement;
}

std::int64_t ReadConnection::singleInteger(std::string_view sql) const {
    auto statement = prepare(sql);
    return statement.step() ? statement.integer(0) : 0;
}

bool isPlainSqlite(const std::filesystem::path& file) {
    std::array<char, kSqliteMagic.size()> head{};
    std::ifstream in(file, std::ios::binary);
    in.read(head.data(), static_cast<std::streamsize>(head.size()));
    return in.gcount() == static_cast<std::streamsize>(head.size()) &&
           std::string_view(head.data(), head.size()) == kSqliteMagic;
}

} // namespace zaklon
