// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/TaskWords.h"

#include "core/identification/Interview.h"
#include "core/legal/Hearing.h"
#include "core/people/Narrative.h"
#include "core/reports/OutreachVisit.h"
#include "core/tasks/ReassessmentEvent.h"
#include "core/tasks/TaskSource.h"
#include "ui/forms/AgeWords.h"
#include "ui/forms/ReassessmentEventName.h"
#include "ui/session/RecordPlace.h"
#include "ui/session/Text.h"

#include <algorithm>

namespace zaklon::ui {

namespace {
/// The day that the records say, with the hour of the appointment.
template <class Appointment>
QString dayOf(const Session& session, const DueTask& task) {
    const auto kept = session.casework().find<Appointment>(task.record);
    return session.words().dateAt(task.originalDue,
                                  kept && *kept ? (*kept)->atTime : std::string());
}
} // namespace

bool TaskWords::isProtected(const DueTask& task) {
    return task.kind == TaskKind::Waiting && !task.subject.empty();
}

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
        return isProtected(task) ? tr("Protection without a last day")
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
    if (isProtected(task) && !about.isEmpty()) {
        //: a measure of protection that has no last day
        return tr("Does it still protect: %1").arg(about);
    }
    //: What is due and about what: 'Care plan: Legal aid'
    return about.isEmpty() ? kind(task) : tr("%1: %2").arg(kind(task), about);
}

QString TaskWords::since(const DueTask& task) const {
    return task.since ? m_session.words().date(*task.since) : QString();
}

QString TaskWords::assessed(const DueTask& task) const {
    const auto questionnaire = m_session.definitions().questionnaires.current(task.subject.text);
    const auto* level = questionnaire ? questionnaire->level(task.detail.text) : nullptr;
    const auto words = level != nullptr ? m_session.words().text(level->label) : QString();
    if (!questionnaire) {
        return m_session.words().notDefinedHere();
    }
    if (words.isEmpty()) {
        return tr("Assessed on %1. It is time to look again.").arg(since(task));
    }
    //: level of an assessment, its day
    return tr("%1 on %2. It is time to look again.").arg(words, since(task));
}

QString TaskWords::happened(const DueTask& task) const {
    if (task.detail.text == kContactInDanger) {
        return tr("Contact on %1. In immediate danger every contact asks for it, the same day.")
            .arg(since(task));
    }
    const auto name = reassessmentEventName(m_session, task.subject, task.detail);
    if (name.isEmpty()) {
        return m_session.words().notDefinedHere();
    }
    //: an event, its day: 'Loss of job or housing (3 March 2026). ...'
    return tr("%1 (%2). The assessment before it says little now.").arg(name, since(task));
}

QString TaskWords::document(const DueTask& task) const {
    const auto day = m_session.words().date(task.originalDue);
    switch (task.why) {
    case TaskWhy::DocumentExpired:
        return tr("Valid until %1. Ask for a new one.").arg(day);
    case TaskWhy::DocumentOpen:
        if (task.detail.text == "held_by_employer") {
            return tr("With the employer, and it is the person's. Plan how to get it back safely.");
        }
        return task.detail.text == "requested" ? tr("Requested, and not here yet. Ask again.")
                                               : tr("Missing. Ask for it together.");
    case TaskWhy::DocumentVerySoon:
        return tr("Valid until %1, in %n day(s).", nullptr,
                  static_cast<int>(m_session.today().daysUntil(task.originalDue)))
            .arg(day);
    default:
        return tr("Valid until %1. Prepare the request.").arg(day);
    }
}

QString TaskWords::consent(const DueTask& task) const {
    const auto day = m_session.words().date(task.originalDue);
    return task.why == TaskWhy::ConsentEnded
               ? tr("It ended on %1, and work still rests on it.").arg(day)
               : tr("It ends on %1, and work still rests on it.").arg(day);
}

QString TaskWords::deadline(const DueTask& task) const {
    const auto pathway = m_session.definitions().pathways.current(task.detail.text);
    const auto* step = pathway ? pathway->step(task.subject.text) : nullptr;
    const bool verified = step != nullptr && step->due && step->due->verification.verified;
    const auto day = m_session.words().date(task.originalDue);
    return verified ? tr("On %1 by law. Prepare it now.").arg(day)
                    : tr("On %1 as far as we know. Check the length with a lawyer.").arg(day);
}

