// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/FallingRule.h"

#include "core/identification/HouseRule.h"
#include "core/identification/NotFoundRule.h"
#include "core/identification/OutcomeRules.h"
#include "core/identification/Unrecognised.h"
#include "core/outreach/Attempts.h"
#include "core/people/FileClosingStore.h"
#include "core/people/FileReopening.h"
#include "core/people/PersonLinkStore.h"
#include "core/referrals/ReviewRequest.h"
#include "core/reports/ReportSent.h"
#include "core/store/QuotedCode.h"
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

/// What the organisation's data say (FallingThroughStore::ownCodes).
constexpr std::string_view kOwnCodes = "SELECT value FROM json_each(?4)";

constexpr std::string_view kUnverified =
    "t.state = 'open' AND t.duty IN (SELECT value FROM json_each(?4)) AND t.opened_on <= ?1";

/// The mark of a child's limit, which is never the earlier one, lets an index find the few records.
constexpr std::string_view kOpenedByLimit = "t.opened_on <= ?5 AND t.opened_on <= :limit";

const std::string kLastTry = lastTrySql("t.person");
const std::string kNobodyTried = " AND coalesce(" + kLastTry + ", '') <= :limit";

/// Codes of the organisation that a list asks for by name (FallingThroughStore::ownCodes).
std::string ownCodes(std::string_view name) {
    return "SELECT value FROM json_each(?4, '$." + std::string(name) + "')";
}

/// Decided so up to the day (NotFoundRule.h). `procedure`: how its row is named.
std::string notFoundSql(const std::string& procedure) {
    return saidOnSql(procedure) + " <= :limit AND " + notFoundSinceSql(procedure, "?4");
}

const std::string kNotFound = notFoundSql("t");
/// A search that nobody went on with, whatever an authority answered, also in a closed file. Left
/// out are whom the list above has already (who was found since that answer may be lost again), and
/// who came to a house of ours since and sleeps there.
const std::string kNobodySearches =
    "t.state <> 'ended' AND t.opened_on <= :limit AND NOT " +
    cameToHouseSql("t.person", "t.opened_on") + " AND NOT (" + isOpenFileSql("p") +
    " AND EXISTS (SELECT 1 FROM main.identification_procedure i WHERE i.person = t.person AND " +
    notFoundSql("i") + "))";

std::string isPhaseDone(std::string_view phases) {
    return "EXISTS (SELECT 1 FROM main.pathway_step s WHERE s.pathway_case = t.pathway_case"
           " AND s.state = 'done' AND s.step IN (" +
           ownCodes(phases) + "))";
}

/// The day on which the authority was told (AuthorityTold.h); NULL while nobody told it: nobody
/// confirms or answers what nobody got.
const std::string kReportedOn =
    "(SELECT min(s.done_on) FROM main.pathway_step s WHERE s.pathway_case = t.pathway_case"
    " AND s.state = 'done' AND s.step IN (" +
    ownCodes("applications") + "))";
/// It is for us to tell the authority, or we told it: nobody said that it knows from somebody else.
/// Where a procedure from before says 'the Centre', it began by itself, unless the report came to
/// us in another way: our own initiative was once kept so.
const std::string kOurs =
    "(t.start = 'our_report' OR (t.known_since IS NULL AND (t.start <> 'ex_officio'"
    " OR EXISTS (SELECT 1 FROM main.suspicion_report o WHERE o.id = t.report"
    " AND coalesce(o.source, '') NOT IN (" +
    ownCodes("knowing_sources") + ")))))";
/// Reported by us, and undecided. Many are opened after the authority was told, so that only today
/// bounds their day, which lets an index find them.
const std::string kReportedByUs = undecidedSql() + " AND " + kOurs + " AND t.opened_on <= ?2";
/// Nobody told the authority: the day of the phase has passed, or it has none, and a receipt would
/// be waited for. As reportToSend.
const std::string kNotSent =
    undecidedSql() + " AND t.opened_on <= ?2 AND NOT " + isPhaseDone("applications") +
    " AND EXISTS (SELECT 1 FROM main.pathway_step s WHERE s.pathway_case = t.pathway_case"
    " AND s.state <> 'ended' AND s.step IN (" +
    ownCodes("applications") + ") AND (s.due < ?2 OR (s.due IS NULL AND t.opened_on <= :limit)))";
