// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/TimelineSource.h"

#include "core/identification/OutcomeRules.h"
#include "core/referrals/ReviewRequest.h"
#include "core/reports/ReportSent.h"

#include <array>
#include <string>

namespace zaklon {

namespace {

constexpr std::string_view kDeliveryEvent = "CASE t.state WHEN 'delivered' THEN 'delivered'"
                                            " WHEN 'declined' THEN 'declined' ELSE 'recorded' END";
constexpr std::string_view kPathwayOfStep =
    "(SELECT c.pathway FROM main.pathway_case c WHERE c.id = t.pathway_case)";

constexpr std::string_view kReport = " JOIN main.suspicion_report r ON r.id = t.report";

/// About the person: what left about somebody else is no event of theirs.
const std::string kSentOn = sentOnSql("t.report", "t.person");
const std::string kSentTo = sentToSql("t.report", "t.person");
const std::string kIsSent = kSentOn + " IS NOT NULL";

constexpr std::string_view kDutyEvent =
    "CASE t.state WHEN 'waived' THEN 'skipped' ELSE 'completed' END";
constexpr std::string_view kBedAnswer = "CASE t.state WHEN 'granted' THEN 'accepted'"
                                        " WHEN 'refused' THEN 'declined' ELSE 'ended' END";
constexpr std::string_view kHouseOfStay =
    "(SELECT b.house FROM main.shelter_bed b WHERE b.id = t.bed)";
/// Whoever is moved to another bed has not left.
constexpr std::string_view kLeft = "t.state = 'ended' AND NOT EXISTS (SELECT 1 FROM main.stay n"
                                   " WHERE n.person = t.person AND n.continues = t.id)";
constexpr std::string_view kStayEvent =
    "CASE WHEN t.continues IS NULL THEN 'started' ELSE 'recorded' END";
const std::string kDecided = "t.decided_on IS NOT NULL AND NOT " + withoutDecisionSql("t");

/// A complaint that nobody decides contests no decision: it is told apart from a review.
const std::string kReviewSent = "t.sent_on IS NOT NULL AND NOT " + isAboutSilenceSql("t");
const std::string kReviewAnswered = "t.answered_on IS NOT NULL AND NOT " + isAboutSilenceSql("t");
const std::string kComplaintSent = "t.sent_on IS NOT NULL AND " + isAboutSilenceSql("t");
const std::string kComplaintAnswered = "t.answered_on IS NOT NULL AND " + isAboutSilenceSql("t");

/// A skipped step has a day, but did not happen. One that comes back is open with its last round.
constexpr std::string_view kStepDone =
    "t.done_on IS NOT NULL AND t.state IN ('done', 'now', 'waiting')";

/// Before replaced decisions were kept, a procedure remembered the day of its first one only. If
/// the one that stands says the same of the same day, it is told once, with its words.
constexpr std::string_view kOnlyFirstKnown =
    "t.first_decided_on IS NOT NULL"
    " AND (t.first_decided_on IS NOT t.decided_on OR t.first_outcome <> t.outcome)"
    " AND NOT EXISTS (SELECT 1 FROM main.past_outcome o WHERE o.procedure = t.id)";

constexpr std::string_view kNeedEvent = "CASE t.state WHEN 'met' THEN 'completed' ELSE 'ended' END";
constexpr std::string_view kAreaOfGoal = "(SELECT n.area FROM main.need n WHERE n.id = t.need)";

/// A goal keeps no day of its own: the journal knows when it was set, and when its state became
/// 'reached' last.
constexpr std::string_view kMade = " LEFT JOIN main.journal j ON j.record = t.id AND j.action = 1";
constexpr std::string_view kJournal = " JOIN main.journal j ON j.record = t.id";
constexpr std::string_view kReachedNow =
    "t.state = 'reached' AND j.clock = (SELECT max(l.clock) FROM main.journal l"
    " WHERE l.record = t.id AND l.action = 2"
    " AND json_extract(l.content, '$.state[1]') = 'reached')";
constexpr std::string_view kJournalSecond = "(j.clock >> 16) / 1000"; ///< HybridClock::timeOf

constexpr std::string_view kGuaranteeBegins =
    "CASE t.state WHEN 'not_wished' THEN 'not_given' ELSE 'recorded' END";
/// What is asked for without a proposal begins with the asking.
constexpr std::string_view kProposed = "t.assessment IS NOT NULL OR t.requested_on IS NULL";
constexpr std::string_view kGuaranteeAnswer =
    "CASE t.state WHEN 'refused' THEN 'declined' ELSE 'accepted' END";
constexpr std::string_view kGuaranteeAnswered =
    "t.answered_on IS NOT NULL AND t.state IN ('granted', 'applied', 'refused')";

/// Who phoned us herself has the contact in her own log: it happened once.
constexpr std::string_view kOnlyAtTheHelpline =
    "NOT EXISTS (SELECT 1 FROM main.contact c WHERE c.id = t.id AND c.person = t.person)";

using Kind = TimelineKind;

// clang-format off
const std::array kSources{
    TimelineSource{Kind::Contact, "contact", "'recorded'", "NULL", "t.at", "t.worker",
                   "t.channel", "t.result", "NULL", "NULL", "t.minutes", "true"},
    TimelineSource{Kind::Assessment, "assessment", "'completed'", "t.taken_on", "NULL", "t.worker",
                   "t.questionnaire", "t.level", "NULL", "t.risk_rank", "0", "t.state = 'completed'"},
    TimelineSource{Kind::Consent, "consent", "'given'", "t.given_on", "NULL", "NULL",
                   "t.type", "t.form", "t.recipient", "NULL", "0", "t.given_on IS NOT NULL"},
    TimelineSource{Kind::Consent, "consent", "'not_given'", "NULL", "NULL", "NULL",
                   "t.type", "t.state", "t.recipient", "NULL", "0", "t.state IN ('not_given', 'wishes_to_wait')"},
    TimelineSource{Kind::Consent, "consent", "'withdrawn'", "t.withdrawn_on", "NULL", "NULL",
                   "t.type", "t.form", "t.recipient", "NULL", "0", "t.withdrawn_on IS NOT NULL"},
    TimelineSource{Kind::Referral, "referral", "'sent'", "t.sent_on", "NULL", "t.worker",
                   "t.service", "t.path", "t.provider", "NULL", "0", "t.sent_on IS NOT NULL"},
    TimelineSource{Kind::Referral, "referral", "CASE t.state WHEN 'declined' THEN 'declined' ELSE 'accepted' END",
                   "t.answered_on", "NULL", "t.worker",
                   "t.service", "t.decline_reason", "t.provider", "NULL", "0", "t.answered_on IS NOT NULL"},
    TimelineSource{Kind::Referral, "referral", "'completed'", "t.completed_on", "NULL", "t.worker",
                   "t.service", "NULL", "t.provider", "NULL", "0", "t.completed_on IS NOT NULL"},
    TimelineSource{Kind::Action, "action", "CASE t.state WHEN 'skipped' THEN 'skipped' ELSE 'completed' END",
                   "t.done_on", "NULL", "t.responsible",
                   "t.service", "t.outcome", "t.provider", "NULL", "0", "t.done_on IS NOT NULL"},
    TimelineSource{Kind::Need, "need", "'started'", "t.opened_on", "NULL", "NULL",
                   "t.area", "NULL", "NULL", "NULL", "0", "true"},
    TimelineSource{Kind::Need, "need", kNeedEvent, "t.closed_on", "NULL", "NULL",
                   "t.area", "t.state", "NULL", "NULL", "0", "t.closed_on IS NOT NULL"},
    TimelineSource{Kind::Goal, "goal", "'started'", "NULL", kJournalSecond, "j.worker",
                   kAreaOfGoal, "NULL", "NULL", "NULL", "0", "true", kMade},
    TimelineSource{Kind::Goal, "goal", "'completed'", "NULL", kJournalSecond, "j.worker",
                   kAreaOfGoal, "NULL", "NULL", "NULL", "0", kReachedNow, kJournal},
    TimelineSource{Kind::Delivery, "delivery", kDeliveryEvent, "t.on_date", "NULL", "t.worker",
                   "t.service", "coalesce(t.decline_reason, t.met_by)", "t.provider", "NULL", "t.minutes", "true"},
    TimelineSource{Kind::Pathway, "pathway_case", "'started'", "t.started_on", "NULL", "NULL",
                   "t.pathway", "t.pathway", "NULL", "NULL", "0", "t.state <> 'considered'"},
    TimelineSource{Kind::Pathway, "pathway_case", "'ended'", "t.ended_on", "NULL", "NULL",
                   "t.pathway", "t.pathway", "NULL", "NULL", "0", "t.ended_on IS NOT NULL"},
    TimelineSource{Kind::Pathway, "pathway_step", "'completed'", "t.done_on", "NULL", "t.worker",
                   "t.step", kPathwayOfStep, "NULL", "NULL", "0", kStepDone},
    TimelineSource{Kind::Document, "identity_document", "'recorded'", "NULL", "NULL", "NULL",
                   "t.kind", "t.state", "NULL", "NULL", "0", "true"},
    TimelineSource{Kind::Helpline, "helpline_contact", "'recorded'", "NULL", "t.at", "t.worker",
                   "t.type", "t.channel", "NULL", "NULL", "t.minutes", kOnlyAtTheHelpline},
    TimelineSource{Kind::Report, "reported_person", "'recorded'", "r.received_on", "NULL", "r.worker",
                   "r.source", "r.start", "r.reporter_institution", "NULL", "0", "true", kReport},
    TimelineSource{Kind::Report, "reported_person", "'sent'", kSentOn, "NULL", "r.worker",
                   "r.source", "r.start", kSentTo, "NULL", "0", kIsSent, kReport},

    TimelineSource{Kind::Procedure, "identification_procedure", "'started'", "t.opened_on", "NULL", "t.worker",
                   "t.start", "t.reported_by", "NULL", "NULL", "0", "true"},
    TimelineSource{Kind::Procedure, "identification_procedure", "'decided'", "t.first_decided_on", "NULL", "t.worker",
                   "t.first_outcome", "NULL", "NULL", "NULL", "0", kOnlyFirstKnown},
    TimelineSource{Kind::Procedure, "past_outcome", "'decided'", "t.decided_on", "NULL", "t.worker",
                   "t.outcome", "t.decided_by", "NULL", "NULL", "0", "t.decided_on IS NOT NULL"},
    TimelineSource{Kind::Procedure, "past_outcome", "'told'", "t.told_on", "NULL", "t.worker",
                   "t.told_how", "t.told_by", "NULL", "NULL", "0", "t.told_on IS NOT NULL"},
    TimelineSource{Kind::Procedure, "identification_procedure", "'decided'", "t.decided_on", "NULL", "t.worker",
                   "t.outcome", "t.decided_by", "NULL", "NULL", "0", kDecided},
    TimelineSource{Kind::Procedure, "identification_procedure", "'told'", "t.told_on", "NULL", "t.worker",
                   "t.told_how", "t.told_by", "NULL", "NULL", "0", "t.told_on IS NOT NULL"},
    TimelineSource{Kind::Procedure, "identification_procedure", "'ended'", "t.closed_on", "NULL", "t.worker",
                   "t.outcome", "NULL", "NULL", "NULL", "0", "t.closed_on IS NOT NULL"},
    TimelineSource{Kind::Review, "review_request", "'sent'", "t.sent_on", "NULL", "t.worker",
                   "t.addressee", "NULL", "NULL", "NULL", "0", kReviewSent},
    TimelineSource{Kind::Review, "review_request", "'answered'", "t.answered_on", "NULL", "t.worker",
                   "t.answer", "t.addressee", "NULL", "NULL", "0", kReviewAnswered},
    TimelineSource{Kind::Complaint, "review_request", "'sent'", "t.sent_on", "NULL", "t.worker",
                   "t.addressee", "NULL", "NULL", "NULL", "0", kComplaintSent},
    TimelineSource{Kind::Complaint, "review_request", "'answered'", "t.answered_on", "NULL", "t.worker",
                   "t.answer", "t.addressee", "NULL", "NULL", "0", kComplaintAnswered},
    TimelineSource{Kind::FollowUp, "follow_up", kDutyEvent, "t.closed_on", "NULL", "t.closed_by",
                   "t.duty", "coalesce(t.waive_reason, t.finding)", "NULL", "NULL", "0", "t.closed_on IS NOT NULL"},
    TimelineSource{Kind::Centre, "centre_contact", "'recorded'", "t.on_date", "NULL", "t.worker",
                   "t.about", "t.channel", "NULL", "NULL", "0", "true"},
    TimelineSource{Kind::Centre, "centre_contact", "'answered'", "t.answered_on", "NULL", "t.worker",
                   "t.about", "t.channel", "NULL", "NULL", "0", "t.answered_on IS NOT NULL"},
    TimelineSource{Kind::Interview, "interview", "'recorded'", "t.on_date", "NULL", "t.worker",
                   "t.institution", "t.language", "NULL", "NULL", "0", "t.state = 'held'"},
    TimelineSource{Kind::Rights, "rights_information", "'recorded'", "t.explained_on", "NULL", "t.worker",
                   "t.language", "t.understood", "NULL", "NULL", "0", "true"},
    TimelineSource{Kind::Interim, "interim_measure", "'started'", "t.valid_from", "NULL", "t.worker",
                   "t.kind", "t.met_by", "t.provider", "NULL", "0", "true"},
    TimelineSource{Kind::Interim, "interim_measure", "'ended'", "t.valid_until", "NULL", "t.worker",
                   "t.kind", "t.met_by", "t.provider", "NULL", "0", "t.valid_until IS NOT NULL"},
    TimelineSource{Kind::AtRisk, "protective_status", "'started'", "t.since", "NULL", "t.worker",
                   "NULL", "NULL", "NULL", "NULL", "0", "true"},
    TimelineSource{Kind::AtRisk, "protective_status", "'completed'", "t.reviewed_on", "NULL", "t.worker",
                   "NULL", "NULL", "NULL", "NULL", "0", "t.reviewed_on IS NOT NULL"},
    TimelineSource{Kind::AtRisk, "protective_status", "'ended'", "t.ended_on", "NULL", "t.worker",
                   "NULL", "t.exit_reason", "NULL", "NULL", "0", "t.ended_on IS NOT NULL"},
    TimelineSource{Kind::Legal, "representation", "'started'", "t.since", "NULL", "t.worker",
                   "t.kind", "t.authority_basis", "t.provider", "NULL", "0", "true"},
    TimelineSource{Kind::Legal, "representation", "'ended'", "t.ended_on", "NULL", "t.worker",
                   "t.kind", "t.end_reason", "t.provider", "NULL", "0", "t.ended_on IS NOT NULL"},
    TimelineSource{Kind::Bed, "accommodation_request", "'sent'", "t.asked_on", "NULL", "t.worker",
                   "t.asked_of", "NULL", "NULL", "NULL", "0", "true"},
    TimelineSource{Kind::Bed, "accommodation_request", kBedAnswer, "t.answered_on", "NULL", "t.worker",
                   "t.asked_of", "t.refusal_reason", "NULL", "NULL", "0", "t.answered_on IS NOT NULL"},
    TimelineSource{Kind::Stay, "stay", kStayEvent, "t.from_day", "NULL", "t.worker",
                   kHouseOfStay, "NULL", "NULL", "NULL", "0", "t.state IN ('staying', 'ended')"},
    TimelineSource{Kind::Stay, "stay", "'ended'", "t.left_on", "NULL", "t.worker",
                   kHouseOfStay, "t.went_to", "NULL", "NULL", "0", kLeft},
    // A return is a risk event whoever sends the person back (need E14).
    TimelineSource{Kind::Removal, "removal_threat", "'recorded'", "t.learned_on", "NULL", "t.worker",
                   "t.threat", "t.authority", "NULL", "NULL", "0", "t.state <> 'no_threat'"},
    TimelineSource{Kind::BestInterest, "best_interest", "'recorded'", "t.seen_on", "NULL", "t.worker",
                   "t.recommendation", "NULL", "NULL", "NULL", "0", "true"},
    TimelineSource{Kind::PlanPhase, "plan_phase", "'started'", "t.started_on", "NULL", "t.worker",
                   "t.phase", "NULL", "NULL", "NULL", "0", "true"},
    TimelineSource{Kind::PlanPhase, "plan_phase", "'ended'", "t.ended_on", "NULL", "t.worker",
                   "t.phase", "t.end_reason", "NULL", "NULL", "0", "t.ended_on IS NOT NULL"},
    TimelineSource{Kind::Obstacle, "obstacle", "'started'", "t.on_date", "NULL", "t.worker",
                   "t.kind", "t.institution", "t.provider", "NULL", "0", "true"},
    TimelineSource{Kind::Obstacle, "obstacle", "'ended'", "t.removed_on", "NULL", "t.worker",
                   "t.kind", "t.institution", "t.provider", "NULL", "0", "t.removed_on IS NOT NULL"},
    TimelineSource{Kind::Deviation, "step_deviation", "'recorded'", "t.on_date", "NULL", "t.worker",
                   "t.institution", "t.unmet_duty", "t.provider", "NULL", "0", "true"},
    TimelineSource{Kind::Vulnerability, "vulnerability", "'recorded'", "t.on_date", "NULL", "t.worker",
                   "t.vulnerability", "t.source", "NULL", "NULL", "0", "true"},
    TimelineSource{Kind::Guarantee, "guarantee", kGuaranteeBegins, "NULL", "NULL", "t.worker",
                   "t.kind", "NULL", "NULL", "NULL", "0", kProposed},
    TimelineSource{Kind::Guarantee, "guarantee", "'sent'", "t.requested_on", "NULL", "t.worker",
                   "t.kind", "t.institution", "t.provider", "NULL", "0", "t.requested_on IS NOT NULL"},
    TimelineSource{Kind::Guarantee, "guarantee", kGuaranteeAnswer, "t.answered_on", "NULL", "t.worker",
                   "t.kind", "t.refusal_reason", "t.provider", "NULL", "0", kGuaranteeAnswered},
    TimelineSource{Kind::Origin, "origin_assessment", "'recorded'", "t.seen_on", "NULL", "t.worker",
                   "t.country", "t.practice_protects", "NULL", "NULL", "0", "true"},
    TimelineSource{Kind::Search, "search_plan", "'started'", "t.opened_on", "NULL", "t.owner",
                   "t.reason", "NULL", "NULL", "NULL", "0", "true"},
    TimelineSource{Kind::Search, "search_step", "'completed'", "t.done_on", "NULL", "t.worker",
                   "t.whom", "t.result", "NULL", "NULL", "0", "t.done_on IS NOT NULL"},
    TimelineSource{Kind::Search, "search_plan", "'ended'", "t.ended_on", "NULL", "t.owner",
                   "t.ended_how", "NULL", "NULL", "NULL", "0", "t.ended_on IS NOT NULL"},
    TimelineSource{Kind::Dependency, "dependency", "'recorded'", "t.seen_on", "NULL", "t.worker",
                   "t.info_source", "NULL", "NULL", "NULL", "0", "true"},
    TimelineSource{Kind::Labour, "labour_qualification", "'recorded'", "t.seen_on", "NULL", "t.worker",
                   "t.own_view", "t.official_view", "NULL", "NULL", "0", "true"},
    TimelineSource{Kind::Court, "proceeding", "'started'", "t.started_on", "NULL", "t.worker",
                   "t.kind", "t.part", "t.provider", "NULL", "0", "true"},
    TimelineSource{Kind::Court, "proceeding", "'sent'", "t.referred_on", "NULL", "t.worker",
                   "t.referred_by", "t.specialised", "t.provider", "NULL", "0", "t.referred_on IS NOT NULL"},
    TimelineSource{Kind::Court, "proceeding", "'reclassified'", "t.reclassified_on", "NULL", "t.worker",
                   "t.charge_first", "t.charge_now", "t.provider", "NULL", "0", "t.reclassified_on IS NOT NULL"},
    TimelineSource{Kind::Court, "proceeding", "'answered'", "t.sensitive_decided_on", "NULL", "t.worker",
                   "t.sensitive", "t.sensitive_decided_by", "t.provider", "NULL", "0", "t.sensitive_decided_on IS NOT NULL"},
    TimelineSource{Kind::Court, "proceeding", "'decided'", "t.awarded_on", "NULL", "t.worker",
                   "t.claim_route", "t.currency", "t.provider", "NULL", "0", "t.awarded_on IS NOT NULL"},
    TimelineSource{Kind::Court, "proceeding", "'ended'", "t.ended_on", "NULL", "t.worker",
                   "t.kind", "t.ended_how", "t.provider", "NULL", "0", "t.ended_on IS NOT NULL"},
    TimelineSource{Kind::CourtDay, "hearing", "'recorded'", "t.on_date", "NULL", "t.worker",
                   "t.kind", "t.result", "NULL", "NULL", "0", "t.state = 'held'"},
    TimelineSource{Kind::LifeEvent, "life_event", "'recorded'", "t.on_date", "NULL", "t.worker",
                   "t.kind", "NULL", "NULL", "NULL", "0", "true"},
    TimelineSource{Kind::Closing, "case_closing", "'ended'", "t.on_date", "NULL", "t.worker",
                   "t.reason", "NULL", "NULL", "NULL", "0", "true"},
    TimelineSource{Kind::Closing, "monitoring_contact", "'completed'", "t.done_on", "NULL", "t.worker",
                   "NULL", "t.state", "NULL", "NULL", "0", "t.done_on IS NOT NULL"},
};
// clang-format on

} // namespace

std::span<const TimelineSource> timelineSources() {
    return kSources;
}

std::string sqlOf(const TimelineSource& source) {
    std::string sql = "SELECT t.id";
    for (const auto part : {source.event, source.day, source.at, source.worker, source.subject,
                            source.detail, source.provider, source.rank, source.minutes}) {
        sql += ", ";
        sql += part;
    }
    sql += " FROM main." + std::string(source.recordKind) + " t" + std::string(source.joined) +
           " WHERE t.person = ?1 AND (";
    return sql + std::string(source.happened) + ")";
}

} // namespace zaklon