QString TaskWords::why(const DueTask& task) const {
    auto text = opened(task);
    if (const auto other = doneBy(task); !other.isEmpty()) {
        text += u' ' + other;
    }
    return task.ofChild ? AgeWords::sooner(text, task.ageUnknown) : text;
}

QString TaskWords::opened(const DueTask& task) const {
    const auto late = static_cast<int>(task.due.daysUntil(m_session.today()));
    switch (task.kind) {
    case TaskKind::Reassessment:
        return assessed(task);
    case TaskKind::EventReassessment:
        return happened(task);
    case TaskKind::Action:
        if (late > 0) {
            return tr("We are %n day(s) late with this action.", nullptr, late);
        }
        return task.detail.empty() ? tr("An open action of the care plan.")
                                   : tr("Recommended by an assessment and still open.");
    case TaskKind::FollowUp:
        return tr("Recorded on %1. Ask whether it helped.").arg(since(task));
    case TaskKind::ReferralAnswer:
        return tr("Sent on %1, no answer yet. Call the provider.").arg(since(task));
    case TaskKind::ConsentEnd:
        return consent(task);
    case TaskKind::DocumentExpiry:
    case TaskKind::AuthorityEnd:
    case TaskKind::DocumentToGet:
        return document(task);
    case TaskKind::LegalClock:
        return deadline(task);
    case TaskKind::ContactAttempt:
        return tr("Searched for since %1. See which safe way is next.").arg(since(task));
    case TaskKind::SearchStep:
        return tr("A step of the search. Say only what was agreed.");
    case TaskKind::RightsAgain:
        return tr("Explained on %1, not fully understood. Explain again, with an interpreter.")
            .arg(since(task));
    case TaskKind::RemovalThreat:
        return task.detail.text == "tell_lawyer"
                   ? tr("Learned on %1. Tell a lawyer today.").arg(since(task))
                   : tr("The lawyer knows. Check what was done before this day.");
    case TaskKind::PathwayStep: {
        const auto pathway = m_session.definitions().pathways.current(task.detail.text);
        return pathway ? tr("The next step of the pathway '%1'.")
                             .arg(m_session.words().text(pathway->title))
                       : m_session.words().notDefinedHere();
    }
    case TaskKind::SafeContact:
        return task.since ? tr("Confirmed on %1. Check that it is still safe.").arg(since(task))
                          : tr("Never confirmed. Check it before anybody uses it.");
    case TaskKind::DraftAssessment:
        return m_session.definitions().questionnaires.current(task.subject.text)
                   ? tr("Begun on %1 and kept as a draft.").arg(since(task))
                   : m_session.words().notDefinedHere();
    default:
        return identification(task);
    }
}

/// Before its day what there is to prepare, afterwards that nobody said how it went.
QString TaskWords::interview(const DueTask& task) const {
    const auto day = dayOf<Interview>(m_session, task);
    if (task.why == TaskWhy::InterviewPassed) {
        return tr("Planned for %1. Record how it went.").arg(day);
    }
    const auto on = tr("On %1.").arg(day) + QLatin1Char(' ');
    if (task.detail.empty() || task.detail.text == kChoiceNotAsked) {
        return on + tr("Ask the person whether a woman or a man should lead it.");
    }
    //: What has to be prepared; %1 is 'A woman', 'A man' or 'No preference'
    return on + tr("Interviewer asked for: %1. See to the interpreter and to who goes along.")
                    .arg(m_session.words().label("interviewer_choice", task.detail));
}

/// Before its day what there is to prepare, afterwards that nobody said how it went.
QString TaskWords::hearing(const DueTask& task) const {
    const auto day = dayOf<Hearing>(m_session, task);
    if (task.why == TaskWhy::HearingPassed) {
        return tr("Planned for %1. Record how it went.").arg(day);
    }
    return task.detail.text == codeOf(Known::No)
               ? tr("On %1. The person need not come. Ask how it went afterwards.").arg(day)
               : tr("On %1. Agree on who goes along and on what protects there.").arg(day);
}