/// Reported by somebody else before it was asked since when the authority knows: the phase was done
/// with the opening, whether anybody told it or not, and nothing of it left by us.
const std::string kToldUnknown = "t.start = 'other_report' AND t.known_since IS NULL AND " +
                                 kReportedOn + " = t.opened_on AND " +
                                 sentOnSql("t.report", "t.person") + " IS NULL";
/// Requests for review of this procedure that the one who decides has answered.
const std::string kAnsweredReviews =
    " FROM main.review_request v WHERE v.pathway_case = t.pathway_case"
    " AND v.answered_on IS NOT NULL AND NOT " +
    isAboutSilenceSql("v");

/// Phases 4 to 6 of domain.md 3: nobody even confirmed that our report arrived. What the Centre
/// answered about something else says nothing of it; who decides anew after a review has it.
const std::string kNoReceipt =
    kReportedByUs + " AND " + kReportedOn + " <= :limit AND NOT " + isPhaseDone("answers") +
    " AND NOT EXISTS (SELECT 1" + kAnsweredReviews + ")" +
    " AND NOT EXISTS (SELECT 1 FROM main.centre_contact c WHERE c.procedure = t.id"
    " AND c.answered_on IS NOT NULL AND (c.about IN (" +
    ownCodes("receipt") + ") OR c.about IN (" + ownCodes("state") + ")))";
/// Every phase of an answer is done; the receipt alone is not.
const std::string kAnsweredOn =
    "(SELECT CASE WHEN count(*) = sum(s.state = 'done') THEN max(s.done_on) END"
    " FROM main.pathway_step s WHERE s.pathway_case = t.pathway_case AND s.step IN (" +
    ownCodes("words") + "))";
/// A receipt is no answer: from the report on, since the Centre last said how far it is, or since
/// the answer to a review left the matter to be decided anew.
const std::string kSilentSince =
    "max(" + kReportedOn + ", coalesce(" + kAnsweredOn + ", '')" +
    ", coalesce((SELECT max(c.answered_on) FROM main.centre_contact c WHERE c.procedure = t.id"
    " AND c.about IN (" +
    ownCodes("state") + ")), ''), coalesce((SELECT max(v.answered_on)" + kAnsweredReviews +
    "), ''))";
const std::string kNoAnswer =
    kReportedByUs + " AND " + kSilentSince + " <= :later AND NOT " + isPhaseDone("decisions");

/// Decided, and the answer to a request for review is waited for: from the sending on.
const std::string kReviewUnprotected =
    "t.state = 'sent' AND t.sent_on <= ?5 AND t.sent_on <= :limit AND NOT " +
    isAboutSilenceSql("t") +
    " AND EXISTS (SELECT 1 FROM main.identification_procedure i"
    " WHERE i.pathway_case = t.pathway_case AND i.closed_on IS NULL AND NOT " +
    withoutDecisionSql("i") + " AND NOT " + isProtectedSql("?2", kOwnCodes, "i") + ")";

/// A reaction concerns the person, alone or with everybody on the report.
const std::string kToPerson =
    "EXISTS (SELECT 1 FROM main.report_reaction r WHERE r.report = t.report"
    " AND (r.person IS NULL OR " +
    isSamePersonSql("r.person", "t.person") + ") AND r.type ";
/// The report has arrived (list reaction_kind), which is no answer yet.
const std::string kConfirmed = joined(kToPerson, "IN (") + ownCodes("reaction_receipt") + "))";
const std::string kReportSentOn = sentOnSql("t.report", "t.person");
/// A report that we sent on about the person, and that no procedure stands for yet.
const std::string kReportUnanswered =
    // What costs least comes first: most reports have their procedure.
    "t.taken_off_on IS NULL AND NOT EXISTS (SELECT 1 FROM main.identification_procedure i"
    " WHERE i.person = t.person AND i.report = t.report) AND " +
    kReportSentOn + " <= CASE WHEN " + kConfirmed + " THEN :later ELSE :limit END AND NOT " +
    joined(kToPerson, "NOT IN (") + ownCodes("reaction_receipt") + "))";

/// Each report opens its own procedure (domain.md 3). ?1 is the first day that still is in Today.
const std::string kNotOpened =
    "t.taken_off_on IS NULL AND EXISTS (SELECT 1 FROM main.suspicion_report s WHERE s.id = "
    "t.report AND s.received_on < ?1)"
    " AND NOT EXISTS (SELECT 1 FROM main.identification_procedure i WHERE i.person = t.person"
    " AND i.report = t.report) AND " +
    isOpenOrCameAfterEndSql("p", "t.added_on");
