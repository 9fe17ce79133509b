// SPDX-License-Identifier: GPL-3.0-or-later
// The log of outreach visits for screens.
#pragma once

#include "core/reports/OutreachVisit.h"
#include "core/vault/Records.h"

#include <string>
#include <vector>

namespace zaklon {

/// A visit as the log shows it.
struct OutreachVisitRow {
    OutreachVisit visit;    ///< without who went, languages, kinds of leaflets and indications
    std::string reportCode; ///< of the report that it became; empty: of none
};

/// All functions: NoPermission where the role may not read visits.
class OutreachVisitStore {
  public:
    explicit OutreachVisitStore(const CaseworkRecords& casework) : m_casework(casework) {}

    /// Every visit, newest first: a house makes hundreds of them, not tens of thousands.
    Result<std::vector<OutreachVisitRow>> all() const;
    /// Visits that became this report, oldest first.
    Result<std::vector<OutreachVisit>> ofReport(const RecordId& report) const;

  private:
    CaseworkRecords m_casework;
};

} // namespace zaklon
