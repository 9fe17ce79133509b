// SPDX-License-Identifier: GPL-3.0-or-later
// The SQL of one record type, made once from its description.
#pragma once

#include "core/store/Connection.h"
#include "core/store/FieldDescription.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zaklon {

class RecordTable {
  public:
    /// `schema` is the attached name of the record's compartment.
    RecordTable(const RecordDescription& description, std::string_view schema);

    std::optional<Row> find(Connection& connection, const RecordId& id) const;
    bool contains(Connection& connection, const RecordId& id) const;
    /// Rows whose field equals the value, in order of their ids (which is order of creation).
    std::vector<Row> where(Connection& connection, std::string_view field,
                           const Value& value) const;
    /// A page of all rows after an id; start with the nil id.
    std::vector<Row> page(Connection& connection, const RecordId& after, int limit) const;
    std::int64_t count(Connection& connection) const;
    void put(Connection& connection, const Row& row) const;
    void remove(Connection& connection, const RecordId& id) const;

    const RecordDescription& description() const { return m_description; }

  private:
    Row read(const Statement& statement) const;

    const RecordDescription& m_description;
    std::string m_table;
    std::string m_select;
    std::string m_put;
    std::string m_remove;
    std::string m_contains;
};

/// Columns that the description asks for and the table lacks, or the other way round; empty when
/// they agree.
std::vector<std::string> columnMismatches(const ReadConnection& connection, std::string_view schema,
                                          const RecordDescription& description);

} // namespace zaklon
