// SPDX-License-Identifier: GPL-3.0-or-later
// A prepared statement. Binding starts at 1, columns at 0, as in SQLite's C API.
#pragma once

#include "core/base/Date.h"
#include "core/store/Value.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace zaklon {

/// Borrowed from its Connection, which keeps it prepared; reset and cleared of bindings on
/// destruction.
class Statement {
  public:
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement();

    Statement& bind(int index, std::int64_t value);
    Statement& bind(int index, std::string_view text); ///< empty text is text, not NULL
    Statement& bind(int index, const RecordId& id);
    Statement& bind(int index, Date date);
    Statement& bind(int index, const Value& value);
    Statement& bindBlob(int index, std::span<const std::uint8_t> bytes);
    Statement& bindNull(int index);

    /// True while there is a row. Throws SqlError.
    bool step();
    /// For statements without rows.
    void run();
    void reset();
    bool isReadOnly() const;

    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    std::string text(int column) const;
    std::string_view textView(int column) const; ///< valid until the next step
    std::span<const std::uint8_t> blob(int column) const;
    std::optional<RecordId> id(int column) const; ///< nothing for NULL or a blob of another size
    std::optional<Date> date(int column) const;
    Value value(int column) const;

  private:
    friend class Connection;
    Statement(sqlite3_stmt* statement, bool* borrowed);
    void check(int code, const char* where) const;

    sqlite3_stmt* m_statement;
    bool* m_borrowed; ///< null when this object owns the statement
};

} // namespace zaklon
