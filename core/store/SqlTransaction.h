// SPDX-License-Identifier: GPL-3.0-or-later
// BEGIN IMMEDIATE ... COMMIT as a scope; rolls back unless committed.
#pragma once

#include "core/store/Connection.h"

namespace zaklon {

class SqlTransaction {
  public:
    explicit SqlTransaction(Connection& connection) : m_connection(connection) {
        m_connection.execute("BEGIN IMMEDIATE");
    }
    /// A failed rollback cannot be mended here; SQLite rolls back by itself when the file is
    /// reopened.
    ~SqlTransaction();
    SqlTransaction(const SqlTransaction&) = delete;
    SqlTransaction& operator=(const SqlTransaction&) = delete;

    /// When this returns, the change is on disk (synchronous=FULL over every attached file).
    void commit() {
        m_connection.execute("COMMIT");
        m_done = true;
    }

  private:
    Connection& m_connection;
    bool m_done = false;
};

} // namespace zaklon
