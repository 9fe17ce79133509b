// SPDX-License-Identifier: GPL-3.0-or-later
// Which patterns nobody has looked at since they reached their limit, or since as many joined as
// raise it again (needs D23). Counts and codes only, as in PatternStore.
#pragma once

#include "core/reports/PatternLimits.h"
#include "core/reports/PatternLook.h"
#include "core/vault/Records.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace zaklon {

/// A table of those patterns: id, type, people, first (day of the first report, or since when it is
/// known), day (of the newest circumstance). `today` is a mark of the statement.
std::string patternAlertsSql(const PatternLimits& limits, std::string_view today);

/// All functions: NoPermission where the role may not read circumstances or looks.
class PatternAlertStore {
  public:
    explicit PatternAlertStore(const CaseworkRecords& casework) : m_casework(casework) {}

    Result<std::set<RecordId>> alerts(const PatternLimits& limits, Date today) const;
    /// Of one pattern, newest first.
    Result<std::vector<PatternLook>> looks(const RecordId& pattern) const;

  private:
    CaseworkRecords m_casework;
};

} // namespace zaklon
