// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/PlainCopy.h"

#include "core/store/CalendarSql.h"

#include <sodium.h>
#include <sqlcipher/sqlite3.h>

#include <array>
#include <stdexcept>

namespace zaklon::bench {

namespace {

void require(int code, sqlite3* handle, const std::string& where) {
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW) {
        throw std::runtime_error(where + ": " + sqlite3_errmsg(handle));
    }
}

std::string hex(const std::uint8_t* bytes, std::size_t size) {
    std::string text(size * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), bytes, size);
    text.resize(size * 2);
    return text;
}

/// Written with sqlcipher_export, so that tables, indexes and full text come over as they are.
void decrypt(const std::filesystem::path& from, const SecretBytes& compartmentKey,
             const std::array<std::uint8_t, 16>& salt, const std::filesystem::path& to) {
    sqlite3* handle = nullptr;
    require(sqlite3_open(to.c_str(), &handle), handle, "open");
    const auto key = deriveKey(compartmentKey, KeyPurpose::Database);
    const auto sql = "ATTACH '" + from.string() + "' AS sealed KEY \"x'" +
                     hex(key.data(), key.size()) + hex(salt.data(), salt.size()) +
                     "'\"; SELECT sqlcipher_export('main', 'sealed'); DETACH sealed;";
    require(sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, nullptr), handle, "export");
    sqlite3_close(handle);
}

} // namespace

PlainCopy::PlainCopy(const std::filesystem::path& vault, const VaultHeader& header,
                     const CompartmentKeys& keys, const std::filesystem::path& folder,
                     const Clock& clock)
    : m_folder(folder), m_clock(clock) {
    std::filesystem::create_directories(folder);
    decrypt(vault / "casework.db", keys.casework, header.caseworkSalt, files()[0]);
    decrypt(vault / "confidential.db", *keys.confidential, header.confidentialSalt, files()[1]);
    open();
}

PlainCopy::~PlainCopy() {
    close();
}

std::vector<std::filesystem::path> PlainCopy::files() const {
    return {m_folder / "casework-plain.db", m_folder / "confidential-plain.db"};
}

void PlainCopy::open() {
    require(sqlite3_open(files()[0].c_str(), &m_handle), m_handle, "open");
    addCalendar(m_handle, m_clock);
    execute(("ATTACH '" + files()[1].string() + "' AS confidential").c_str());
    for (const std::string schema : {"main", "confidential"}) {
        for (const std::string setting :
             {"secure_delete = ON", "cache_size = -65536", "synchronous = FULL",
              "locking_mode = EXCLUSIVE", "journal_mode = DELETE"}) {
            execute(("PRAGMA " + schema + "." + setting).c_str());
        }
    }
    execute("PRAGMA temp_store = MEMORY");
}

void PlainCopy::close() {
    sqlite3_close(m_handle);
    m_handle = nullptr;
}

void PlainCopy::reopen() {
    close();
    open();
    query("SELECT commits FROM main.mark");
    query("SELECT commits FROM confidential.mark");
}

void PlainCopy::execute(const char* sql) {
    require(sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr), m_handle, sql);
}

sqlite3_stmt* PlainCopy::prepare(std::string_view sql) {
    sqlite3_stmt* statement = nullptr;
    require(
        sqlite3_prepare_v2(m_handle, sql.data(), static_cast<int>(sql.size()), &statement, nullptr),
        m_handle, std::string(sql));
    return statement;
}

void PlainCopy::bind(sqlite3_stmt* statement, int index, const Value& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        sqlite3_bind_int64(statement, index, *number);
    } else if (const auto* text = std::get_if<std::string>(&value)) {
        sqlite3_bind_text(statement, index, text->data(), static_cast<int>(text->size()),
                          SQLITE_STATIC);
    } else if (const auto* id = std::get_if<RecordId>(&value)) {
        sqlite3_bind_blob(statement, index, id->bytes().data(), 16, SQLITE_STATIC);
    } else {
        sqlite3_bind_null(statement, index);
    }
}

std::int64_t PlainCopy::run(sqlite3_stmt* statement, const std::vector<Value>& values) {
    for (std::size_t i = 0; i < values.size(); ++i) {
        bind(statement, static_cast<int>(i + 1), values[i]);
    }
    std::int64_t rows = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(statement); ++column) {
            sqlite3_column_bytes(statement, column);
        }
        ++rows;
    }
    return rows;
}

std::int64_t PlainCopy::query(std::string_view sql, const std::vector<Value>& values) {
    return queryEach(sql, {values});
}

std::int64_t PlainCopy::queryEach(std::string_view sql,
                                  const std::vector<std::vector<Value>>& values) {
    auto* statement = prepare(sql);
    std::int64_t rows = 0;
    for (const auto& each : values) {
        rows += run(statement, each);
        require(sqlite3_reset(statement), m_handle, std::string(sql));
    }
    require(sqlite3_finalize(statement), m_handle, std::string(sql));
    return rows;
}

void PlainCopy::hashColumn(std::string_view sql) {
    auto* statement = prepare(sql);
    std::array<std::uint8_t, 32> hash{};
    while (sqlite3_step(statement) == SQLITE_ROW) {
        crypto_generichash(hash.data(), hash.size(), sqlite3_column_text(statement, 0),
                           static_cast<unsigned long long>(sqlite3_column_bytes(statement, 0)),
                           nullptr, 0);
    }
    sqlite3_finalize(statement);
}

void PlainCopy::insert(std::string_view table, const std::vector<Row>& rows) {
    std::string sql = "INSERT INTO " + std::string(table) + " VALUES (?";
    for (std::size_t i = 0; !rows.empty() && i < rows.front().values.size(); ++i) {
        sql += ", ?";
    }
    auto* statement = prepare(sql + ")");
    for (const auto& row : rows) {
        const Value id = row.id;
        bind(statement, 1, id);
        for (std::size_t i = 0; i < row.values.size(); ++i) {
            bind(statement, static_cast<int>(i + 2), row.values[i]);
        }
        require(sqlite3_step(statement), m_handle, "insert");
        sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
}

} // namespace zaklon::bench
