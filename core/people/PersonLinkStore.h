// SPDX-License-Identifier: GPL-3.0-or-later
// Two records of one person, linked and unlinked; never merged.
#pragma once

#include "core/people/PersonLink.h"
#include "core/vault/Transaction.h"

#include <string>
#include <string_view>
#include <vector>

namespace zaklon {

/// SQL: ids of the records of one person: this one and every one that is linked to it, directly or
/// over others. `person` is a mark or a column of the query around it.
std::string linkedRecordsSql(std::string_view person);

/// SQL: the record named there is that of this person, or linked with it.
std::string isSamePersonSql(std::string_view named, std::string_view person);

class PersonLinkStore {
  public:
    explicit PersonLinkStore(const CaseworkRecords& records) : m_records(records) {}

    /// Links two persons. Nothing is written if they are linked directly already. Invalid "other"
    /// for one and the same record. Undone like any write, or by `unlink`.
    Status link(Transaction& transaction, const RecordId& person, const RecordId& other,
                Date today) const;
    /// Ends the direct link of two persons; both records stay as they were. NotFound without one.
    Status unlink(Transaction& transaction, const RecordId& person, const RecordId& other) const;

    /// Every record that is linked to this one, directly or over others, in order of their ids.
    Result<std::vector<RecordId>> linkedTo(const RecordId& person) const;

  private:
    Result<std::vector<PersonLink>> between(const RecordId& person, const RecordId& other) const;

    CaseworkRecords m_records;
};

} // namespace zaklon
