// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SqlError.h"

#include <sqlcipher/sqlite3.h>

#include <string_view>

namespace zaklon {

namespace {

ErrorCode meaningOf(int primaryCode) {
    switch (primaryCode) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::InUse;
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return ErrorCode::DamagedDatabase;
    case SQLITE_READONLY:
    case SQLITE_IOERR:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return ErrorCode::Io;
    case SQLITE_CONSTRAINT:
        return ErrorCode::Invalid;
    case SQLITE_NOMEM:
        return ErrorCode::NoMemory;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    default:
        return ErrorCode::Internal;
    }
}

/// From "UNIQUE constraint failed: worker.user_name": the first column that it names. The engine
/// puts names of tables and columns there, never values.
std::string columnIn(std::string_view message) {
    constexpr std::string_view kBefore = "constraint failed: ";
    const auto at = message.find(kBefore);
    if (at == message.npos) {
        return {};
    }
    auto column = message.substr(at + kBefore.size());
    column = column.substr(0, column.find(','));
    const auto dot = column.rfind('.');
    return dot == column.npos ? std::string() : std::string(column.substr(dot + 1));
}

} // namespace

Error SqlError::toError() const {
    switch (m_code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
        return Error{ErrorCode::Conflict, columnIn(what()), "already taken"};
    case SQLITE_CONSTRAINT_NOTNULL:
        return Error{ErrorCode::Invalid, columnIn(what()), "required"};
    default:
        break;
    }
    return Error{
        meaningOf(m_code & 0xFF), {}, what() + std::string(" rc ") + std::to_string(m_code)};
}

} // namespace zaklon
