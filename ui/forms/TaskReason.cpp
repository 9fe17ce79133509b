// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/TaskReason.h"

#include "core/identification/Interview.h"
#include "core/legal/Hearing.h"
#include "core/tasks/ReassessmentEvent.h"
#include "ui/forms/ReassessmentEventName.h"
#include "ui/session/Text.h"

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

bool TaskReason::isProtected(const DueTask& task) {
    return task.kind == TaskKind::Waiting && !task.subject.empty();
}

QString TaskReason::sentence(const DueTask& task) const {
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

QString TaskReason::since(const DueTask& task) const {
    return task.since ? m_session.words().date(*task.since) : QString();
}

QString TaskReason::assessed(const DueTask& task) const {
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

QString TaskReason::happened(const DueTask& task) const {
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

QString TaskReason::document(const DueTask& task) const {
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

QString TaskReason::consent(const DueTask& task) const {
    const auto day = m_session.words().date(task.originalDue);
    return task.why == TaskWhy::ConsentEnded
               ? tr("It ended on %1, and work still rests on it.").arg(day)
               : tr("It ends on %1, and work still rests on it.").arg(day);
}

QString TaskReason::deadline(const DueTask& task) const {
    const auto pathway = m_session.definitions().pathways.current(task.detail.text);
    const auto* step = pathway ? pathway->step(task.subject.text) : nullptr;
    const bool verified = step != nullptr && step->due && step->due->verification.verified;
    const auto day = m_session.words().date(task.originalDue);
    return verified ? tr("On %1 by law. Prepare it now.").arg(day)
                    : tr("On %1 as far as we know. Check the length with a lawyer.").arg(day);
}

/// Before its day what there is to prepare, afterwards that nobody said how it went.
QString TaskReason::interview(const DueTask& task) const {
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
QString TaskReason::hearing(const DueTask& task) const {
    const auto day = dayOf<Hearing>(m_session, task);
    if (task.why == TaskWhy::HearingPassed) {
        return tr("Planned for %1. Record how it went.").arg(day);
    }
    return task.detail.text == codeOf(Known::No)
               ? tr("On %1. The person need not come. Ask how it went afterwards.").arg(day)
               : tr("On %1. Agree on who goes along and on what protects there.").arg(day);
}

QString TaskReason::identification(const DueTask& task) const {
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
        if (isProtected(task)) {
            return tr("Open since %1; the protection has no last day.").arg(since(task));
        }
        return tr("Open since %1, and nothing protects the person meanwhile.").arg(since(task));
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

} // namespace zaklon::ui
