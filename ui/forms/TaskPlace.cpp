// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/TaskPlace.h"

#include "core/tasks/TaskSourceStore.h"
#include "ui/session/RecordPlace.h"

#include <algorithm>

namespace zaklon::ui {

IconName taskIcon(TaskKind kind) {
    switch (kind) {
    case TaskKind::Reassessment:
    case TaskKind::EventReassessment:
    case TaskKind::Screening:
        return IconName::Gauge;
    case TaskKind::Action:
    case TaskKind::PlanPhase:
        return IconName::Care;
    case TaskKind::FollowUp:
        return IconName::History;
    case TaskKind::ReferralAnswer:
        return IconName::Services;
    case TaskKind::ConsentEnd:
        return IconName::Consent;
    case TaskKind::DocumentExpiry:
    case TaskKind::DocumentToGet:
    case TaskKind::AuthorityEnd:
        return IconName::Permit;
    case TaskKind::PathwayStep:
        return IconName::Pathways;
    case TaskKind::SafeContact:
        return IconName::Phone;
    case TaskKind::DraftAssessment:
        return IconName::Pencil;
    case TaskKind::LegalClock:
        return IconName::Clock;
    case TaskKind::ContactAttempt:
    case TaskKind::SearchStep:
    case TaskKind::MissingChild:
        return IconName::Search;
    case TaskKind::RightsAgain:
    case TaskKind::BestInterest:
    case TaskKind::OriginReview:
        return IconName::Info;
    case TaskKind::Duty:
    case TaskKind::ReviewAnswer:
    case TaskKind::GuaranteeAnswer:
    case TaskKind::Interview:
    case TaskKind::Hearing:
        return IconName::Scale;
    case TaskKind::PlannedVisit:
    case TaskKind::VisitFollowUp:
    case TaskKind::NextCall:
    case TaskKind::ReportedProcedure:
    case TaskKind::NobodyOnReport:
        return IconName::Reports;
    case TaskKind::Pattern:
        return IconName::People;
    case TaskKind::Retention:
        return IconName::History;
    case TaskKind::CentreAnswer:
    case TaskKind::Monitoring:
    case TaskKind::ReporterFeedback:
    case TaskKind::TellOutcome:
        return IconName::Phone;
    case TaskKind::RemovalThreat:
    case TaskKind::Waiting:
    case TaskKind::InterimEnd:
    case TaskKind::AtRiskReview:
    case TaskKind::BedAnswer:
        return IconName::Shield;
    }
    return IconName::Clock;
}

PersonSection sectionOf(TaskKind kind) {
    const auto sources = taskSources();
    const auto source = std::find_if(sources.begin(), sources.end(),
                                     [&](const TaskSource& each) { return each.kind == kind; });
    return source != sources.end() && source->ofPerson() ? sectionOf(source->recordKind)
                                                         : PersonSection::Overview;
}

std::string_view fieldOf(TaskKind kind) {
    switch (kind) {
    case TaskKind::SafeContact:
        return "verified_on";
    case TaskKind::FollowUp:
        return "follow_up_on"; // who was asked needs no day any more, or another one
    case TaskKind::DocumentExpiry:
        return "valid_until";
    case TaskKind::DocumentToGet:
    case TaskKind::SearchStep:
        return "state";
    case TaskKind::RemovalThreat:
        return "lawyer_told_on";
    default:
        return {};
    }
}

bool isAssessment(TaskKind kind) {
    return kind == TaskKind::Reassessment || kind == TaskKind::EventReassessment ||
           kind == TaskKind::DraftAssessment || kind == TaskKind::Screening;
}

} // namespace zaklon::ui
