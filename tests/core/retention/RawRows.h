// SPDX-License-Identifier: GPL-3.0-or-later
// Rows as they stand in the store, written past every rule: for tests of what only reads them.
#pragma once

#include "core/store/Connection.h"
#include "core/store/RecordTable.h"
#include "tests/core/support/RawFile.h"
#include "tests/core/support/TestVault.h"

#include <functional>
#include <set>

namespace zaklon::test {

/// Closes the vault, lets somebody write into its casework, and opens it again.
inline void writePastRules(TestVault& vault, const std::function<void(Connection&)>& write) {
    const auto key = caseworkKey(*vault);
    vault.close();
    {
        Connection casework(caseworkFile(vault.path()), key, OpenMode::Existing);
        write(casework);
    }
    vault.reopen();
}

/// A row of the person; what must not be empty and is gets something.
inline void putRow(Connection& casework, const RecordDescription& description, Row row,
                   const RecordId& person) {
    std::set<std::string> needed;
    auto columns = casework.prepare("SELECT name FROM pragma_table_info(?1) WHERE \"notnull\"");
    columns.bind(1, std::string_view(description.kind));
    while (columns.step()) {
        needed.insert(columns.text(0));
    }
    row.id = RecordId::generate();
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        const auto& field = description.fields[i];
        if (field.name == "person") {
            row.values[i] = person;
        } else if (isNull(row.values[i]) && needed.contains(field.name)) {
            row.values[i] =
                field.kind == FieldKind::Id ? Value(person) : Value(std::string("other"));
        }
    }
    RecordTable(description, "main").put(casework, row);
}

template <CaseworkRecord Record>
void putRecord(Connection& casework, const Record& record, const RecordId& person) {
    putRow(casework, describe<Record>(), toRow(record), person);
}

} // namespace zaklon::test