constexpr std::string_view kReportReceivedOn =
    "(SELECT s.received_on FROM main.suspicion_report s WHERE s.id = t.report)";

/// A status of our own has its rhythm, and a decision against the person asks for a new assessment
/// (needs D33, D45): both outlive a closed file, as in Today.
constexpr std::string_view kStatusDue = "t.ended_on IS NULL AND t.review_due < ?1";
const std::string kDutyDue =
    "t.state = 'open' AND t.duty IN (" + std::string(kOwnCodes) + ") AND t.due < ?1";

/// Who left the verification of a decision, and nobody verified or assessed anything since.
const std::string kLeftUnverified = isLeftUnverifiedSql(kOwnCodes) + " AND t.closed_on <= ?1";

FallingRule because(FallingRule rule, std::string why) {
    rule.why = std::move(why);
    return rule;
}

std::string quoted(FallingWhy why) {
    return quotedCode(codeOf(why));
}

/// Where it is not known whether the authority was told, its silence says nothing.
std::string unlessToldUnknown(FallingWhy why) {
    return "CASE WHEN " + kToldUnknown + " THEN " + quoted(FallingWhy::ToldUnknown) + " ELSE " +
           quoted(why) + " END";
}

// clang-format off
// Needs D33, D40-D43 and D47; each rule says above what it is; what is kept for each person, in FallingSummary.h.
const std::array kRules{
    FallingRule{FallingKind::NeverVerified, "follow_up", std::string(kUnverified), "t.opened_on", false},
    because(FallingRule{FallingKind::NeverVerified, "follow_up", kLeftUnverified, "t.opened_on", false}, quoted(FallingWhy::Left)),
    FallingRule{FallingKind::NotFound, "identification_procedure", joined(kNotFound, kNobodyTried),
            coalesced(kLastTry, saidOnSql("t")), true},
    FallingRule{FallingKind::NotFound, "search_plan", joined(kNobodySearches, kNobodyTried),
            coalesced(kLastTry, "t.opened_on"), false},
    FallingRule{FallingKind::WaitingUnprotected, "identification_procedure",
            undecidedSql() + " AND " + std::string(kOpenedByLimit) + " AND NOT " + isProtectedSql("?2", kOwnCodes), "t.opened_on", true},
    FallingRule{FallingKind::WaitingUnprotected, "review_request", kReviewUnprotected, "t.sent_on", true},
    because(FallingRule{FallingKind::ReportedUnanswered, "identification_procedure", kNotSent, "t.opened_on", true}, quoted(FallingWhy::NotSent)),
    because(FallingRule{FallingKind::ReportedUnanswered, "identification_procedure", kNoReceipt, kReportedOn, true}, unlessToldUnknown(FallingWhy::NoReceipt)),
    because(FallingRule{FallingKind::ReportedUnanswered, "identification_procedure", kNoAnswer, kSilentSince, true}, unlessToldUnknown(FallingWhy::NoAnswer)),
    because(FallingRule{FallingKind::ReportedUnanswered, "reported_person", kReportUnanswered, kReportSentOn, true},
            "CASE WHEN " + kConfirmed + " THEN " + quoted(FallingWhy::NoAnswer) + " ELSE " + quoted(FallingWhy::NoReceipt) + " END"),
    FallingRule{FallingKind::SeenOnce, "person_summary", "t.unoffered_since <= ?1", "t.unoffered_since", true, "person", "person"},
    FallingRule{FallingKind::ReassessmentOverdue, "reassessment_due", "t.since < ?1", "t.since", true, "assessment", "assessment"},
    because(FallingRule{FallingKind::ReassessmentOverdue, "protective_status", std::string(kStatusDue), "t.review_due", false}, quoted(FallingWhy::StatusDue)),
    because(FallingRule{FallingKind::ReassessmentOverdue, "follow_up", kDutyDue, "t.due", false}, quoted(FallingWhy::DutyDue)),
    because(FallingRule{FallingKind::NotRecognised, "unrecognised", "t.since <= ?1", "t.since", false, "identification_procedure", "procedure"}, "t.why"),
    FallingRule{FallingKind::ReportNotOpened, "reported_person", kNotOpened, std::string(kReportReceivedOn), false},
};
// clang-format on

} // namespace

std::span<const FallingRule> fallingRules() {
    return kRules;
}

} // namespace zaklon
