// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SqlTransaction.h"

#include "core/store/SqlError.h"

namespace zaklon {

SqlTransaction::~SqlTransaction() {
    // With a full disk SQLite has left the transaction open: it must be rolled back explicitly.
    if (m_done || !m_connection.inTransaction()) {
        return;
    }
    try {
        m_connection.execute("ROLLBACK");
    } catch (const SqlError&) {
        m_done = true;
    }
}

} // namespace zaklon
