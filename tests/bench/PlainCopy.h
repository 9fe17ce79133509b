// SPDX-License-Identifier: GPL-3.0-or-later
// The same records in plain SQLite: the same library without a key, the same tables, indexes and
// settings. What everything is measured against, in the same run on the same machine.
#pragma once

#include "core/store/Value.h"
#include "core/vault/Vault.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace zaklon::bench {

class PlainCopy {
  public:
    /// Copies both compartments of a closed vault, with the keys taken while it was open. The clock
    /// tells its SQL which day it is here, and must outlive it.
    PlainCopy(const std::filesystem::path& vault, const VaultHeader& header,
              const CompartmentKeys& keys, const std::filesystem::path& folder, const Clock& clock);
    ~PlainCopy();
    PlainCopy(const PlainCopy&) = delete;
    PlainCopy& operator=(const PlainCopy&) = delete;

    /// Runs a query to its end and counts its rows; every column is read.
    std::int64_t query(std::string_view sql, const std::vector<Value>& values = {});
    /// Runs a query that is prepared once with the values of each of these.
    std::int64_t queryEach(std::string_view sql, const std::vector<std::vector<Value>>& values);
    /// Passes the first column of every row through BLAKE2b-256.
    void hashColumn(std::string_view sql);
    void execute(const char* sql);
    /// Puts rows of one kind into the table of a schema ("main" or "confidential").
    void insert(std::string_view table, const std::vector<Row>& rows);
    /// Opens both files anew and reads one row: what opening costs without keys.
    void reopen();
    std::vector<std::filesystem::path> files() const;

  private:
    void open();
    void close();
    sqlite3_stmt* prepare(std::string_view sql);
    static void bind(sqlite3_stmt* statement, int index, const Value& value);
    /// To its end; counts its rows and reads every column.
    static std::int64_t run(sqlite3_stmt* statement, const std::vector<Value>& values);

    std::filesystem::path m_folder;
    const Clock& m_clock;
    sqlite3* m_handle = nullptr;
};

} // namespace zaklon::bench
