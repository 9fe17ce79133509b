// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/TaskSource.h"

#include "core/assessments/AssessmentStore.h"
#include "core/identification/HouseRule.h"
#include "core/identification/OutcomeRules.h"
#include "core/identification/ScreeningRule.h"
#include "core/people/ChildAge.h"
#include "core/people/FileClosingStore.h"
#include "core/people/FileReopening.h"
#include "core/referrals/ReviewRequest.h"
#include "core/tasks/ReassessmentEvent.h"
#include "core/tasks/ReportOfNobody.h"
#include "core/tasks/SourceMarks.h"
#include "core/tasks/WaitingRule.h"

#include <array>

namespace zaklon {

namespace {

using namespace source_marks;

/// By its day, or before that by what happened: one of both asks.
const std::string kNothingHappened = newestAskingSql() + " AND :event IS NULL";
const std::string kSomethingHappened = newestAskingSql() + " AND :event IS NOT NULL";
const std::string kEventDay = eventDaySql(kEvent);
const std::string kEventCode = eventCodeSql(kEvent);
const std::string kSoonerDay = "min(t.reassess_by, " + kEventDay + ")";

constexpr std::string_view kOpenAction =
    "t.due IS NOT NULL AND t.state IN ('to_do', 'in_progress', 'waiting')";

/// Asked after when the same service is recorded again on or after that day.
constexpr std::string_view kNotFollowedUp =
    "t.follow_up_on IS NOT NULL AND NOT EXISTS ("
    "SELECT 1 FROM main.delivery n WHERE n.person = t.person AND n.service = t.service"
    " AND n.id <> t.id AND n.on_date >= t.follow_up_on)";

constexpr std::string_view kNoAnswer =
    "t.answer_due IS NOT NULL AND t.state IN ('sent', 'received')";

/// Not renewed; and a consent for one referral matters only while that referral runs.
constexpr std::string_view kConsentNeeded =
    "t.valid_until IS NOT NULL AND t.state = 'given' AND NOT EXISTS ("
    "SELECT 1 FROM main.consent n WHERE n.person = t.person AND n.type = t.type"
    " AND n.recipient IS t.recipient AND n.state = 'given' AND n.id <> t.id"
    " AND (n.valid_until IS NULL OR n.valid_until > t.valid_until))"
    " AND (t.type NOT IN ('referral', 'sharing') OR EXISTS ("
    "SELECT 1 FROM main.referral r WHERE r.person = t.person AND r.consent = t.id"
    " AND r.state IN ('draft', 'sent', 'received', 'accepted')))";

/// Has a last day, and was not replaced by a newer one `n` of its kind.
std::string newestPaper(std::string_view table, std::string_view replacedBy) {
    return "t.valid_until IS NOT NULL AND NOT EXISTS (SELECT 1 FROM main." + std::string(table) +
           " n WHERE n.person = t.person AND n.kind = t.kind AND n.id <> t.id AND " +
           std::string(replacedBy) + ")";
}

/// Held by somebody, and not known as expired already.
const std::string kNewestDocument =
    newestPaper("identity_document", "n.valid_until > t.valid_until") +
    " AND coalesce(t.state, '') NOT IN ('missing', 'requested', 'lost', 'expired')";

/// As the partial index identity_document_to_get has it, or it would not be used.
constexpr std::string_view kDocumentToGet =
    "t.state IN ('missing', 'requested', 'held_by_employer')";

/// Not ended, and nobody of the kind may go on for the same longer.
const std::string kNewestAuthority =
    newestPaper("representation", "n.ended_on IS NULL AND n.authority_basis <> 'advice_only'"
                                  " AND n.covers IN (t.covers, '[\"all\"]')"
                                  " AND n.since <= date(t.valid_until, '+1 day')"
                                  " AND (n.valid_until IS NULL OR n.valid_until > t.valid_until)") +
    " AND t.ended_on IS NULL";

/// Of a pathway that goes on; the phases of a procedure that was closed are over.
constexpr std::string_view kStepNext =
    "t.due IS NOT NULL AND t.remind_on IS NULL AND t.state IN ('now', 'waiting') AND EXISTS ("
    "SELECT 1 FROM main.pathway_case c WHERE c.id = t.pathway_case"
    " AND c.state IN ('considered', 'running'))"
    " AND NOT EXISTS (SELECT 1 FROM main.identification_procedure i"
    " WHERE i.pathway_case = t.pathway_case AND i.closed_on IS NOT NULL)";

/// Legal deadlines show before they are due, as the pathway says (need B30). One that was
/// ahead when the file was closed stands; one that had passed by then is no work any more. A file
/// that was handed over before a closing had to stand behind it keeps them.
const std::string kLegalClock =
    "t.due IS NOT NULL AND t.remind_on IS NOT NULL AND t.state IN ('now', 'waiting') AND EXISTS ("
    "SELECT 1 FROM main.pathway_case c WHERE c.id = t.pathway_case"
    " AND c.state IN ('considered', 'running')) AND " +
    isOpenOrDueAfterEndSql("p", "t.due");

/// Only the newest talk says whether rights have to be explained again.
constexpr std::string_view kExplainAgain =
    "t.again_on IS NOT NULL AND NOT EXISTS (SELECT 1 FROM main.rights_information n"
    " WHERE n.person = t.person AND (n.explained_on, n.id) > (t.explained_on, t.id))";

constexpr std::string_view kOpenSearchStep =
    "t.due IS NOT NULL AND t.state = 'to_do' AND EXISTS ("
    "SELECT 1 FROM main.search_plan s WHERE s.id = t.plan AND s.state <> 'ended')";

/// The lawyer is told on the day we learn of it; then the day to act by, or the day it may happen.
constexpr std::string_view kThreatDay =
    "CASE WHEN t.lawyer_told_on IS NULL THEN t.learned_on"
    " ELSE coalesce(t.act_by, t.expected_on, date(t.lawyer_told_on, '+' || :threat_days || ' "
    "days')) END";

constexpr std::string_view kPathwayOfStep =
    "(SELECT c.pathway FROM main.pathway_case c WHERE c.id = t.pathway_case)";

constexpr std::string_view kConfirmed = "t.may_contact <> 'never' AND t.verified_on IS NOT NULL";
constexpr std::string_view kNeverConfirmed = "t.may_contact <> 'never' AND t.verified_on IS NULL";

/// By the limits of today: those of a child for whoever may be one today.
const std::string kRaised =
    raisedOnSql(mayBeChildSql("p", kToday), {kProtecting, kWaitingLimits, kChildWaitingLimits});
const std::string kRaisedOn = "max(" + kRaised + ", " + std::string(kToday) + ")";
/// As isRaised of InterimRule.h, today or on the day on which it is raised: nothing protects the
/// person, or what protects has no last day and nobody looked at it since the limit.
const std::string kWaitsUnprotected = waitsSql() + " AND " + kRaised + " IS NOT NULL AND NOT " +
                                      isProtectedWithEndSql(kRaisedOn, kProtecting);
const std::string kOpenEnded = openEndedKindSql(kRaisedOn, kProtecting);

const std::string kWaitsSince = waitsSinceSql();

/// Of a procedure that goes on: the person hears the decision from us. Nobody can tell whom the
/// authority did not find and we still search for, unless she came to a house of ours since.
const std::string kNotTold =
    "t.decided_on IS NOT NULL AND t.told_on IS NULL AND t.closed_on IS NULL AND NOT " +
    withoutDecisionSql("t") +
    " AND NOT (EXISTS (SELECT 1 FROM json_each(t.outcome_reasons) r"
    " WHERE r.value IN (:not_found_reasons)) AND EXISTS (SELECT 1 FROM main.search_plan f"
    " WHERE f.person = t.person AND f.state <> 'ended' AND NOT " +
    cameToHouseSql("f.person", "f.opened_on") + "))";

/// As awaitsDecision of OutcomeRules.h.
const std::string kDecisionDue =
    "t.state = 'answered' AND t.answer IN (:deciding_answers) AND NOT " + isAboutSilenceSql("t") +
    " AND EXISTS (SELECT 1 FROM main.identification_procedure i"
    " WHERE i.pathway_case = t.pathway_case AND NOT " +
    withoutDecisionSql("i") + " AND " + isObjectedToSql("t", "i") + ")";

/// Ends, and nothing of the procedure that protects holds longer.
const std::string kLastProtection =
    "t.valid_until IS NOT NULL AND t.kind IN (:protecting_measures)"
    " AND NOT EXISTS (SELECT 1 FROM main.interim_measure m"
    " WHERE m.procedure = t.procedure AND m.id <> t.id AND m.kind IN (:protecting_measures)"
    " AND (m.valid_until IS NULL OR m.valid_until > t.valid_until))"
    " AND NOT " +
    staysPastSql("t.person", "t.valid_until") +
    " AND EXISTS (SELECT 1 FROM main.identification_procedure i WHERE i.id = t.procedure"
    " AND " +
    waitsSql("i") + ")";

/// Of a procedure that goes on.
constexpr std::string_view kPlannedInterview =
    "t.state = 'planned' AND EXISTS (SELECT 1 FROM main.identification_procedure i"
    " WHERE i.id = t.procedure AND i.closed_on IS NULL)";

/// Of a proceeding that goes on.
constexpr std::string_view kPlannedHearing =
    "t.state = 'planned' AND EXISTS (SELECT 1 FROM main.proceeding c"
    " WHERE c.id = t.proceeding AND c.ended_on IS NULL)";

/// Of a child who is on a way, and for whom nobody said what is best (domain.md 11); asked once,
/// with the oldest of the ways.
const std::string kNoBestInterest =
    "t.state IN ('considered', 'running') AND " + mayBeChildSql("p", kToday) +
    " AND NOT EXISTS (SELECT 1 FROM main.best_interest b WHERE b.person = t.person"
    " AND b.state = 'made')"
    " AND NOT EXISTS (SELECT 1 FROM main.pathway_case o WHERE o.person = t.person"
    " AND o.state IN ('considered', 'running') AND (o.started_on, o.id) < (t.started_on, t.id))";
const std::string kNewestBestInterest =
    "t.review_due IS NOT NULL AND t.state = 'made' AND " + mayBeChildSql("p", kToday) +
    " AND NOT EXISTS (SELECT 1 FROM main.best_interest n WHERE n.person = t.person"
    " AND n.state = 'made' AND (n.seen_on, n.id) > (t.seen_on, t.id))";

/// Nobody looked at that country later.
constexpr std::string_view kNewestOfCountry =
    "t.review_by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM main.origin_assessment n"
    " WHERE n.person = t.person AND n.country = t.country"
    " AND (n.seen_on, n.id) > (t.seen_on, t.id))";

constexpr std::string_view kReportSource =
    "(SELECT r.source FROM main.suspicion_report r WHERE r.id = t.report)";
constexpr std::string_view kReportReceived =
    "(SELECT r.received_on FROM main.suspicion_report r WHERE r.id = t.report)";

/// Each report opens its own procedure, also beside older ones (domain.md 3).
constexpr std::string_view kNoProcedure =
    "t.taken_off_on IS NULL AND NOT EXISTS (SELECT 1 FROM main.identification_procedure i"
    " WHERE i.person = t.person AND i.report = t.report)";

/// Older ones stand on the list of who is falling through: thousands would bury the work of today.
const std::string kNewReport = std::string(kNoProcedure) + " AND " + std::string(kReportReceived) +
                               " >= date(" + std::string(kToday) + ", '-:report_days days') AND " +
                               isOpenOrCameAfterEndSql("p", "t.added_on");

constexpr std::string_view kReportCode =
    "(SELECT r.code FROM main.suspicion_report r WHERE r.id = t.report)";

const std::string kOfNobody = isReportOfNobodySql(kToday, kNobodyDays, kReceipts);
const std::string kOfNobodyDue = reportOfNobodyDueSql(kReceiptDays, kSilenceDays);

/// As awaitsFollowUp of OutreachVisit.h; what has no day is due from the visit on.
constexpr std::string_view kAgreedAtVisit =
    "t.followed_up_on IS NULL AND (t.follow_up_on IS NOT NULL OR t.follow_up <> '[]')";

/// Whom a call turned out to be about, by code.
constexpr std::string_view kPersonOfCall =
    "coalesce((SELECT c.code FROM main.person c WHERE c.id = t.person), '')";

/// With its call. Not found yet, as far as the call says; what another type of contact left behind
/// does not count.
constexpr std::string_view kMissingChildren =
    "(SELECT m.id, m.police_informed, local_day(c.at) AS called_on, c.area, c.worker, c.person"
    " FROM main.missing_child_call m CROSS JOIN main.helpline_contact c ON c.id = m.id"
    " WHERE m.found <> 'yes' AND c.type = 'missing_child')";
/// First that the police know of the child.
constexpr std::string_view kMissingDue =
    "CASE WHEN t.police_informed = 'yes' THEN date(t.called_on, '+:missing_child_days days')"
    " ELSE t.called_on END";
constexpr std::string_view kMissingNext =
    "CASE WHEN t.police_informed = 'yes' THEN 'ask' ELSE 'inform_police' END";

/// Came not long ago. Whoever came earlier stands on the list of those who were never screened.
const std::string kComers = comersSql();
const std::string kUnscreened =
    "t.came >= date(:today, '-:screening_today_days days') AND NOT EXISTS (SELECT 1 FROM " +
    screenedSql("t.person", "t.came", kScreeningForm) + ")";
constexpr std::string_view kScreenedBy = "date(t.came, '+:screening_early_days days')";
constexpr std::string_view kHowCome =
    "CASE WHEN t.admitted IS NULL THEN 'first_contact' ELSE 'admission' END";

constexpr std::string_view kClosedOn =
    "(SELECT c.on_date FROM main.case_closing c WHERE c.id = t.closing)";

constexpr std::string_view kCoordinator =
    "(SELECT a.id FROM main.worker a WHERE a.active = 1 AND a.role = 'coordinator'"
    " ORDER BY a.id LIMIT 1)";

/// What opens and what keeps every task; it is gone when its condition does not hold any more. What
/// closes a duty is the table of core/referrals/DutyRules.cpp. Of a closed, archived or handed
/// over file stays what was agreed for the time after, what protects, and what others were
/// promised.
// clang-format off
const std::array kSources{
    // Levels and event triggers of domain.md 9.3; the days and the events are data of the form.
    TaskSource{TaskKind::Reassessment, "main.assessment", "assessment", kNothingHappened,
               "t.reassess_by", 0, 0, "p.worker", "t.questionnaire", "t.level", "t.taken_on", true, true},
    TaskSource{TaskKind::EventReassessment, "main.assessment", "assessment", kSomethingHappened,
               kSoonerDay, 0, 0, "p.worker", "t.questionnaire", kEventCode, kEventDay, true, true},
    // Planned, carried out, followed up: steps 3 to 5 of domain.md 8.1 (Inter-Agency GBV Case
    // Management Guidelines 2017).
    TaskSource{TaskKind::Action, "main.action", "action", kOpenAction,
               "t.due", 0, 0, "t.responsible", "t.service", "t.recommendation", "NULL", true},
    TaskSource{TaskKind::FollowUp, "main.delivery", "delivery", kNotFollowedUp,
               "t.follow_up_on", 0, 0, "t.worker", "t.service", "NULL", "t.on_date", true},
    // A referral has an answer and feedback (needs A44).
    TaskSource{TaskKind::ReferralAnswer, "main.referral", "referral", kNoAnswer,
               "t.answer_due", 0, 0, "t.worker", "t.service", "t.path", "t.sent_on", true},
    // A consent is reasonably time-limited (domain.md 12.2; NNEDV).
    TaskSource{TaskKind::ConsentEnd, "main.consent", "consent", kConsentNeeded,
               "t.valid_until", 0, &Lengths::consentWarningDays, "p.worker", "t.type", "NULL", "t.given_on", true},
    // Residence and papers have a last day and are renewed before it (needs A20).
    TaskSource{TaskKind::DocumentExpiry, "main.identity_document", "identity_document", kNewestDocument,
               "t.valid_until", 0, &Lengths::paperFirstDays, "p.worker", "t.kind", "t.state", "t.valid_from", true},
    // A paper that nobody has is work for somebody (needs A24); without a day, since the first contact.
    TaskSource{TaskKind::DocumentToGet, "main.identity_document", "identity_document", kDocumentToGet,
               "coalesce(t.act_by, p.first_contact)", 0, 0, "p.worker", "t.kind", "t.state", "NULL", true, true},
    // Legal aid runs out like any paper (needs A46).
    TaskSource{TaskKind::AuthorityEnd, "main.representation", "representation", kNewestAuthority,
               "t.valid_until", 0, &Lengths::paperFirstDays, "t.worker", "t.kind", "t.authority_basis", "t.since", true},
    // Phases are reminders of our own: they end with the file, deadlines of the law do not.
    TaskSource{TaskKind::PathwayStep, "main.pathway_step", "pathway_step", kStepNext,
               "t.due", 0, 0, "t.worker", "t.step", kPathwayOfStep, "NULL", true},
    TaskSource{TaskKind::LegalClock, "main.pathway_step", "pathway_step", kLegalClock,
               "t.remind_on", 0, 0, "t.worker", "t.step", kPathwayOfStep, "NULL", false, false, "t.due"},
    // Domain.md 1: an attempt is never forgotten, also when the file is closed.
    TaskSource{TaskKind::ContactAttempt, "main.search_plan", "search_plan", "t.next_on IS NOT NULL",
               "t.next_on", 0, 0, "t.owner", "t.reason", "NULL", "t.opened_on", false},
    TaskSource{TaskKind::SearchStep, "main.search_step", "search_step", kOpenSearchStep,
               "t.due", 0, 0, "t.worker", "t.whom", "NULL", "NULL", false},
    // Information that the person understood (needs D38).
    TaskSource{TaskKind::RightsAgain, "main.rights_information", "rights_information", kExplainAgain,
               "t.again_on", 0, 0, "t.worker", "t.leaflet", "t.understood", "t.explained_on", true},
    // Non-refoulement: dates, and contact with the lawyer (needs A19).
    TaskSource{TaskKind::RemovalThreat, "main.removal_threat", "removal_threat", "t.state = 'open'",
               "t.learned_on", 0, 0, "t.worker", "t.threat",
               "CASE WHEN t.lawyer_told_on IS NULL THEN 'tell_lawyer' ELSE 'act' END", "t.learned_on",
               false, false, kThreatDay},
    // Ours: what was begun is not forgotten.
    TaskSource{TaskKind::DraftAssessment, "main.assessment", "assessment", "t.state = 'draft'",
               "t.taken_on", &Lengths::draftDays, 0, "t.worker", "t.questionnaire", "NULL", "t.taken_on", true},
    // Confirmed again after some time (domain.md 12.1). Never confirmed: due since the first contact.
    TaskSource{TaskKind::SafeContact, "confidential.safe_contact", "safe_contact", kConfirmed,
               "t.verified_on", &Lengths::contactConfirmDays, 0, "p.worker", "t.channel", "NULL", "t.verified_on", true},
    TaskSource{TaskKind::SafeContact, "confidential.safe_contact", "safe_contact", kNeverConfirmed,
               "p.first_contact", 0, 0, "p.worker", "t.channel", "NULL", "NULL", true},
    // Must follow every outcome against her and every 'not found', also in a closed file (domain.md 1).
    TaskSource{TaskKind::Duty, "main.follow_up", "follow_up", "t.state = 'open'",
               "t.due", 0, 0, "t.worker", "t.duty", kPathwayOfStep, "t.opened_on", false},
    // Phase 11 of domain.md 3: an objection has an answer and a deadline.
    TaskSource{TaskKind::ReviewAnswer, "main.review_request", "review_request",
               "t.answer_due IS NOT NULL AND t.state = 'sent'",
               "t.answer_due", 0, 0, "t.worker", "t.addressee", "NULL", "t.sent_on", false},
    // An answer is no decision yet: the same, with what was answered, until the outcome is recorded.
    TaskSource{TaskKind::ReviewAnswer, "main.review_request", "review_request", kDecisionDue,
               "t.answered_on", 0, 0, "t.worker", "t.addressee", "t.answer", "t.answered_on", false},
    // Phases 5 and 6 of domain.md 3: ask when nothing comes.
    TaskSource{TaskKind::CentreAnswer, "main.centre_contact", "centre_contact",
               "t.answer_due IS NOT NULL AND t.answered_on IS NULL",
               "t.answer_due", 0, 0, "t.worker", "t.about", "NULL", "t.on_date", true},
    // Waiting-time counter and its limits (domain.md 1; needs D43): they are data.
    TaskSource{TaskKind::Waiting, "main.identification_procedure", "identification_procedure", kWaitsUnprotected,
               kRaised, 0, 0, "t.worker", kOpenEnded, "t.outcome", kWaitsSince, true, true},
    // Phase 7 of domain.md 3: the day on which the person is told (needs D38).
    TaskSource{TaskKind::TellOutcome, "main.identification_procedure", "identification_procedure", kNotTold,
               "t.decided_on", 0, 0, "t.worker", "t.outcome", "NULL", "t.decided_on", true, true},
    // Phase 6 of domain.md 3; the days before are for the choice of the interviewer's sex, the
    // interpreter and the guardian (needs A09, B09).
    TaskSource{TaskKind::Interview, "main.interview", "interview", kPlannedInterview,
               "t.on_date", 0, &Lengths::interviewWarningDays, "t.worker", "t.institution", "t.asked_sex", "NULL", true},
    // A court waits for nobody, nor for a file that was closed (domain.md 4; needs B37).
    TaskSource{TaskKind::Hearing, "main.hearing", "hearing", kPlannedHearing,
               "t.on_date", 0, &Lengths::hearingWarningDays, "t.worker", "t.kind", "t.must_come", "NULL", false},
    TaskSource{TaskKind::InterimEnd, "main.interim_measure", "interim_measure", kLastProtection,
               "t.valid_until", 0, &Lengths::interimWarningDays, "t.worker", "t.kind", "NULL", "t.valid_from", true},
    // A protective status has its own rhythm, and outlives a closed file (domain.md 1; needs D45).
    TaskSource{TaskKind::AtRiskReview, "main.protective_status", "protective_status", "t.ended_on IS NULL",
               "t.review_due", 0, 0, "t.worker", "NULL", "NULL", "t.since", false},
    // Phase 12 of domain.md 3: after the file is closed (needs D49).
    TaskSource{TaskKind::Monitoring, "main.monitoring_contact", "monitoring_contact", "t.state = 'planned'",
               "t.due", 0, 0, "t.worker", "NULL", "NULL", kClosedOn, false},
    // Each report opens its own procedure (domain.md 3); one that came after the end of the file is
    // not lost with it (needs D42).
    TaskSource{TaskKind::ReportedProcedure, "main.reported_person", "reported_person", kNewReport,
               kReportReceived, 0, 0, "p.worker", kReportSource, "NULL", kReportReceived, false},
    TaskSource{TaskKind::NobodyOnReport, "main.suspicion_report", "suspicion_report", kOfNobody,
               kOfNobodyDue, 0, 0, "t.worker", "t.source", reportOfNobodyNextSql(), reportOfNobodySinceSql(), false, false, {}, "t.code"},
    // Special guarantees (domain.md 4, 10.3; needs A06, A07).
    TaskSource{TaskKind::GuaranteeAnswer, "main.guarantee", "guarantee",
               "t.answer_due IS NOT NULL AND t.state = 'requested'",
               "t.answer_due", 0, 0, "t.worker", "t.kind", "t.institution", "t.requested_on", true},
    // Nobody waits nights on end for an answer about a bed (needs A42).
    TaskSource{TaskKind::BedAnswer, "main.accommodation_request", "accommodation_request",
               "t.state = 'asked'",
               "t.asked_on", &Lengths::bedAnswerDays, 0, "t.worker", "t.asked_of", "NULL", "t.asked_on", true},
    // Vulnerability is assessed at once after arrival (Reception Conditions Directive 2024/1346,
    // art. 24-25; domain.md 10.3; needs A06, A53).
    TaskSource{TaskKind::Screening, kComers, "assessment", kUnscreened,
               kScreenedBy, 0, 0, "p.worker", kScreeningForm, kHowCome, "t.came", true, true},
    // First for a child, whatever else runs (domain.md 11; needs B09).
    TaskSource{TaskKind::BestInterest, "main.pathway_case", "best_interest", kNoBestInterest,
               "t.started_on", 0, 0, "p.worker", "NULL", "NULL", "NULL", true, true},
    TaskSource{TaskKind::BestInterest, "main.best_interest", "best_interest", kNewestBestInterest,
               "t.review_due", 0, 0, "t.worker", "NULL", "NULL", "t.seen_on", true},
    // Only asks: nobody's phase ends because time passed (needs D29).
    TaskSource{TaskKind::PlanPhase, "main.plan_phase", "plan_phase",
               "t.review_due IS NOT NULL AND t.ended_on IS NULL",
               "t.review_due", 0, 0, "t.worker", "t.phase", "NULL", "t.started_on", true},
    // What is known of a country grows old (needs A13).
    TaskSource{TaskKind::OriginReview, "main.origin_assessment", "origin_assessment", kNewestOfCountry,
               "t.review_by", 0, 0, "t.worker", "t.country", "NULL", "t.seen_on", true},
    // Whoever hears nothing does not report again (needs D25); a promise outlives a closed file.
    TaskSource{TaskKind::ReporterFeedback, "main.report_feedback", "report_feedback",
               "t.due IS NOT NULL AND t.feedback_on IS NULL",
               "t.due", 0, 0, "t.worker", kReportSource, "NULL", kReportReceived, false},
    // The same about a whole event, which is nobody's file.
    TaskSource{TaskKind::ReporterFeedback, "main.report_feedback", "report_feedback",
               "t.person IS NULL AND t.due IS NOT NULL AND t.feedback_on IS NULL",
               "t.due", 0, 0, "t.worker", kReportSource, "NULL", kReportReceived, false, false, {}, kReportCode},
    // A visit to where people are is work of a day (needs D24); whoever leads it was chosen.
    TaskSource{TaskKind::PlannedVisit, "main.outreach_visit", "outreach_visit", "t.state = 'planned'",
               "t.on_date", 0, 0, "t.worker", "t.place_kind", "t.area", "NULL", false, false, {}, "''"},
    // What was agreed where people are, before anybody had a file (needs D24, D42).
    TaskSource{TaskKind::VisitFollowUp, "main.outreach_visit", "outreach_visit", kAgreedAtVisit,
               "coalesce(t.follow_up_on, t.on_date)", 0, 0, "t.worker", "t.place_kind", "t.area", "t.on_date", false, false, {}, "''"},
    // A promise on the helpline, to somebody who may never have a name (needs E01, A52).
    TaskSource{TaskKind::NextCall, "main.helpline_contact", "helpline_contact",
               "t.follow_up_on IS NOT NULL AND t.followed_up_on IS NULL",
               "t.follow_up_on", 0, 0, "t.worker", "t.type", "t.safe_to_call_back", "local_day(t.at)", false, false, {}, kPersonOfCall},
    // A child whom somebody looks for is looked for until found (needs E02).
    TaskSource{TaskKind::MissingChild, kMissingChildren, "missing_child_call", "true",
               kMissingDue, 0, 0, "t.worker", "t.area", kMissingNext, "t.called_on", false, false, {}, kPersonOfCall},
    // Small groups that keep coming back (needs D23); called by the end of the id, as on its page.
    TaskSource{TaskKind::Pattern, kPatternAlerts, "pattern_look", "true",
               "t.day", 0, 0, kCoordinator, "t.type", "t.people", "t.first", false, false, {}, "substr(hex(t.id), 29)"},
    // One line for all files past their length (domain.md 12.5): nothing is erased by time alone.
    TaskSource{TaskKind::Retention, kRetentionDue, "retention_decision", "t.files > 0",
               "t.day", 0, 0, kCoordinator, "NULL", "t.files", "t.day", false, false, {}, "''", true},
};
// clang-format on

} // namespace

std::span<const TaskSource> taskSources() {
    return kSources;
}

bool isSoonerForChild(const TaskSource& source, const TaskTerms& terms) {
    return source.ofPerson() &&
           (source.afterDays.in(terms.lengths) != source.afterDays.in(terms.childLengths) ||
            source.leadDays.in(terms.lengths) != source.leadDays.in(terms.childLengths));
}

} // namespace zaklon
