// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/FallingRule.h"

#include "core/assessments/AssessmentStore.h"
#include "core/identification/OutcomeRules.h"
#include "core/outreach/Attempts.h"
#include "core/tasks/WaitingRule.h"

#include <array>

namespace zaklon {

namespace {

std::string joined(std::string_view one, std::string_view other) {
    return std::string(one) + std::string(other);
}

std::string coalesced(std::string_view one, std::string_view other) {
    return "coalesce(" + joined(one, ", ") + std::string(other) + ")";
}

/// As wasReached of AttemptRules.h.
constexpr std::string_view kReached = "c.result = 'spoke' AND c.safe <> 'no'";

constexpr std::string_view kUnverified =
    "t.state = 'open' AND t.duty IN (SELECT value FROM json_each(?4)) AND t.opened_on <= ?1";

/// The mark of a child's limit, which is never the earlier one, lets an index find the few records.
constexpr std::string_view kOpenedByLimit = "t.opened_on <= ?5 AND t.opened_on <= :limit";

const std::string kLastTry = lastTrySql("t.person");
const std::string kNobodyTried = " AND coalesce(" + kLastTry + ", '') <= :limit";

const std::string kNotFound =
    "t.closed_on IS NULL AND coalesce(t.decided_on, t.opened_on) <= :limit"
    " AND EXISTS (SELECT 1 FROM json_each(t.outcome_reasons) r"
    " WHERE r.value IN (SELECT value FROM json_each(?4)))"
    " AND NOT EXISTS (SELECT 1 FROM main.search_plan f WHERE f.person = t.person"
    " AND f.ended_how IN ('reached', 'came_back')"
    " AND f.ended_on >= coalesce(t.decided_on, t.opened_on))" // found since
    " AND NOT EXISTS (SELECT 1 FROM main.contact c WHERE c.person = t.person"
    // The moment finds them in the index, a day too many; the day here decides.
    " AND c.at >= (julianday(coalesce(t.decided_on, t.opened_on)) - 2440588.5) * 86400"
    " AND local_day(c.at) >= coalesce(t.decided_on, t.opened_on) AND " +
    std::string(kReached) + ")";
/// A search that nobody went on with, whatever an authority answered.
constexpr std::string_view kNobodySearches =
    "t.state <> 'ended' AND t.opened_on <= :limit"
    " AND NOT EXISTS (SELECT 1 FROM main.identification_procedure i,"
    " json_each(i.outcome_reasons) r WHERE i.person = t.person AND i.closed_on IS NULL"
    " AND r.value IN (SELECT value FROM json_each(?4)))"; // listed above
const std::string kUnanswered =
    "t.start = 'our_report' AND " + std::string(kOpenedByLimit) +
    " AND NOT EXISTS (SELECT 1 FROM main.pathway_step s"
    " WHERE s.pathway_case = t.pathway_case AND s.state = 'done'"
    " AND s.step IN (SELECT value FROM json_each(?4)))"
    " AND NOT EXISTS (SELECT 1 FROM main.centre_contact c WHERE c.procedure = t.id"
    " AND c.answered_on IS NOT NULL)";

/// Decided, and the answer to a request for review is waited for: from the sending on.
const std::string kReviewUnprotected =
    "t.state = 'sent' AND t.sent_on <= ?5 AND t.sent_on <= :limit"
    " AND EXISTS (SELECT 1 FROM main.identification_procedure i"
    " WHERE i.pathway_case = t.pathway_case AND i.closed_on IS NULL AND NOT " +
    withoutDecisionSql("i") + " AND NOT " + isProtectedSql("?2", "i") + ")";

/// A report that we sent on and that no procedure stands for yet.
constexpr std::string_view kReportUnanswered =
    "t.taken_off_on IS NULL AND EXISTS (SELECT 1 FROM main.suspicion_report s WHERE s.id = "
    "t.report AND s.sent_on <= :limit)"
    " AND NOT EXISTS (SELECT 1 FROM main.report_reaction r WHERE r.report = t.report)"
    " AND NOT EXISTS (SELECT 1 FROM main.identification_procedure i WHERE i.person = t.person"
    " AND i.report = t.report)";
constexpr std::string_view kReportSentOn =
    "(SELECT s.sent_on FROM main.suspicion_report s WHERE s.id = t.report)";

/// Each report opens its own procedure (domain.md 3). ?1 is the first day that still is in Today.
constexpr std::string_view kNotOpened =
    "t.taken_off_on IS NULL AND EXISTS (SELECT 1 FROM main.suspicion_report s WHERE s.id = "
    "t.report AND s.received_on < ?1)"
    " AND NOT EXISTS (SELECT 1 FROM main.identification_procedure i WHERE i.person = t.person"
    " AND i.report = t.report)";
constexpr std::string_view kReportReceivedOn =
    "(SELECT s.received_on FROM main.suspicion_report s WHERE s.id = t.report)";

/// Decided against the person and never identified, and the risk goes on: as the newest assessment
/// that says enough tells, or as a verification found that none followed. In a closed file too.
const std::string kNotRecognised =
    "t.outcome IN ('not_identified', 'rejected', 'discontinued')"
    " AND coalesce(t.decided_on, t.opened_on) <= ?1"
    " AND NOT EXISTS (SELECT 1 FROM main.identification_procedure n WHERE n.person = t.person"
    " AND (n.outcome = 'identified' OR (n.opened_on, n.id) > (t.opened_on, t.id)))"
    " AND NOT EXISTS (SELECT 1 FROM main.case_closing c WHERE c.person = t.person"
    " AND c.reason = 'died')"
    " AND EXISTS (SELECT 1 FROM main.person_summary r WHERE r.person = t.person"
    " AND (r.risk_rank >= 1 OR (r.risk_rank = 0 AND " +
    knownRiskSql("risk_rank") +
    " >= 1) OR EXISTS (SELECT 1 FROM main.follow_up f WHERE f.person = t.person"
    " AND f.pathway_case = t.pathway_case AND f.finding = 'risk_remains'"
    " AND (r.risk_on IS NULL OR r.risk_on <= f.closed_on OR coalesce(" +
    knownRiskSql("taken_on") + ", '') <= f.closed_on))))";

// clang-format off
// Needs D33, D40-D43 and D47; each rule says above what it is, two in FallingSummary.cpp.
const std::array kRules{
    FallingRule{FallingKind::NeverVerified, "follow_up", std::string(kUnverified), "t.opened_on", false},
    FallingRule{FallingKind::NotFound, "identification_procedure", joined(kNotFound, kNobodyTried),
            coalesced(kLastTry, "t.decided_on, t.opened_on"), true},
    FallingRule{FallingKind::NotFound, "search_plan", joined(kNobodySearches, kNobodyTried),
            coalesced(kLastTry, "t.opened_on"), true},
    FallingRule{FallingKind::WaitingUnprotected, "identification_procedure",
            undecidedSql() + " AND " + std::string(kOpenedByLimit) + " AND NOT " + isProtectedSql("?2"), "t.opened_on", true},
    FallingRule{FallingKind::WaitingUnprotected, "review_request", kReviewUnprotected, "t.sent_on", true},
    FallingRule{FallingKind::ReportedUnanswered, "identification_procedure", joined(undecidedSql() + " AND ", kUnanswered), "t.opened_on", true},
    FallingRule{FallingKind::ReportedUnanswered, "reported_person", std::string(kReportUnanswered), std::string(kReportSentOn), true},
    FallingRule{FallingKind::SeenOnce, "person_summary", "t.unoffered_since <= ?1", "t.unoffered_since", true, "person", "person"},
    FallingRule{FallingKind::ReassessmentOverdue, "reassessment_due", "t.since < ?1", "t.since", true, "assessment", "assessment"},
    FallingRule{FallingKind::NotRecognised, "identification_procedure", kNotRecognised,
            "coalesce(t.decided_on, t.opened_on)", false},
    FallingRule{FallingKind::ReportNotOpened, "reported_person", std::string(kNotOpened), std::string(kReportReceivedOn), true},
};
// clang-format on

} // namespace

std::span<const FallingRule> fallingRules() {
    return kRules;
}

} // namespace zaklon
