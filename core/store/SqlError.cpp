// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SqlError.h"

#include <sqlcipher/sqlite3.h>

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

} // namespace

Error SqlError::toError() const {
    return Error{
        meaningOf(m_code & 0xFF), {}, what() + std::string(" rc ") + std::to_string(m_code)};
}

} // namespace zaklon
