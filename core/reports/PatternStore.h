// SPDX-License-Identifier: GPL-3.0-or-later
// People who share an employer, a recruiter, an address, a route or a payer (needs D23, C25, B42).
// Counts and codes only: what a pattern is called needs the confidential key (CircumstanceNames.h),
// and nothing from the file of one person is shown beside another.
#pragma once

#include "core/reports/Circumstance.h"
#include "core/reports/ReportStore.h"

#include <optional>
#include <string>
#include <vector>

namespace zaklon {

struct PatternFilter {
    Code type;         ///< empty: every kind
    int atLeast = 2;   ///< people or reports
    RecordId ofPerson; ///< only patterns that this person is in; nil: all
};

struct PatternRow {
    RecordId pattern;
    Code type;
    int persons = 0;
    int reports = 0;
    std::optional<Date> first; ///< day of the first report
    std::optional<Date> last;
    int withoutReaction = 0;              ///< reports to which nobody has reacted
    std::optional<double> daysToReaction; ///< mean over the reports that have one
};

/// A person in a pattern: the code, and on how many of its reports.
struct PatternPerson {
    RecordId person;
    std::string code;
    int reports = 0;
};

struct PatternDetail {
    PatternRow row;
    std::vector<PatternPerson> persons; ///< by code
    std::vector<ReportRow> reports;     ///< oldest first: the timeline
};

/// All functions: NoPermission where the role may not read circumstances.
class PatternStore {
  public:
    explicit PatternStore(const CaseworkRecords& records) : m_records(records) {}

    /// Most people first, then the newest.
    Result<std::vector<PatternRow>> list(const PatternFilter& filter) const;
    /// NotFound if nobody is in it any more.
    Result<PatternDetail> detail(const RecordId& pattern) const;

  private:
    CaseworkRecords m_records;
};

} // namespace zaklon
