// SPDX-License-Identifier: GPL-3.0-or-later
// Persons by their code or pseudonym, while somebody types.
#pragma once

#include "core/people/TypedMeets.h"
#include "core/vault/Records.h"

#include <string>
#include <string_view>
#include <vector>

namespace zaklon {

class TypedPersonStore {
  public:
    explicit TypedPersonStore(const CaseworkRecords& records,
                              TypedMeets meets = TypedMeets::CodeOrPseudonym)
        : m_records(records), m_meets(meets) {}

    /// At most `limit` persons whose code begins like this, however it was typed, by code; then
    /// those whose pseudonym does, in either script. Takes the time of so many rows, whether there
    /// are a hundred persons or a hundred thousand: both walk an index and stop. NoPermission where
    /// the role may not read persons.
    Result<std::vector<RecordId>> find(std::string_view typed, std::size_t limit) const;

    /// At most `limit` persons whose code goes on like this from its second word or its number, by
    /// code; then those whose pseudonym holds it anywhere, from three letters on. For what `find`
    /// leaves free: where few are met it walks both indexes to their end (some 8 ms each at 100,000
    /// persons), but no record.
    Result<std::vector<RecordId>> findInside(std::string_view typed, std::size_t limit) const;

    /// What the engine does, a line per step: lets a test keep it so.
    Result<std::vector<std::string>> plan(std::string_view typed) const;
    Result<std::vector<std::string>> planInside(std::string_view typed) const;

  private:
    CaseworkRecords m_records;
    TypedMeets m_meets;
};

} // namespace zaklon
