// SPDX-License-Identifier: GPL-3.0-or-later
// Small counts of institutions, hidden as those of figures are (domain.md 13): what adds up is a
// small table of its own, with the institutions known by name as its rows.
#pragma once

#include "core/identification/FindingComparison.h"
#include "core/identification/InstitutionStore.h"
#include "core/statistics/Figure.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace zaklon::statistics {

/// How a count of a row is called here, beside the code where it is one of many: of the procedures
/// of a row, its outcome.
namespace counted {
inline constexpr std::string_view kReports = "reports";
inline constexpr std::string_view kAnswered = "answered";
inline constexpr std::string_view kPromised = "promised";
inline constexpr std::string_view kReceived = "received";
inline constexpr std::string_view kTold = "told";
inline constexpr std::string_view kReacted = "reacted";
inline constexpr std::string_view kReferrals = "referrals";
inline constexpr std::string_view kRequests = "requests";
inline constexpr std::string_view kBeds = "beds";
inline constexpr std::string_view kDecided = "decided";
inline constexpr std::string_view kDeviations = "deviations";
inline constexpr std::string_view kObstacles = "obstacles";
inline constexpr std::string_view kStillThere = "still_there";
inline constexpr std::string_view kProcedures = "procedures";

/// The code of how a procedure ended.
Code ofOutcome(ProcedureOutcome outcome);
/// The code of a reason (`outcome_reason`) that was given for it.
Code ofReason(ProcedureOutcome outcome, const Code& reason);
} // namespace counted

/// Which counts of a list of institutions, or of our findings, are hidden. One by code is called by
/// its code list.
class InstitutionProtection {
  public:
    InstitutionProtection() = default; ///< hides nothing
    InstitutionProtection(const std::vector<ReporterRow>& kinds, int limit);
    InstitutionProtection(const std::vector<InstitutionRow>& kinds, int limit);
    InstitutionProtection(const std::vector<FindingRow>& findings, int limit);

    bool hidesAny() const { return !m_hidden.empty(); }
    /// `institution` nil: of the whole kind.
    Hiding hiding(const Code& kind, const RecordId& institution, std::string_view what,
                  const Code& code = {}) const;

  private:
    std::map<std::string, Hiding> m_hidden;
};

} // namespace zaklon::statistics
