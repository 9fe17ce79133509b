// SPDX-License-Identifier: GPL-3.0-or-later
// Proposals, and how many cases stand behind each: counts, never a list of people (need A29).
#pragma once

#include "core/identification/AdvocacyItem.h"
#include "core/vault/Records.h"

#include <vector>

namespace zaklon {

struct AdvocacyCases {
    int people = 0;
    int obstacles = 0;
    int deviations = 0;
};

/// A count below `smallCount` (FigureLimits), nought apart, is not shown to whoever may not see
/// people: it could point at one.
bool isProtected(int count, Role role, int smallCount);

class AdvocacyStore {
  public:
    explicit AdvocacyStore(CaseworkRecords casework) : m_casework(casework) {}

    /// The newest first. NoPermission.
    Result<std::vector<AdvocacyItem>> all() const;
    /// NoPermission.
    Result<AdvocacyCases> casesBehind(const AdvocacyItem& item) const;

  private:
    CaseworkRecords m_casework;
};

} // namespace zaklon
