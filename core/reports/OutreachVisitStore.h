// SPDX-License-Identifier: GPL-3.0-or-later
// The log of outreach visits for screens.
#pragma once

#include "core/reports/OutreachVisit.h"
#include "core/vault/Records.h"

#include <optional>
#include <string>
#include <vector>

namespace zaklon {

/// Everything that is set must hold.
struct OutreachVisitFilter {
    std::optional<RecordId> worker; ///< who led it
    bool awaitsFollowUp = false;
    bool planned = false; ///< still to take place
    Code area;            ///< empty: everywhere
    Code placeKind;       ///< empty: every kind
};

bool fits(const OutreachVisit& visit, const OutreachVisitFilter& filter);

/// A visit as the log shows it.
struct OutreachVisitRow {
    OutreachVisit visit;    ///< without companions, languages, kinds of leaflets and indications
    std::string reportCode; ///< of the report that it became; empty: of none
};

/// All functions: NoPermission where the role may not read visits.
class OutreachVisitStore {
  public:
    explicit OutreachVisitStore(const CaseworkRecords& casework) : m_casework(casework) {}

    /// Those that fit, newest first: a house makes hundreds of them, not tens of thousands.
    Result<std::vector<OutreachVisitRow>> list(const OutreachVisitFilter& filter = {}) const;
    /// Visits that became this report, oldest first.
    Result<std::vector<OutreachVisit>> ofReport(const RecordId& report) const;

  private:
    CaseworkRecords m_casework;
};

} // namespace zaklon
