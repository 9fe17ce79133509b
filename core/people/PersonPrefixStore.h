// SPDX-License-Identifier: GPL-3.0-or-later
// Persons by the beginning of their code or pseudonym, while somebody types.
#pragma once

#include "core/vault/Records.h"

#include <string>
#include <string_view>
#include <vector>

namespace zaklon {

class PersonPrefixStore {
  public:
    explicit PersonPrefixStore(const CaseworkRecords& records) : m_records(records) {}

    /// At most `limit` persons whose code begins like this, however it was typed, by code; then
    /// those whose pseudonym does, in either script. Takes the time of so many rows, whether there
    /// are a hundred persons or a hundred thousand: both walk an index and stop. NoPermission where
    /// the role may not read persons.
    Result<std::vector<RecordId>> find(std::string_view typed, std::size_t limit) const;

    /// What the engine does, a line per step: lets a test keep it so.
    Result<std::vector<std::string>> plan(std::string_view typed) const;

  private:
    CaseworkRecords m_records;
};

} // namespace zaklon
