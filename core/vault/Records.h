// SPDX-License-Identifier: GPL-3.0-or-later
// Reading records. ConfidentialRecords exists only where the key of that compartment is held: code
// without the key cannot even name the type of a reader for it.
#pragma once

#include "core/store/Connection.h"
#include "core/store/Description.h"
#include "core/store/RecordTable.h"
#include "core/store/SqlError.h"
#include "core/vault/Session.h"

#include <optional>
#include <vector>

namespace zaklon {

/// The table of a record type inside its compartment, made once.
template <Described Record>
const RecordTable& tableOf() {
    static const RecordTable table(
        describe<Record>(),
        describe<Record>().compartment == Compartment::Casework ? "main" : "confidential");
    return table;
}

class RecordReader {
  public:
    /// For the queries of a domain store (lists, statistics, search); SQL stays inside *Store.cpp.
    ReadConnection connection() const { return ReadConnection(*m_connection); }
    const Session& session() const { return *m_session; }
    /// NoPermission with the kind as the field if the role may not read it.
    Status permit(std::string_view kind) const;
    /// Rows of the kinds it may read that this role does not see (Description::visible).
    bool isVisible(const RecordDescription& description, const Row& row) const;

  protected:
    RecordReader(Connection& connection, const Session& session)
        : m_connection(&connection), m_session(&session) {}

    template <Described Record>
    Result<std::optional<Record>> findIn(const RecordId& id) const {
        const auto row = rowIn(tableOf<Record>(), describe<Record>(), id);
        if (!row) {
            return passOn(row);
        }
        if (!*row) {
            return std::optional<Record>();
        }
        auto record = fromRow<Record>(**row);
        if (!record) {
            return passOn(record);
        }
        return std::optional<Record>(std::move(*record));
    }

    template <Described Record>
    Result<std::vector<Record>> whereIn(std::string_view field, const Value& value) const {
        const auto rows = rowsIn(tableOf<Record>(), describe<Record>(), field, value);
        if (!rows) {
            return passOn(rows);
        }
        std::vector<Record> records;
        records.reserve(rows->size());
        for (const auto& row : *rows) {
            auto record = fromRow<Record>(row);
            if (!record) {
                return passOn(record);
            }
            records.push_back(std::move(*record));
        }
        return records;
    }

  private:
    Result<std::optional<Row>> rowIn(const RecordTable& table, const RecordDescription& description,
                                     const RecordId& id) const;
    Result<std::vector<Row>> rowsIn(const RecordTable& table, const RecordDescription& description,
                                    std::string_view field, const Value& value) const;

    Connection* m_connection;
    const Session* m_session;
};

class CaseworkRecords : public RecordReader {
  public:
    template <CaseworkRecord Record>
    Result<std::optional<Record>> find(const RecordId& id) const {
        return findIn<Record>(id);
    }
    /// Records whose field equals the value, oldest first.
    template <CaseworkRecord Record>
    Result<std::vector<Record>> where(std::string_view field, const Value& value) const {
        return whereIn<Record>(field, value);
    }

  private:
    friend class Vault;
    using RecordReader::RecordReader;
};

class ConfidentialRecords : public RecordReader {
  public:
    template <ConfidentialRecord Record>
    Result<std::optional<Record>> find(const RecordId& id) const {
        return findIn<Record>(id);
    }
    template <ConfidentialRecord Record>
    Result<std::vector<Record>> where(std::string_view field, const Value& value) const {
        return whereIn<Record>(field, value);
    }

  private:
    friend class Vault;
    using RecordReader::RecordReader;
};

} // namespace zaklon
