// SPDX-License-Identifier: GPL-3.0-or-later
// What the button of a task says, and to whom.
#include "core/tasks/TaskRight.h"
#include "core/tasks/TaskSnooze.h"
#include "ui/forms/TaskReason.h"
#include "ui/forms/TaskWords.h"
#include "ui/session/Text.h"

#include <algorithm>

namespace zaklon::ui {

bool doesTasks(Role role) {
    return mayWrite(role, describe<TaskSnooze>().kind); // who cannot even put it off
}

bool TaskWords::mayDo(const DueTask& task) const {
    return zaklon::mayDo(m_session.role(), task, m_session.definitions().questionnaires);
}

QString TaskWords::doneBy(const DueTask& task) const {
    if (!doesTasks(m_session.role()) || mayDo(task)) {
        return {};
    }
    const auto workers = m_session.workers();
    const auto named = std::find_if(workers.begin(), workers.end(),
                                    [&](const Worker& each) { return each.id == task.worker; });
    const auto& forms = m_session.definitions().questionnaires;
    return named != workers.end() && zaklon::mayDo(named->role, task, forms)
               //: a task and the colleague who does it
               ? tr("%1 does this.").arg(toQString(named->displayName))
               : tr("A case worker or a coordinator does this.");
}

QString TaskWords::verb(const DueTask& task) const {
    if (!mayDo(task)) {
        return tr("Open");
    }
    switch (task.kind) {
    case TaskKind::Reassessment:
    case TaskKind::EventReassessment:
    case TaskKind::Screening:
        return tr("Assess");
    case TaskKind::DraftAssessment:
        return tr("Go on");
    case TaskKind::Action:
    case TaskKind::PlannedVisit:
        return tr("Carry out");
    case TaskKind::FollowUp:
    case TaskKind::VisitFollowUp:
    case TaskKind::NextCall:
    case TaskKind::ContactAttempt:
    case TaskKind::Interview:
    case TaskKind::Hearing:
    case TaskKind::Monitoring:
    case TaskKind::ReviewAnswer:
        return tr("Record");
    case TaskKind::ReferralAnswer:
        return tr("Follow up");
    case TaskKind::CentreAnswer:
    case TaskKind::GuaranteeAnswer:
    case TaskKind::BedAnswer:
        return tr("Ask again");
    case TaskKind::SearchStep:
    case TaskKind::DocumentToGet:
        return tr("Ask");
    case TaskKind::ReportedProcedure:
        return tr("Begin");
    case TaskKind::ConsentEnd:
    case TaskKind::DocumentExpiry:
    case TaskKind::AuthorityEnd:
        return tr("Renew");
    case TaskKind::InterimEnd:
        return tr("Extend");
    case TaskKind::SafeContact:
        return tr("Confirm");
    case TaskKind::PathwayStep:
        return tr("Take it");
    case TaskKind::LegalClock:
    case TaskKind::RemovalThreat:
    case TaskKind::MissingChild:
        return tr("Act");
    case TaskKind::RightsAgain:
        return tr("Explain");
    case TaskKind::Duty:
        return tr("Close the duty");
    case TaskKind::Waiting:
        return TaskReason::isProtected(task) ? tr("Look again") : tr("Protect");
    case TaskKind::BestInterest:
        return task.since ? tr("Look again") : tr("Look");
    case TaskKind::AtRiskReview:
    case TaskKind::PlanPhase:
    case TaskKind::OriginReview:
        return tr("Look again");
    case TaskKind::Pattern:
    case TaskKind::NobodyOnReport:
        return tr("Look");
    case TaskKind::ReporterFeedback:
        return tr("Give feedback");
    case TaskKind::TellOutcome:
        return tr("Tell the person");
    case TaskKind::Retention:
        return tr("Decide");
    }
    return tr("Open");
}

} // namespace zaklon::ui
