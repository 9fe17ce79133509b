// SPDX-License-Identifier: GPL-3.0-or-later
// Finding a person by the code that she says.
#pragma once

#include "core/outreach/ReturnCode.h"
#include "core/vault/Records.h"

#include <optional>

namespace zaklon {

class ReturnCodeStore {
  public:
    explicit ReturnCodeStore(const ConfidentialRecords& records) : m_records(records) {}

    /// The code in use that was typed or heard, whole and in any script. A code of a closed file is
    /// found only if monitoring was agreed. NoPermission.
    Result<std::optional<ReturnCode>> find(std::string_view typed) const;

    /// Whether a code may be kept for a person. Invalid with `code`: too short, or it tells who she
    /// is (her names, pseudonym, case code). Conflict with `code`: somebody has it, also in a
    /// closed file or withdrawn.
    Status mayKeep(const ReturnCode& record) const;

    /// A code that nobody has.
    Result<std::string> newCode() const;

  private:
    bool isTaken(std::string_view code, const RecordId& except) const;

    ConfidentialRecords m_records;
};

} // namespace zaklon
