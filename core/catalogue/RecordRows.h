// SPDX-License-Identifier: GPL-3.0-or-later
// Reads records of any kind without their C++ type, for the command line, export and checks. The
// permissions are those of the typed readers.
#pragma once

#include "core/store/RecordTable.h"
#include "core/vault/Vault.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace zaklon {

class RecordRows {
  public:
    /// NoConfidentialKey where this user's slot does not hold the key; NoPermission with the kind
    /// as the field where the role may not read it. The description must outlive this object.
    static Result<RecordRows> of(const Vault& vault, const RecordDescription& description);

    Result<std::optional<Row>> find(const RecordId& id) const;
    /// Rows after an id, in order of creation; start with the nil id.
    Result<std::vector<Row>> page(const RecordId& after, int limit) const;
    Result<std::int64_t> count() const;

    const RecordDescription& description() const { return m_table.description(); }

  private:
    RecordRows(Connection& connection, const RecordDescription& description);

    Connection* m_connection;
    RecordTable m_table;
};

} // namespace zaklon
