// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/DueTask.h"

#include <algorithm>

namespace zaklon {

namespace {

TaskWhy whyDocument(std::int64_t daysLeft, const Lengths& lengths) {
    if (daysLeft < 0) {
        return TaskWhy::DocumentExpired;
    }
    if (daysLeft <= lengths.paperLastDays) {
        return TaskWhy::DocumentVerySoon;
    }
    return daysLeft <= lengths.paperSecondDays ? TaskWhy::DocumentSoon : TaskWhy::DocumentAhead;
}

} // namespace

bool namesItsWorker(TaskKind kind) {
    switch (kind) {
    case TaskKind::Action:
    case TaskKind::PathwayStep:
    case TaskKind::LegalClock:
    case TaskKind::ContactAttempt:
    case TaskKind::SearchStep:
    case TaskKind::Duty:
    case TaskKind::ReferralAnswer:
    case TaskKind::PlannedVisit:
        return true;
    default:
        return false;
    }
}

std::string taskKey(TaskKind kind, const RecordId& record) {
    auto id = record.toString();
    id.erase(std::remove(id.begin(), id.end(), '-'), id.end()); // as SQL's hex() writes it
    return std::string(codeOf(kind)) + ":" + id;
}

std::optional<TaskKind> kindOfTask(std::string_view key) {
    const auto end = key.find(':');
    return end == std::string_view::npos ? std::nullopt : fromCode<TaskKind>(key.substr(0, end));
}

bool isPaperExpiry(TaskKind kind) {
    return kind == TaskKind::DocumentExpiry || kind == TaskKind::AuthorityEnd;
}

bool isExpiry(TaskKind kind) {
    return isPaperExpiry(kind) || kind == TaskKind::ConsentEnd;
}

TaskWhy whyOf(TaskKind kind, Date due, Date today, const Lengths& lengths) {
    switch (kind) {
    case TaskKind::Reassessment:
        return due < today ? TaskWhy::ReassessmentLate : TaskWhy::ReassessmentSoon;
    case TaskKind::EventReassessment:
        return TaskWhy::ReassessmentEvent;
    case TaskKind::Action:
        return TaskWhy::ActionOpen;
    case TaskKind::FollowUp:
        return TaskWhy::FollowUpPlanned;
    case TaskKind::ReferralAnswer:
        return TaskWhy::NoAnswerYet;
    case TaskKind::ConsentEnd:
        return due < today ? TaskWhy::ConsentEnded : TaskWhy::ConsentEnds;
    case TaskKind::DocumentExpiry:
    case TaskKind::AuthorityEnd:
        return whyDocument(today.daysUntil(due), lengths);
    case TaskKind::DocumentToGet:
        return TaskWhy::DocumentOpen;
    case TaskKind::PathwayStep:
        return TaskWhy::StepNext;
    case TaskKind::SafeContact:
        return TaskWhy::ContactUnconfirmed;
    case TaskKind::DraftAssessment:
        return TaskWhy::DraftLeft;
    case TaskKind::LegalClock:
        return TaskWhy::DeadlineComes;
    case TaskKind::ContactAttempt:
        return TaskWhy::SearchRuns;
    case TaskKind::SearchStep:
        return TaskWhy::SearchStepOpen;
    case TaskKind::RightsAgain:
        return TaskWhy::NotUnderstood;
    case TaskKind::RemovalThreat:
        return TaskWhy::RemovalOpen;
    case TaskKind::Duty:
        return TaskWhy::DutyOpen;
    case TaskKind::ReviewAnswer:
        return TaskWhy::ReviewUnanswered;
    case TaskKind::CentreAnswer:
        return TaskWhy::CentreSilent;
    case TaskKind::Waiting:
        return TaskWhy::WaitsUnprotected;
    case TaskKind::TellOutcome:
        return TaskWhy::OutcomeNotTold;
    case TaskKind::Interview:
        return due < today ? TaskWhy::InterviewPassed : TaskWhy::InterviewAhead;
    case TaskKind::Hearing:
        return due < today ? TaskWhy::HearingPassed : TaskWhy::HearingAhead;
    case TaskKind::InterimEnd:
        return TaskWhy::InterimEnding;
    case TaskKind::AtRiskReview:
        return TaskWhy::AtRiskLookAgain;
    case TaskKind::Monitoring:
        return TaskWhy::MonitoringPlanned;
    case TaskKind::GuaranteeAnswer:
        return TaskWhy::GuaranteeUnanswered;
    case TaskKind::BedAnswer:
        return TaskWhy::BedUnanswered;
    case TaskKind::BestInterest:
        return TaskWhy::BestInterestOpen;
    case TaskKind::PlanPhase:
        return TaskWhy::PhaseLookAgain;
    case TaskKind::OriginReview:
        return TaskWhy::OriginLookAgain;
    case TaskKind::ReporterFeedback:
        return TaskWhy::FeedbackPromised;
    case TaskKind::PlannedVisit:
        return due < today ? TaskWhy::VisitPassed : TaskWhy::VisitAhead;
    case TaskKind::VisitFollowUp:
        return TaskWhy::AgreedAtVisit;
    case TaskKind::NextCall:
        return TaskWhy::AgreedAtCall;
    case TaskKind::ReportedProcedure:
        return TaskWhy::ReportHasNone;
    case TaskKind::NobodyOnReport:
        return TaskWhy::ReportOfNobody;
    case TaskKind::Screening:
        return TaskWhy::NotScreened;
    case TaskKind::MissingChild:
        return TaskWhy::ChildMissing;
    case TaskKind::Pattern:
        return TaskWhy::PeopleShare;
    case TaskKind::Retention:
        return TaskWhy::KeepingEnds;
    }
    return TaskWhy::ActionOpen;
}

} // namespace zaklon
