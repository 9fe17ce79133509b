// SPDX-License-Identifier: GPL-3.0-or-later
// What institutions can learn from: who reported, how it ended and why, whether anybody answered,
// which step was not followed and what kept them from acting (needs D07, D25, D52, E15). Counts
// only; nobody is named.
#pragma once

#include "core/store/FieldTraits.h"
#include "core/vault/Records.h"

#include <utility>
#include <vector>

namespace zaklon {

using CodeCount = std::pair<Code, int>;

/// Procedures by who reported.
struct ReporterRow {
    Code reporter; ///< empty: not recorded
    int received = 0;
    int identified = 0;
    int against = 0; ///< rejected, discontinued, not identified
    int open = 0;
    int told = 0;                   ///< the person was told the outcome
    std::vector<CodeCount> reasons; ///< of the outcomes, most frequent first
};

/// Steps that were not followed, by institution.
struct InstitutionRow {
    Code institution;
    int deviations = 0;
    std::vector<CodeCount> steps;
    std::vector<CodeCount> barriers;
};

class InstitutionStore {
  public:
    explicit InstitutionStore(CaseworkRecords casework) : m_casework(casework) {}

    /// Those with most procedures first. NoPermission.
    Result<std::vector<ReporterRow>> reporters() const;
    Result<std::vector<InstitutionRow>> institutions() const;

  private:
    std::vector<CodeCount> counts(std::string_view sql, const Code& of) const;

    CaseworkRecords m_casework;
};

} // namespace zaklon
