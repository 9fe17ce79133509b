// SPDX-License-Identifier: GPL-3.0-or-later
// One SQLCipher connection with its safe settings. The only place that calls sqlite3_open.
#pragma once

#include "core/base/Clock.h"
#include "core/base/SecretBytes.h"
#include "core/store/Statement.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

struct sqlite3;

namespace zaklon {

/// A database key as SQLCipher takes it: 32 bytes of key and 16 bytes of salt, never a passphrase.
struct DatabaseKey {
    SecretBytes key;
    SecretBytes salt;
};

enum class OpenMode { Existing, Create };

class Connection {
  public:
    /// Opens or creates an encrypted database and proves that the engine encrypts. Throws SqlError,
    /// or StoreFailure(NotEncrypted) if the engine is not SQLCipher or would use temporary files.
    Connection(const std::filesystem::path& file, const DatabaseKey& key, OpenMode mode);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Attaches a second encrypted database under a schema name; a transaction then spans both
    /// files.
    void attach(const std::filesystem::path& file, const DatabaseKey& key, std::string_view schema,
                OpenMode mode);

    /// Lets SQL ask for days here (CalendarSql.h) and readers `dayOf`. The clock must outlive the
    /// connection.
    void useCalendar(const Clock& clock);
    /// The day here at a moment. Throws StoreFailure(Internal) without a calendar.
    Date dayOf(Timestamp at) const;

    /// A cached prepared statement for SQL that is constant in the program.
    Statement prepare(std::string_view sql);
    void execute(std::string_view sql);
    /// First column of the first row as text, empty if there is none.
    std::string singleText(std::string_view sql);
    std::int64_t singleInteger(std::string_view sql);
    std::int64_t changes() const;
    bool inTransaction() const;

  private:
    struct Prepared;
    void applySettings(std::string_view schema);
    void proveEncryption(std::string_view schema);

    sqlite3* m_handle = nullptr;
    const Clock* m_calendar = nullptr;
    /// Finds by a view: the text of a statement is not copied to be looked up.
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const {
            return std::hash<std::string_view>{}(text);
        }
    };
    std::unordered_map<std::string, std::unique_ptr<Prepared>, TextHash, std::equal_to<>>
        m_statements;
};

/// What a store may do with a connection: read.
class ReadConnection {
  public:
    explicit ReadConnection(Connection& connection) : m_connection(&connection) {}
    /// Throws StoreFailure(Internal) for SQL that would write.
    Statement prepare(std::string_view sql) const;
    std::int64_t singleInteger(std::string_view sql) const;
    /// The day here at a moment, by the clock of the vault.
    Date dayOf(Timestamp at) const { return m_connection->dayOf(at); }

  private:
    Connection* m_connection;
};

/// True if the file begins with the magic of a plain SQLite database.
bool isPlainSqlite(const std::filesystem::path& file);

} // namespace zaklon
