// SPDX-License-Identifier: GPL-3.0-or-later
// Something that is due for a person or an event, derived from the records and never typed.
#pragma once

#include "core/identification/Lengths.h"
#include "core/store/FieldTraits.h"

#include <optional>
#include <string>

namespace zaklon {

enum class TaskKind {
    Reassessment,      ///< a completed assessment asks for the next one
    EventReassessment, ///< something happened after which it is made again
    Action,            ///< an open action of the care plan
    FollowUp,          ///< a delivered service to ask after
    ReferralAnswer,    ///< a referral without an answer
    ConsentEnd,        ///< a consent that work still rests on ends
    DocumentExpiry,    ///< an identity or residence document expires
    DocumentToGet,     ///< one is missing, requested, or kept by the employer
    AuthorityEnd,      ///< an authority to represent expires
    PathwayStep,       ///< the next step of a pathway
    SafeContact,       ///< a safe contact to confirm before it is used again
    DraftAssessment,   ///< an assessment was begun and left
    LegalClock,        ///< a legal deadline of a pathway, shown from its first reminder on
    ContactAttempt,    ///< a search runs: the next attempt
    SearchStep,        ///< somebody to ask in a search
    RightsAgain,       ///< rights that were not fully understood
    RemovalThreat,     ///< tell the lawyer, then act in time
    Duty,              ///< must follow a decision against her; closed by a result or a reason
    ReviewAnswer,      ///< a request for review without an answer
    CentreAnswer,      ///< a question to the Centre without an answer
    Waiting,           ///< a procedure waits past a limit without interim protection
    TellOutcome,       ///< a procedure is decided, and nobody recorded that the person was told
    Interview,         ///< an interview is planned, or its day passed and it is not recorded
    Hearing,           ///< a hearing is planned, or its day passed and it is not recorded
    InterimEnd,        ///< interim protection ends while the procedure still waits
    AtRiskReview,      ///< a person at risk to be looked at again
    Monitoring,        ///< a contact agreed for after the closing
    GuaranteeAnswer,   ///< a special guarantee was asked for and not answered
    BedAnswer,         ///< a bed was asked for and nobody answered
    BestInterest,      ///< a child without a best-interest record, or one to look at again
    PlanPhase,         ///< a phase of a long plan to be looked at again
    OriginReview,      ///< a country of origin to be looked at again
    ReporterFeedback,  ///< whoever reported was promised feedback and got none
    PlannedVisit,      ///< an outreach visit is planned, or its day passed and it is not recorded
    VisitFollowUp,     ///< something was agreed on at an outreach visit
    NextCall,          ///< the next contact was agreed with whoever called
    ReportedProcedure, ///< a report on a person that no procedure stands for
    NobodyOnReport,    ///< a report with nobody on it was not sent, or sent and not answered
    Screening,         ///< a person came, and nobody screened her for vulnerability
    MissingChild,      ///< somebody called about a missing child, who is not found yet
    Pattern,           ///< several people share something, and nobody has looked at it
    Retention          ///< files are past their length of keeping; one for the whole house
};
template <>
struct CodesOf<TaskKind> {
    static constexpr std::string_view list = "task_kind";
    static constexpr std::array codes{
        std::pair{TaskKind::Reassessment, std::string_view("reassessment")},
        std::pair{TaskKind::EventReassessment, std::string_view("event_reassessment")},
        std::pair{TaskKind::Action, std::string_view("action")},
        std::pair{TaskKind::FollowUp, std::string_view("follow_up")},
        std::pair{TaskKind::ReferralAnswer, std::string_view("referral_answer")},
        std::pair{TaskKind::ConsentEnd, std::string_view("consent_end")},
        std::pair{TaskKind::DocumentExpiry, std::string_view("document_expiry")},
        std::pair{TaskKind::DocumentToGet, std::string_view("document_to_get")},
        std::pair{TaskKind::AuthorityEnd, std::string_view("representation_end")},
        std::pair{TaskKind::PathwayStep, std::string_view("pathway_step")},
        std::pair{TaskKind::SafeContact, std::string_view("safe_contact")},
        std::pair{TaskKind::DraftAssessment, std::string_view("draft_assessment")},
        std::pair{TaskKind::LegalClock, std::string_view("legal_clock")},
        std::pair{TaskKind::ContactAttempt, std::string_view("contact_attempt")},
        std::pair{TaskKind::SearchStep, std::string_view("search_step")},
        std::pair{TaskKind::RightsAgain, std::string_view("rights_again")},
        std::pair{TaskKind::RemovalThreat, std::string_view("removal_threat")},
        std::pair{TaskKind::Duty, std::string_view("duty")},
        std::pair{TaskKind::ReviewAnswer, std::string_view("review_answer")},
        std::pair{TaskKind::CentreAnswer, std::string_view("centre_answer")},
        std::pair{TaskKind::Waiting, std::string_view("waiting")},
        std::pair{TaskKind::TellOutcome, std::string_view("tell_outcome")},
        std::pair{TaskKind::Interview, std::string_view("interview")},
        std::pair{TaskKind::Hearing, std::string_view("hearing")},
        std::pair{TaskKind::InterimEnd, std::string_view("interim_end")},
        std::pair{TaskKind::AtRiskReview, std::string_view("at_risk_review")},
        std::pair{TaskKind::Monitoring, std::string_view("monitoring")},
        std::pair{TaskKind::GuaranteeAnswer, std::string_view("guarantee_answer")},
        std::pair{TaskKind::BedAnswer, std::string_view("accommodation_answer")},
        std::pair{TaskKind::BestInterest, std::string_view("best_interest")},
        std::pair{TaskKind::PlanPhase, std::string_view("plan_phase")},
        std::pair{TaskKind::OriginReview, std::string_view("origin_review")},
        std::pair{TaskKind::ReporterFeedback, std::string_view("reporter_feedback")},
        std::pair{TaskKind::PlannedVisit, std::string_view("planned_visit")},
        std::pair{TaskKind::VisitFollowUp, std::string_view("visit_follow_up")},
        std::pair{TaskKind::NextCall, std::string_view("next_call")},
        std::pair{TaskKind::ReportedProcedure, std::string_view("report_procedure")},
        std::pair{TaskKind::NobodyOnReport, std::string_view("report_of_nobody")},
        std::pair{TaskKind::Screening, std::string_view("screening")},
        std::pair{TaskKind::MissingChild, std::string_view("missing_child")},
        std::pair{TaskKind::Pattern, std::string_view("pattern")},
        std::pair{TaskKind::Retention, std::string_view("retention")}};
};

/// Why something is due, for the second line of a row; the sentence is made in ui/ from it and from
/// `subject`, `detail` and `since` of the task.
enum class TaskWhy {
    ReassessmentSoon,    ///< subject questionnaire, detail level, since taken on
    ReassessmentLate,    ///< the same, its day has passed
    ReassessmentEvent,   ///< subject questionnaire, detail event, since the day of it
    ActionOpen,          ///< subject service, detail recommendation
    FollowUpPlanned,     ///< subject service, since delivered on
    NoAnswerYet,         ///< subject service, detail how it was sent, since sent on
    ConsentEnds,         ///< subject consent type, since given on
    ConsentEnded,        ///< the same
    DocumentAhead,       ///< subject document kind, detail its state, since valid from; of a
                         ///< representation who, on what it rests, since when
    DocumentSoon,        ///< the same, within Lengths::paperSecondDays
    DocumentVerySoon,    ///< the same, within Lengths::paperLastDays
    DocumentExpired,     ///< the same
    DocumentOpen,        ///< subject document kind, detail its state
    StepNext,            ///< subject step, detail pathway
    ContactUnconfirmed,  ///< subject channel, since confirmed on; never confirmed without it
    DraftLeft,           ///< subject questionnaire, since begun on
    DeadlineComes,       ///< subject step, detail pathway
    SearchRuns,          ///< subject reason of the search, since opened on
    SearchStepOpen,      ///< subject who is asked
    NotUnderstood,       ///< subject leaflet, detail how far understood, since explained on
    RemovalOpen,         ///< subject what threatens, detail tell_lawyer or act, since learned on
    DutyOpen,            ///< subject duty, detail pathway, since opened on
    ReviewUnanswered,    ///< subject addressee, since sent on
    CentreSilent,        ///< subject what was asked, since asked on
    WaitsUnprotected,    ///< detail outcome, since opened on
    OutcomeNotTold,      ///< subject outcome, since decided on
    InterviewAhead,      ///< subject institution, detail whom the person asked for
    InterviewPassed,     ///< the same, its day has passed
    HearingAhead,        ///< subject kind of hearing, detail whether the person must come
    HearingPassed,       ///< the same, its day has passed
    InterimEnding,       ///< subject measure, since from when
    AtRiskLookAgain,     ///< since when she is at risk
    MonitoringPlanned,   ///< since closed on
    GuaranteeUnanswered, ///< subject guarantee, detail institution, since asked for on
    BedUnanswered,       ///< subject institution, since asked for on
    BestInterestOpen,    ///< since looked at on; never without it
    PhaseLookAgain,      ///< subject phase, since begun on
    OriginLookAgain,     ///< subject country, since looked at on
    FeedbackPromised,    ///< subject source of the report, since received on
    VisitAhead,          ///< subject kind of place, detail area
    VisitPassed,         ///< the same, its day has passed
    AgreedAtVisit,       ///< subject kind of place, detail area, since visited on
    AgreedAtCall,        ///< subject type of the call, detail safe to call back, since called on
    ReportHasNone,       ///< subject source of the report, since sent or received on
    ReportOfNobody,      ///< subject source of the report, detail to_send or ask, since received or
                         ///< sent on
    NotScreened,  ///< subject questionnaire, detail admission or first_contact, since its day
    ChildMissing, ///< subject area, detail inform_police or ask, since called on
    PeopleShare,  ///< subject what they share, detail how many, since the first report
    KeepingEnds   ///< detail how many files, since the first of them
};

struct DueTask {
    TaskKind kind = TaskKind::Action;
    RecordId record;      ///< the record that it is derived from
    RecordId person;      ///< nil: of an event, a visit, a call, a pattern or the house
    std::string caseCode; ///< of the person; of an event that of its report
    Date due;             ///< the day it counts for: the one it was put off to, if that is later
    Date originalDue;     ///< the day that the records say
    TaskWhy why = TaskWhy::ActionOpen;
    Code subject;
    Code detail;
    std::optional<Date> since;
    RecordId worker;             ///< who is responsible and has access; nil: nobody
    std::optional<int> riskRank; ///< 0 low to 3 immediate
    Code snoozeReason;           ///< empty: never put off
    bool ofChild = false;        ///< under 18 or of unknown age: sooner (needs B09)
    bool ageUnknown = false;     ///< nobody knows the year of birth: only as for a child
};

/// The record says who does it, chosen by somebody: an action, a step, a duty, a search, a visit.
/// All else is done by whoever is responsible for the person, unless it was handed over by itself
/// (Handover).
bool namesItsWorker(TaskKind kind);

/// How a TaskSnooze names the task that it puts off, a Handover the one that it gives over.
std::string taskKey(TaskKind kind, const RecordId& record);
/// The kind in such a name; nothing where it names no task.
std::optional<TaskKind> kindOfTask(std::string_view key);

/// A paper with a last day: an identity or residence document, an authority to represent.
bool isPaperExpiry(TaskKind kind);
/// Such a paper, or a consent.
bool isExpiry(TaskKind kind);

/// What the records say of a task on a day; `due` is the original day.
TaskWhy whyOf(TaskKind kind, Date due, Date today, const Lengths& lengths);

} // namespace zaklon
