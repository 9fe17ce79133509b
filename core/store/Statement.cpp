// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Statement.h"

#include "core/store/SqlError.h"

#include <sqlcipher/sqlite3.h>

#include <algorithm>
#include <type_traits>
#include <utility>

namespace zaklon {

Statement::Statement(sqlite3_stmt* statement, bool* borrowed)
    : m_statement(statement), m_borrowed(borrowed) {
    if (m_borrowed != nullptr) {
        *m_borrowed = true;
    }
}

Statement::Statement(Statement&& other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr))
    , m_borrowed(std::exchange(other.m_borrowed, nullptr)) {}

Statement::~Statement() {
    if (m_statement == nullptr) {
        return;
    }
    if (m_borrowed == nullptr) {
        sqlite3_finalize(m_statement);
        return;
    }
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement); // reset alone keeps the bound content in memory
    *m_borrowed = false;
}

void Statement::check(int code, const char* where) const {
    if (code != SQLITE_OK) {
        throw SqlError(sqlite3_extended_errcode(sqlite3_db_handle(m_statement)), where);
    }
}

Statement& Statement::bind(int index, std::int64_t value) {
    check(sqlite3_bind_int64(m_statement, index, value), "bind");
    return *this;
}

Statement& Statement::bind(int index, std::string_view text) {
    // A null pointer would bind NULL; empty text must stay text.
    const char* data = text.data() == nullptr ? "" : text.data();
    check(sqlite3_bind_text(m_statement, index, data, static_cast<int>(text.size()),
                            SQLITE_TRANSIENT),
          "bind");
    return *this;
}

Statement& Statement::bind(int index, const RecordId& id) {
    return bindBlob(index, id.bytes());
}

Statement& Statement::bind(int index, Date date) {
    return bind(index, std::string_view(date.toString()));
}

Statement& Statement::bind(int index, const Value& value) {
    return std::visit(
        [&](const auto& held) -> Statement& {
            using Held = std::decay_t<decltype(held)>;
            if constexpr (std::is_same_v<Held, std::monostate>) {
                return bindNull(index);
            } else if constexpr (std::is_same_v<Held, std::string>) {
                return bind(index, std::string_view(held));
            } else {
                return bind(index, held);
            }
        },
        value);
}

Statement& Statement::bindBlob(int index, std::span<const std::uint8_t> bytes) {
    check(sqlite3_bind_blob(m_statement, index, bytes.data(), static_cast<int>(bytes.size()),
                            SQLITE_TRANSIENT),
          "bind");
    return *this;
}

Statement& Statement::bindNull(int index) {
    check(sqlite3_bind_null(m_statement, index), "bind");
    return *this;
}

bool Statement::step() {
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code == SQLITE_DONE) {
        return false;
    }
    auto* handle = sqlite3_db_handle(m_statement);
    // Only a constraint's message is known to hold names alone, never content.
    const bool names = (code & 0xFF) == SQLITE_CONSTRAINT;
    throw SqlError(sqlite3_extended_errcode(handle), names ? sqlite3_errmsg(handle) : "step");
}

void Statement::run() {
    while (step()) {
    }
    sqlite3_reset(m_statement);
}

void Statement::reset() {
    sqlite3_reset(m_statement);
}

bool Statement::isReadOnly() const {
    return sqlite3_stmt_readonly(m_statement) != 0;
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

std::string_view Statement::textView(int column) const {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    if (text == nullptr) {
        return {};
    }
    return {text, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

std::string Statement::text(int column) const {
    return std::string(textView(column));
}

std::span<const std::uint8_t> Statement::blob(int column) const {
    const auto* data = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement, column));
    return {data, data == nullptr
                      ? 0U
                      : static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

std::optional<RecordId> Statement::id(int column) const {
    const auto bytes = blob(column);
    RecordId::Bytes copy{};
    if (bytes.size() != copy.size()) {
        return std::nullopt;
    }
    std::copy(bytes.begin(), bytes.end(), copy.begin());
    return RecordId(copy);
}

std::optional<Date> Statement::date(int column) const {
    return Date::parse(textView(column));
}

Value Statement::value(int column) const {
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_BLOB: {
        const auto held = id(column);
        return held ? Value(*held) : Value();
    }
    case SQLITE_NULL:
        return {};
    default:
        return text(column);
    }
}

} // namespace zaklon
