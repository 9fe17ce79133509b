// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/ProcedureTimelineWords.h"

#include "core/legal/Known.h"
#include "core/store/YesNo.h"
#include "ui/session/SentenceText.h"

namespace zaklon::ui {

namespace {

/// 'Told: by telephone, the Centre' reads on without what is not known.
QString joined(const QString& first, const QString& second) {
    return first.isEmpty()    ? second
           : second.isEmpty() ? first
                              : QStringLiteral("%1, %2").arg(first, second);
}

QString after(const QString& what, const QString& detail) {
    return detail.isEmpty() ? what : QStringLiteral("%1: %2").arg(what, detail);
}

} // namespace

QString ProcedureTimelineWords::title(const TimelineEntry& entry) const {
    switch (entry.kind) {
    case TimelineKind::Procedure:
        return procedure(entry);
    case TimelineKind::Review:
        return review(entry);
    case TimelineKind::Complaint:
        return complaint(entry);
    case TimelineKind::FollowUp:
        return duty(entry);
    case TimelineKind::Centre:
        return centre(entry);
    case TimelineKind::Interview:
        return interview(entry);
    case TimelineKind::Rights:
        return rights(entry);
    case TimelineKind::Interim:
        return interim(entry);
    case TimelineKind::AtRisk:
        return atRisk(entry);
    case TimelineKind::Legal:
        return representation(entry);
    case TimelineKind::Bed:
        return accommodation(entry);
    case TimelineKind::Removal:
        return after(tr("Return or removal threatens"),
                     m_words.label("removal_kind", entry.subject));
    case TimelineKind::BestInterest:
        return after(tr("Best interest looked at"),
                     m_words.label("best_interest_option", entry.subject));
    case TimelineKind::PlanPhase: {
        const auto phase = m_words.label("plan_phase", entry.subject);
        return entry.event == TimelineEvent::Ended
                   ? after(tr("Phase of the plan ended: %1").arg(phase),
                           m_words.label("plan_phase_end", entry.detail))
                   : tr("Phase of the plan begun: %1").arg(phase);
    }
    case TimelineKind::Obstacle:
        return obstacle(entry);
    case TimelineKind::Search:
        return search(entry);
    case TimelineKind::Dependency:
        return after(tr("Dependency looked at"), m_words.label("info_source", entry.subject));
    case TimelineKind::Labour:
        return labour(entry);
    case TimelineKind::Court:
        return court(entry);
    case TimelineKind::CourtDay:
        return after(tr("Hearing"), joined(m_words.label("hearing_kind", entry.subject),
                                           m_words.label("hearing_result", entry.detail)));
    case TimelineKind::Closing:
        return closing(entry);
    case TimelineKind::Guarantee:
        return guarantee(entry);
    case TimelineKind::Vulnerability:
        return after(tr("Vulnerability noted"),
                     joined(m_words.label("vulnerability", entry.subject),
                            m_words.label("info_source", entry.detail)));
    case TimelineKind::Origin:
        return origin(entry);
    case TimelineKind::Deviation:
        return after(entry.detail.empty() ? tr("An institution did not follow a step")
                                          : tr("An institution did not meet a duty"),
                     joined(m_words.label("institution_type", entry.subject),
                            m_words.label("institution_duty", entry.detail)));
    default:
        return {};
    }
}

QString ProcedureTimelineWords::procedure(const TimelineEntry& entry) const {
    switch (entry.event) {
    case TimelineEvent::Decided:
        return after(entry.detail.empty()
                         ? tr("Decision (by whom: not recorded)")
                         //: an institution: 'Decision (centre for social work)'
                         : tr("Decision (%1)").arg(m_words.label("institution_type", entry.detail)),
                     m_words.label("report_outcome", entry.subject));
    case TimelineEvent::Told:
        return after(tr("The person was told the decision"),
                     joined(m_words.label("told_how", entry.subject),
                            m_words.label("told_by", entry.detail)));
    case TimelineEvent::Ended:
        return tr("Identification procedure closed");
    default:
        return after(tr("Identification procedure opened"),
                     joined(m_words.label("procedure_start", entry.subject),
                            m_words.label("report_source", entry.detail)));
    }
}

QString ProcedureTimelineWords::review(const TimelineEntry& entry) const {
    if (entry.event != TimelineEvent::Answered) {
        return after(tr("Review of the decision requested"),
                     m_words.label("review_addressee", entry.subject));
    }
    return after(entry.detail.empty()
                     ? tr("Answer to the request for review")
                     //: whom it was asked of: 'Answer to the request for review (The ministry)'
                     : tr("Answer to the request for review (%1)")
                           .arg(m_words.label("review_addressee", entry.detail)),
                 m_words.label("review_answer", entry.subject));
}

QString ProcedureTimelineWords::complaint(const TimelineEntry& entry) const {
    if (entry.event != TimelineEvent::Answered) {
        return after(tr("Complaint that nobody decides"),
                     m_words.label("review_addressee", entry.subject));
    }
    return after(entry.detail.empty()
                     ? tr("Answer to the complaint that nobody decides")
                     //: whom it went to: '... that nobody decides (Protector of Citizens)'
                     : tr("Answer to the complaint that nobody decides (%1)")
                           .arg(m_words.label("review_addressee", entry.detail)),
                 m_words.label("review_answer", entry.subject));
}

QString ProcedureTimelineWords::duty(const TimelineEntry& entry) const {
    const auto duty = m_words.label("follow_up_duty", entry.subject);
    return entry.event == TimelineEvent::Skipped
               ? joined(tr("Left after the decision: %1").arg(duty),
                        m_words.label("waive_reason", entry.detail))
               : joined(tr("Done after the decision: %1").arg(duty),
                        m_words.label("verification_finding", entry.detail));
}

QString ProcedureTimelineWords::centre(const TimelineEntry& entry) const {
    const auto about = m_words.label("centre_contact_about", entry.subject);
    return entry.event == TimelineEvent::Answered
               ? tr("Answer of the Centre: %1").arg(about)
               : joined(tr("Contact with the Centre: %1").arg(about),
                        m_words.label("contact_channel", entry.detail));
}

QString ProcedureTimelineWords::interview(const TimelineEntry& entry) const {
    return after(tr("Interview"), joined(m_words.label("institution_type", entry.subject),
                                         m_words.label("language", entry.detail)));
}

/// Only English begins the name of a language with a capital within a sentence.
QString ProcedureTimelineWords::spokenLanguage(const Code& language) const {
    const auto name = m_words.label("language", language);
    return m_words.language() == Language::English ? name : withinSentence(name);
}

QString ProcedureTimelineWords::rights(const TimelineEntry& entry) const {
    //: in which language; whether it was understood: 'Rights explained: Arabic (understood:
    //: partly)'
    return tr("Rights explained: %1 (understood: %2)")
        .arg(spokenLanguage(entry.subject),
             withinSentence(m_words.label("understood", entry.detail)));
}

QString ProcedureTimelineWords::interim(const TimelineEntry& entry) const {
    const auto kind = m_words.label("interim_measure", entry.subject);
    return entry.event == TimelineEvent::Ended ? tr("Protection while waiting ended: %1").arg(kind)
                                               : tr("Protection while waiting begun: %1").arg(kind);
}

QString ProcedureTimelineWords::atRisk(const TimelineEntry& entry) const {
    switch (entry.event) {
    case TimelineEvent::Completed:
        return tr("Protection as a person at risk looked at again");
    case TimelineEvent::Ended:
        return after(tr("Protection as a person at risk ended"),
                     m_words.label("at_risk_exit", entry.detail));
    default:
        return tr("Protection as a person at risk begun");
    }
}

QString ProcedureTimelineWords::representation(const TimelineEntry& entry) const {
    const auto kind = m_words.label("representation_kind", entry.subject);
    return entry.event == TimelineEvent::Ended
               ? joined(tr("Legal representation ended: %1").arg(kind),
                        m_words.label("representation_end", entry.detail))
               : joined(tr("Legal representation begun: %1").arg(kind),
                        m_words.label("authority_basis", entry.detail));
}

QString ProcedureTimelineWords::accommodation(const TimelineEntry& entry) const {
    const auto whom = m_words.label("institution_type", entry.subject);
    switch (entry.event) {
    case TimelineEvent::Accepted:
        return tr("Accommodation granted: %1").arg(whom);
    case TimelineEvent::Declined:
        return joined(tr("Accommodation not granted: %1").arg(whom),
                      m_words.label("accommodation_refusal", entry.detail));
    case TimelineEvent::Ended:
        return tr("Request for accommodation withdrawn: %1").arg(whom);
    default:
        return tr("Accommodation asked for: %1").arg(whom);
    }
}

QString ProcedureTimelineWords::obstacle(const TimelineEntry& entry) const {
    const auto kind = m_words.label("obstacle_kind", entry.subject);
    return joined(entry.event == TimelineEvent::Ended ? tr("Obstacle removed: %1").arg(kind)
                                                      : tr("Obstacle met: %1").arg(kind),
                  m_words.label("institution_type", entry.detail));
}

QString ProcedureTimelineWords::guarantee(const TimelineEntry& entry) const {
    const auto kind = m_words.label("guarantee", entry.subject);
    switch (entry.event) {
    case TimelineEvent::NotGiven:
        return tr("Special guarantee, which the person does not wish: %1").arg(kind);
    case TimelineEvent::Sent:
        return joined(tr("Special guarantee asked for: %1").arg(kind),
                      m_words.label("institution_type", entry.detail));
    case TimelineEvent::Accepted:
        return tr("Special guarantee granted: %1").arg(kind);
    case TimelineEvent::Declined:
        return joined(tr("Special guarantee not granted: %1").arg(kind),
                      m_words.label("guarantee_refusal", entry.detail));
    default:
        return tr("Special guarantee proposed: %1").arg(kind);
    }
}

QString ProcedureTimelineWords::origin(const TimelineEntry& entry) const {
    const bool known = !entry.detail.empty() && entry.detail.text != codeOf(YesNo::NotAsked);
    return after(tr("Protection in the country of origin looked at"),
                 joined(m_words.label("country", entry.subject),
                        //: yes, no or not known: 'in practice: No'
                        known ? tr("in practice: %1").arg(m_words.label("yes_no", entry.detail))
                              : QString()));
}

QString ProcedureTimelineWords::search(const TimelineEntry& entry) const {
    switch (entry.event) {
    case TimelineEvent::Completed:
        return after(tr("Asked in the search: %1").arg(m_words.label("search_whom", entry.subject)),
                     m_words.label("search_step_result", entry.detail));
    case TimelineEvent::Ended:
        return after(tr("Search ended"), m_words.label("search_end", entry.subject));
    default:
        return after(tr("Search begun"), m_words.label("search_reason", entry.subject));
    }
}

QString ProcedureTimelineWords::labour(const TimelineEntry& entry) const {
    const auto official = m_words.label("labour_view", entry.detail);
    return after(
        tr("Labour rights and exploitation compared"),
        joined(tr("our view is '%1'").arg(m_words.label("labour_view", entry.subject)),
               official.isEmpty() ? QString() : tr("that of an institution '%1'").arg(official)));
}

QString ProcedureTimelineWords::court(const TimelineEntry& entry) const {
    switch (entry.event) {
    case TimelineEvent::Sent:
        return entry.detail.text == codeOf(Known::No)
                   ? tr("Handed to a prosecutor who is not specialised")
                   : after(tr("Handed to the prosecutor"),
                           m_words.label("report_source", entry.subject));
    case TimelineEvent::Reclassified:
        //: what the deed was charged as, what it is charged as now
        return tr("Charge changed: %1 → %2")
            .arg(m_words.label("charge", entry.subject), m_words.label("charge", entry.detail));
    case TimelineEvent::Answered:
        return after(tr("Especially sensitive witness"),
                     joined(m_words.label("sensitive_status", entry.subject),
                            m_words.label("sensitive_decider", entry.detail)));
    case TimelineEvent::Decided:
        return after(tr("Compensation awarded"), m_words.label("claim_route", entry.subject));
    case TimelineEvent::Ended:
        return joined(
            after(tr("Proceeding ended"), m_words.label("proceeding_kind", entry.subject)),
            m_words.label("proceeding_end", entry.detail));
    default:
        return joined(
            after(tr("Proceeding begun"), m_words.label("proceeding_kind", entry.subject)),
            m_words.label("proceeding_part", entry.detail));
    }
}

QString ProcedureTimelineWords::closing(const TimelineEntry& entry) const {
    return entry.event == TimelineEvent::Ended
               ? after(tr("File closed"), m_words.label("closing_reason", entry.subject))
               : after(tr("Contact after the closing"),
                       m_words.label("monitoring_state", entry.detail));
}

} // namespace zaklon::ui