QString TaskWords::identification(const DueTask& task) const {
    switch (task.kind) {
    case TaskKind::Duty:
        return tr("Open since %1. A result closes it, or a written reason.").arg(since(task));
    case TaskKind::ReviewAnswer:
        return task.detail.empty()
                   ? tr("Sent on %1, no answer yet.").arg(since(task))
                   : tr("Answered on %1: %2. The new outcome is still to be recorded.")
                         .arg(since(task), m_session.words().label("review_answer", task.detail));
    case TaskKind::CentreAnswer:
        return tr("Asked on %1, no answer yet.").arg(since(task));
    case TaskKind::Waiting:
        return (isProtected(task) ? tr("Open since %1; the protection has no last day.")
                                  : tr("Open since %1, and nothing protects the person meanwhile."))
            .arg(since(task));
    case TaskKind::TellOutcome:
        return tr("Decided on %1, and it is not recorded that the person knows. Tell them safely "
                  "and in their language.")
            .arg(since(task));
    case TaskKind::ReportedProcedure:
        return tr("The report of %1 has no procedure yet.").arg(since(task));
    case TaskKind::NobodyOnReport:
        return task.detail.text == "to_send"
                   ? tr("Received on %1, not sent on yet. Add who it is about, or send it as it "
                        "is.")
                         .arg(since(task))
                   : tr("Sent on %1, no answer yet. Ask, and note the reaction in the report.")
                         .arg(since(task));
    case TaskKind::Interview:
        return interview(task);
    case TaskKind::Hearing:
        return hearing(task);
    case TaskKind::InterimEnd:
        return tr("The procedure still waits. Prolong it, or find something else.");
    case TaskKind::AtRiskReview:
        return tr("At risk since %1. See what holds now.").arg(since(task));
    case TaskKind::Monitoring:
        return tr("Agreed when the file was closed on %1.").arg(since(task));
    case TaskKind::GuaranteeAnswer:
        return tr("Asked for on %1, no answer yet.").arg(since(task));
    case TaskKind::BedAnswer:
        return tr("Asked for on %1, and nobody answered. Ask again, or ask elsewhere.")
            .arg(since(task));
    case TaskKind::BestInterest:
        if (task.ageUnknown) {
            return task.since ? tr("Looked at on %1. Ask the person again, and look again.")
                                    .arg(since(task))
                              : tr("Nobody has recorded yet what is best for the person.");
        }
        return task.since
                   ? tr("Looked at on %1. Ask the child again, and look again.").arg(since(task))
                   : tr("Nobody has recorded yet what is best for the child.");
    case TaskKind::PlanPhase:
        return tr("Begun on %1. It ends when the person is ready, never by a day.")
            .arg(since(task));
    case TaskKind::OriginReview:
        return tr("Looked at on %1. Law and practice may have changed.").arg(since(task));
    case TaskKind::ReporterFeedback:
        return task.person.isNil()
                   ? tr("About everybody on the report of %1, and nobody has told them yet.")
                         .arg(since(task))
                   : tr("Reported on %1, and nobody has told them yet.").arg(since(task));
    case TaskKind::PlannedVisit:
        return task.why == TaskWhy::VisitPassed
                   ? tr("Planned, and nobody has said that it took place. Record it or call it "
                        "off.")
                   : tr("Planned. See who comes along, and which languages are spoken there.");
    case TaskKind::VisitFollowUp:
        return tr("Agreed at the visit on %1, and not marked as done.").arg(since(task));
    case TaskKind::NextCall:
        return (task.detail.text == codeOf(YesNo::No)
                    ? tr("Agreed at the contact on %1. Do not call back: it is not safe. Wait for "
                         "the next call.")
                    : tr("Agreed at the contact on %1. Look first whether calling back is safe."))
            .arg(since(task));
    case TaskKind::Screening:
        return task.detail.text == "admission"
                   ? tr("Admitted on %1, not screened yet. It shows what to ask for.")
                         .arg(since(task))
                   : tr("Met on %1, not screened yet. It shows what to ask for.").arg(since(task));
    case TaskKind::MissingChild:
        return task.detail.text == "inform_police"
                   ? tr("Called on %1, and it is not recorded that the police know. Inform them.")
                         .arg(since(task))
                   : tr("Called on %1, not found yet. Ask the caller and the police again.")
                         .arg(since(task));
    case TaskKind::Pattern:
        return tr("Since %1, and nobody has said what it is.").arg(since(task));
    case TaskKind::Retention:
        return tr("Since %1. Keep longer, hold or erase: nothing is erased by itself.")
            .arg(since(task));
    default:
        return {};
    }
}

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
