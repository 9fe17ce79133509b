// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a check that knows record types: tables, references and the search index.
#pragma once

#include "core/vault/VaultCheck.h"

namespace zaklon {

class RecordCheck {
  public:
    RecordCheck(const ReadConnection& connection, const RecordCatalogue& catalogue,
                bool confidential)
        : m_connection(connection), m_catalogue(catalogue), m_confidential(confidential) {}

    /// Tables that do not match their description. These throw SqlError.
    std::vector<CheckFinding> columns() const;
    /// Records that point to a record that is not there.
    std::vector<CheckFinding> references() const;
    /// Entries of the index without a record, and records without an entry.
    std::vector<CheckFinding> search() const;

  private:
    bool isOpen(const RecordDescription& description) const;
    std::int64_t countLost(const std::string& table, const std::string& field,
                           const std::string& other) const;
    void checkNames(std::vector<CheckFinding>& findings) const;
    void checkTexts(std::vector<CheckFinding>& findings) const;

    ReadConnection m_connection;
    const RecordCatalogue& m_catalogue;
    bool m_confidential;
};

} // namespace zaklon
