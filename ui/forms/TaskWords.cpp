// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/TaskWords.h"

#include "core/people/Narrative.h"
#include "core/reports/OutreachVisit.h"
#include "ui/forms/AgeWords.h"
#include "ui/forms/TaskReason.h"
#include "ui/session/Text.h"

namespace zaklon::ui {

QString TaskWords::kind(const DueTask& task) const {
    switch (task.kind) {
    case TaskKind::Reassessment:
    case TaskKind::EventReassessment:
        return tr("Assess again");
    case TaskKind::Action:
        return tr("Care plan");
    case TaskKind::FollowUp:
        return tr("Ask how it went");
    case TaskKind::ReferralAnswer:
        return tr("Referral without answer");
    case TaskKind::ConsentEnd:
        return tr("Consent ends");
    case TaskKind::DocumentExpiry:
        return tr("Document expires");
    case TaskKind::DocumentToGet:
        return tr("Get the document");
    case TaskKind::AuthorityEnd:
        return tr("Representation expires");
    case TaskKind::PathwayStep:
        return tr("Pathway");
    case TaskKind::SafeContact:
        return tr("Confirm the safe contact");
    case TaskKind::DraftAssessment:
        return tr("Finish the assessment");
    case TaskKind::LegalClock:
        return tr("Legal deadline");
    case TaskKind::ContactAttempt:
        return tr("Try to find the person");
    case TaskKind::SearchStep:
        return tr("Ask about the person");
    case TaskKind::RightsAgain:
        return tr("Explain the rights again");
    case TaskKind::RemovalThreat:
        return tr("Removal is threatened");
    case TaskKind::Duty:
        return tr("Must follow");
    case TaskKind::ReviewAnswer:
        return tr("Complaint or request for review");
    case TaskKind::CentreAnswer:
        return tr("Ask the Centre");
    case TaskKind::Waiting:
        return TaskReason::isProtected(task) ? tr("Protection without a last day")
                                             : tr("Waits without protection");
    case TaskKind::TellOutcome:
        return tr("Tell the person the decision");
    case TaskKind::ReportedProcedure:
        return tr("Report without a procedure");
    case TaskKind::NobodyOnReport:
        return tr("Report with nobody on it");
    case TaskKind::Interview:
        return tr("Interview");
    case TaskKind::Hearing:
        return tr("Hearing");
    case TaskKind::InterimEnd:
        return tr("Protection ends");
    case TaskKind::AtRiskReview:
        return tr("Person at risk: look again");
    case TaskKind::Monitoring:
        return tr("Contact after closing");
    case TaskKind::GuaranteeAnswer:
        return tr("Guarantee without answer");
    case TaskKind::BedAnswer:
        return tr("Accommodation without answer");
    case TaskKind::BestInterest:
        return AgeWords::bestInterest(task.ageUnknown);
    case TaskKind::PlanPhase:
        return tr("Phase of the plan: look again");
    case TaskKind::OriginReview:
        return tr("Country of origin: look again");
    case TaskKind::ReporterFeedback:
        return tr("Feedback was promised");
    case TaskKind::PlannedVisit:
        return tr("Outreach visit");
    case TaskKind::VisitFollowUp:
        return tr("After a visit");
    case TaskKind::NextCall:
        return tr("Next contact agreed");
    case TaskKind::Screening:
        return tr("Screen after coming");
    case TaskKind::MissingChild:
        return tr("Missing child");
    case TaskKind::Pattern:
        return tr("Look at it together");
    case TaskKind::Retention:
        return tr("End of keeping");
    }
    return {};
}

QString TaskWords::kindOf(const DueTask& task, const Words& words) {
    return task.kind == TaskKind::BestInterest ? AgeWords::bestInterest(task.ageUnknown)
                                               : words.label(task.kind);
}

QString TaskWords::subject(const DueTask& task) const {
    const auto& words = m_session.words();
    switch (task.kind) {
    case TaskKind::Reassessment:
    case TaskKind::EventReassessment:
    case TaskKind::Screening:
    case TaskKind::DraftAssessment: {
        const auto found = m_session.definitions().questionnaires.current(task.subject.text);
        return found ? words.text(found->title) : toQString(task.subject.text);
    }
    case TaskKind::Action:
    case TaskKind::FollowUp:
    case TaskKind::ReferralAnswer:
        return words.label("service", task.subject);
    case TaskKind::ConsentEnd:
        return words.label("consent_type", task.subject);
    case TaskKind::DocumentExpiry:
    case TaskKind::DocumentToGet:
        return words.label("document_kind", task.subject);
    case TaskKind::AuthorityEnd:
        return QStringLiteral("%1, %2").arg(words.label("representation_kind", task.subject),
                                            words.label("authority_basis", task.detail));
    case TaskKind::BedAnswer:
        return words.label("institution_type", task.subject);
    case TaskKind::PlanPhase:
        return words.label("plan_phase", task.subject);
    case TaskKind::OriginReview:
        return words.label("country", task.subject);
    case TaskKind::SafeContact:
        return words.label("contact_channel", task.subject);
    case TaskKind::ContactAttempt:
        return words.label("search_reason", task.subject);
    case TaskKind::SearchStep:
        return words.label("search_whom", task.subject);
    case TaskKind::RemovalThreat:
        return words.label("removal_kind", task.subject);
    case TaskKind::RightsAgain: {
        const auto leaflet = m_session.definitions().leaflets.current(task.subject.text);
        return leaflet ? toQString(leaflet->title.in(rights::leafletLanguage(words.language())))
                       : QString();
    }
    case TaskKind::Duty:
        return words.label("follow_up_duty", task.subject);
    case TaskKind::ReviewAnswer:
        return words.label("review_addressee", task.subject);
    case TaskKind::CentreAnswer:
        return words.label("centre_contact_about", task.subject);
    case TaskKind::TellOutcome:
        return words.label("report_outcome", task.subject);
    case TaskKind::Interview:
        return words.label("institution_type", task.subject);
    case TaskKind::Hearing:
        return words.label("hearing_kind", task.subject);
    case TaskKind::InterimEnd:
    case TaskKind::Waiting:
        return words.label("interim_measure", task.subject);
    case TaskKind::GuaranteeAnswer:
        return words.label("guarantee", task.subject);
    case TaskKind::ReporterFeedback:
    case TaskKind::ReportedProcedure:
    case TaskKind::NobodyOnReport:
        return words.label("report_source", task.subject);
    case TaskKind::PlannedVisit:
    case TaskKind::VisitFollowUp:
        return visited(task);
    case TaskKind::NextCall:
        return words.label("helpline_type", task.subject);
    case TaskKind::MissingChild:
        return words.label("area", task.subject);
    case TaskKind::Pattern:
        //: several people, and what they share: '3 people, in common: employer'
        return tr("%n people, in common: %1", nullptr, toQString(task.detail.text).toInt())
            .arg(words.locale().toLower(words.label("circumstance_kind", task.subject)));
    case TaskKind::Retention:
        //: how many are past their length of keeping
        return tr("%n file(s)", nullptr, toQString(task.detail.text).toInt());
    case TaskKind::AtRiskReview:
    case TaskKind::Monitoring:
    case TaskKind::BestInterest:
        return {};
    case TaskKind::LegalClock:
    case TaskKind::PathwayStep: {
        const auto pathway = m_session.definitions().pathways.current(task.detail.text);
        const auto* step = pathway ? pathway->step(task.subject.text) : nullptr;
        return step != nullptr ? words.text(step->label) : toQString(task.subject.text);
    }
    }
    return {};
}

/// What was agreed on, and where.
QString TaskWords::visited(const DueTask& task) const {
    const auto& words = m_session.words();
    const auto visit = m_session.casework().find<OutreachVisit>(task.record).value_or(std::nullopt);
    QStringList parts{visit ? words.labels("outreach_follow_up", visit->followUp) : QString(),
                      words.label("outreach_place", task.subject),
                      words.label("area", task.detail)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

/// What the plan says that is to be done; empty where nothing is written or it may not be read.
QString TaskWords::actionWords(const DueTask& task) const {
    const auto confidential = m_session.confidential();
    if (task.kind != TaskKind::Action || !confidential) {
        return {};
    }
    const auto words = confidential->find<Narrative>(task.record);
    return words && *words ? toQString((*words)->title) : QString();
}

QString TaskWords::what(const DueTask& task) const {
    if (const auto words = actionWords(task); !words.isEmpty()) {
        return words;
    }
    const auto about = subject(task);
    if (TaskReason::isProtected(task) && !about.isEmpty()) {
        //: a measure of protection that has no last day
        return tr("Does it still protect: %1").arg(about);
    }
    //: What is due and about what: 'Care plan: Legal aid'
    return about.isEmpty() ? kind(task) : tr("%1: %2").arg(kind(task), about);
}

QString TaskWords::why(const DueTask& task) const {
    auto text = TaskReason(m_session).sentence(task);
    if (const auto other = doneBy(task); !other.isEmpty()) {
        text += u' ' + other;
    }
    return task.ofChild ? AgeWords::sooner(text, task.ageUnknown) : text;
}

} // namespace zaklon::ui
