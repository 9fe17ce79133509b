// SPDX-License-Identifier: GPL-3.0-or-later
// Reads records of any kind without their C++ type, for the command line, export and checks. The
// permissions are those of the typed readers.
#pragma once

#include "core/vault/Vault.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zaklon {

class RecordRows {
  public:
    /// NoConfidentialKey where this user's slot does not hold the key; NoPermission with the kind
    /// as the field where the role may not read it. Vault and description must outlive this object.
    static Result<RecordRows> of(const Vault& vault, const RecordDescription& description);

    struct Page {
        std::vector<Row> rows; ///< those that the role may see
        RecordId last;         ///< where the next page begins
        bool end = true;
    };

    Result<std::optional<Row>> find(const RecordId& id) const;
    /// Records whose field equals the value, in order of creation. Invalid with the field's name if
    /// there is no such field.
    Result<std::vector<Row>> where(std::string_view field, const Value& value) const;
    /// At most `limit` records after an id, in order of creation; start with the nil id.
    Result<Page> page(const RecordId& after, int limit) const;
    /// How many there are that the role may see.
    Result<std::int64_t> count() const;

    const RecordDescription& description() const { return *m_description; }

  private:
    RecordRows(const RecordReader& reader, const RecordDescription& description);
    Row read(const Statement& statement) const;

    RecordReader m_reader;
    const RecordDescription* m_description;
    std::string m_table;
    std::string m_select;
};

} // namespace zaklon
