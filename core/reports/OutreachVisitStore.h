// SPDX-License-Identifier: GPL-3.0-or-later
// The log of outreach visits for screens, and what they add up to.
#pragma once

#include "core/reports/OutreachVisit.h"
#include "core/vault/Records.h"

#include <vector>

namespace zaklon {

struct OutreachTotals {
    int visits = 0;
    int met = 0;
    int spoken = 0;
    int leaflets = 0;
    bool operator==(const OutreachTotals&) const = default;
};

/// All functions: NoPermission where the role may not read visits.
class OutreachVisitStore {
  public:
    explicit OutreachVisitStore(const CaseworkRecords& casework) : m_casework(casework) {}

    /// Every visit, newest first: a house makes hundreds of them, not tens of thousands.
    Result<std::vector<OutreachVisit>> all() const;
    /// Visits that became this report, oldest first.
    Result<std::vector<OutreachVisit>> ofReport(const RecordId& report) const;
    /// Of the visits from one day to another, both included.
    Result<OutreachTotals> totals(Date from, Date to) const;

  private:
    CaseworkRecords m_casework;
};

} // namespace zaklon
