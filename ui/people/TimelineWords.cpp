// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/TimelineWords.h"

#include "core/identification/IdentificationProcedure.h"
#include "ui/forms/AgeWords.h"
#include "ui/people/ProcedureTimelineWords.h"
#include "ui/session/SentenceText.h"
#include "ui/session/Text.h"

namespace zaklon::ui {

QString timelineKindWords(TimelineKind kind) {
    switch (kind) {
    case TimelineKind::Contact:
        return TimelineWords::tr("Contacts");
    case TimelineKind::Assessment:
        return TimelineWords::tr("Assessments");
    case TimelineKind::Consent:
        return TimelineWords::tr("Consent");
    case TimelineKind::Referral:
        return TimelineWords::tr("Referrals");
    case TimelineKind::Action:
        return TimelineWords::tr("Care plan");
    case TimelineKind::Delivery:
        return TimelineWords::tr("Services");
    case TimelineKind::Pathway:
        return TimelineWords::tr("Pathways");
    case TimelineKind::Document:
        return TimelineWords::tr("Documents");
    case TimelineKind::Helpline:
        return TimelineWords::tr("Helpline");
    case TimelineKind::Report:
        return TimelineWords::tr("Reports");
    case TimelineKind::Procedure:
        return TimelineWords::tr("Identification procedure");
    case TimelineKind::Review:
        return TimelineWords::tr("Requests for review");
    case TimelineKind::Complaint:
        return TimelineWords::tr("Complaints that nobody decides");
    case TimelineKind::FollowUp:
        return TimelineWords::tr("What follows a decision");
    case TimelineKind::Centre:
        return TimelineWords::tr("Contacts with the Centre");
    case TimelineKind::Interview:
        return TimelineWords::tr("Interviews");
    case TimelineKind::Rights:
        return TimelineWords::tr("Talks about rights");
    case TimelineKind::Interim:
        return TimelineWords::tr("Protection while waiting");
    case TimelineKind::AtRisk:
        return TimelineWords::tr("Protection as a person at risk");
    case TimelineKind::Legal:
        return TimelineWords::tr("Legal representation");
    case TimelineKind::Bed:
        return TimelineWords::tr("Requests for accommodation");
    case TimelineKind::Stay:
        return TimelineWords::tr("Stays in the shelter");
    case TimelineKind::Removal:
        return TimelineWords::tr("Threats of return or removal");
    case TimelineKind::BestInterest:
        return AgeWords::bestInterest(std::nullopt);
    case TimelineKind::PlanPhase:
        return TimelineWords::tr("Phases of the plan");
    case TimelineKind::Obstacle:
        return TimelineWords::tr("Obstacles at institutions");
    case TimelineKind::Search:
        return TimelineWords::tr("Search for the person");
    case TimelineKind::Dependency:
        return TimelineWords::tr("Dependency");
    case TimelineKind::Labour:
        return TimelineWords::tr("Labour rights or exploitation");
    case TimelineKind::Court:
        return TimelineWords::tr("Court");
    case TimelineKind::CourtDay:
        return TimelineWords::tr("Hearings");
    case TimelineKind::LifeEvent:
        return TimelineWords::tr("Events that ask for a new assessment");
    case TimelineKind::Closing:
        return TimelineWords::tr("Closing and after");
    case TimelineKind::Need:
        return TimelineWords::tr("Needs");
    case TimelineKind::Goal:
        return TimelineWords::tr("Goals");
    case TimelineKind::Guarantee:
        return TimelineWords::tr("Special guarantees");
    case TimelineKind::Vulnerability:
        return TimelineWords::tr("Vulnerabilities");
    case TimelineKind::Origin:
        return TimelineWords::tr("Country of origin");
    case TimelineKind::Deviation:
        return TimelineWords::tr("Steps and duties not met");
    case TimelineKind::Change:
        return TimelineWords::tr("Changes of the record");
    }
    return {};
}

namespace {

IconName iconOf(TimelineKind kind) {
    switch (kind) {
    case TimelineKind::Contact:
    case TimelineKind::Helpline:
        return IconName::Phone;
    case TimelineKind::Assessment:
        return IconName::Gauge;
    case TimelineKind::Consent:
        return IconName::Consent;
    case TimelineKind::Referral:
        return IconName::Pathways;
    case TimelineKind::Action:
    case TimelineKind::Need:
    case TimelineKind::Goal:
        return IconName::Care;
    case TimelineKind::Delivery:
        return IconName::Services;
    case TimelineKind::Pathway:
        return IconName::Flag;
    case TimelineKind::Document:
        return IconName::Document;
    case TimelineKind::Report:
        return IconName::Reports;
    case TimelineKind::Procedure:
    case TimelineKind::Review:
    case TimelineKind::Complaint:
    case TimelineKind::Interview:
    case TimelineKind::Labour:
    case TimelineKind::Legal:
    case TimelineKind::Court:
    case TimelineKind::CourtDay:
        return IconName::Scale;
    case TimelineKind::FollowUp:
        return IconName::CheckCircle;
    case TimelineKind::Centre:
    case TimelineKind::Dependency:
        return IconName::Link;
    case TimelineKind::Rights:
        return IconName::Info;
    case TimelineKind::Interim:
    case TimelineKind::AtRisk:
    case TimelineKind::Bed:
    case TimelineKind::Guarantee:
    case TimelineKind::Origin:
        return IconName::Shield;
    case TimelineKind::Stay:
        return IconName::Bed;
    case TimelineKind::Removal:
    case TimelineKind::LifeEvent:
    case TimelineKind::Vulnerability:
        return IconName::Alert;
    case TimelineKind::BestInterest:
    case TimelineKind::Deviation:
    case TimelineKind::PlanPhase:
    case TimelineKind::Obstacle:
        return IconName::Flag;
    case TimelineKind::Search:
        return IconName::Search;
    case TimelineKind::Closing:
        return IconName::Lock;
    case TimelineKind::Change:
        return IconName::Pencil;
    }
    return IconName::Circle;
}

Tone toneOf(const TimelineEntry& entry) {
    if (entry.kind == TimelineKind::Assessment && entry.rank) {
        constexpr Tone kTones[] = {Tone::Neutral, Tone::Attention, Tone::High, Tone::Severe};
        return kTones[*entry.rank];
    }
    if (entry.kind == TimelineKind::Removal || entry.kind == TimelineKind::LifeEvent) {
        return Tone::High;
    }
    if (entry.kind == TimelineKind::Court) {
        return entry.event == TimelineEvent::Reclassified ? Tone::Attention : Tone::Info;
    }
    switch (entry.event) {
    case TimelineEvent::Decided:
        return entry.subject.text == codeOf(ProcedureOutcome::Identified) ? Tone::Good
                                                                          : Tone::Attention;
    case TimelineEvent::Given:
    case TimelineEvent::Accepted:
    case TimelineEvent::Delivered:
    case TimelineEvent::Completed:
        return Tone::Good;
    case TimelineEvent::Sent:
    case TimelineEvent::Started:
        return Tone::Info;
    default:
        return entry.kind == TimelineKind::Contact ? Tone::Info : Tone::Neutral;
    }
}

} // namespace

TimelineWords::TimelineWords(const Session& session) : m_session(session) {
    for (const auto& worker : session.workers()) {
        m_initials[worker.id] = toQString(worker.initials);
    }
}

TimelineRow::Event TimelineWords::event(const TimelineEntry& entry) const {
    TimelineRow::Event event;
    event.icon = iconOf(entry.kind);
    event.tone = toneOf(entry);
    event.title = title(entry);
    event.date = entry.at ? m_session.words().time(*entry.at) : m_session.words().date(entry.day);
    event.text = toQString(entry.text.empty() ? entry.title : entry.text);
    if (entry.kind == TimelineKind::Closing && !entry.title.empty() && !entry.text.empty()) {
        // Why the file closed nevertheless, and the plan for afterwards.
        event.text.prepend(toQString(entry.title) + QLatin1Char('\n'));
    }
    event.who = who(entry);
    return event;
}

QString TimelineWords::who(const TimelineEntry& entry) const {
    const auto known = m_initials.find(entry.worker);
    auto text = known == m_initials.end() ? QString() : known->second;
    if (entry.minutes > 0) {
        text += tr("  \u00b7  %n minute(s)", nullptr, entry.minutes);
    }
    return text;
}

QString TimelineWords::title(const TimelineEntry& entry) const {
    const auto& words = m_session.words();
    switch (entry.kind) {
    case TimelineKind::Contact:
        return contact(entry);
    case TimelineKind::Assessment:
        return assessment(entry);
    case TimelineKind::Consent: {
        const auto type = words.label("consent_type", entry.subject);
        switch (entry.event) {
        case TimelineEvent::Given:
            return tr("Consent given: %1").arg(type);
        case TimelineEvent::Withdrawn:
            return tr("Consent withdrawn: %1").arg(type);
        default:
            return tr("Consent not given: %1").arg(type);
        }
    }
    case TimelineKind::Referral:
        return referral(entry);
    case TimelineKind::Action: {
        const auto service = words.label("service", entry.subject);
        return entry.event == TimelineEvent::Skipped ? tr("Step left out: %1").arg(service)
                                                     : tr("Step done: %1").arg(service);
    }
    case TimelineKind::Delivery: {
        const auto service = words.label("service", entry.subject);
        return entry.event == TimelineEvent::Delivered ? tr("Service given: %1").arg(service)
                                                       : tr("Service recorded: %1").arg(service);
    }
    case TimelineKind::Pathway:
        return pathway(entry);
    case TimelineKind::Document:
        //: a kind of document, and where it is: 'Document: Passport (with the employer)'
        return tr("Document: %1 (%2)")
            .arg(words.label("document_kind", entry.subject),
                 withinSentence(words.label("document_state", entry.detail)));
    case TimelineKind::Helpline:
        return tr("Helpline: %1").arg(words.label("helpline_type", entry.subject));
    case TimelineKind::Report:
        return report(entry);
    case TimelineKind::Procedure:
    case TimelineKind::Review:
    case TimelineKind::Complaint:
    case TimelineKind::FollowUp:
    case TimelineKind::Centre:
    case TimelineKind::Interview:
    case TimelineKind::Rights:
    case TimelineKind::Interim:
    case TimelineKind::AtRisk:
    case TimelineKind::Legal:
    case TimelineKind::Bed:
    case TimelineKind::Removal:
    case TimelineKind::BestInterest:
    case TimelineKind::PlanPhase:
    case TimelineKind::Obstacle:
    case TimelineKind::Search:
    case TimelineKind::Dependency:
    case TimelineKind::Labour:
    case TimelineKind::Court:
    case TimelineKind::CourtDay:
    case TimelineKind::Closing:
    case TimelineKind::Guarantee:
    case TimelineKind::Vulnerability:
    case TimelineKind::Origin:
    case TimelineKind::Deviation:
        return ProcedureTimelineWords(words).title(entry);
    case TimelineKind::Need:
        return need(entry);
    case TimelineKind::Goal: {
        const auto area = words.label("need_area", entry.subject);
        return entry.event == TimelineEvent::Completed ? tr("Goal reached: %1").arg(area)
                                                       : tr("Goal set: %1").arg(area);
    }
    case TimelineKind::Stay:
        return stay(entry);
    case TimelineKind::LifeEvent:
        return tr("Happened: %1").arg(words.label("life_event", entry.subject));
    case TimelineKind::Change:
        return change(entry);
    }
    return {};
}

QString TimelineWords::contact(const TimelineEntry& entry) const {
    const auto& words = m_session.words();
    const auto channel = words.label("contact_channel", entry.subject);
    return entry.detail.empty()
               ? tr("Contact: %1").arg(channel)
               : tr("Contact: %1, %2").arg(channel, words.label("contact_result", entry.detail));
}

QString TimelineWords::assessment(const TimelineEntry& entry) const {
    const auto questionnaire = m_session.definitions().questionnaires.current(entry.subject.text);
    const auto name = questionnaire ? m_session.words().text(questionnaire->title)
                                    : toQString(entry.subject.text);
    QString level = entry.rank ? m_session.words().risk(entry.rank) : toQString(entry.detail.text);
    if (questionnaire) {
        if (const auto* known = questionnaire->level(entry.detail.text)) {
            level = m_session.words().text(known->label);
        }
    }
    return level.isEmpty() ? name : tr("%1: %2").arg(name, level);
}

QString TimelineWords::need(const TimelineEntry& entry) const {
    const auto area = m_session.words().label("need_area", entry.subject);
    switch (entry.event) {
    case TimelineEvent::Completed:
        return tr("Need met: %1").arg(area);
    case TimelineEvent::Ended:
        return tr("Need closed: %1, %2")
            .arg(area, m_session.words().label("need_state", entry.detail));
    default:
        return tr("Need noted: %1").arg(area);
    }
}

QString TimelineWords::stay(const TimelineEntry& entry) const {
    const auto house = m_session.words().label("accommodation", entry.subject);
    switch (entry.event) {
    case TimelineEvent::Recorded:
        return tr("Moved to another bed: %1").arg(house);
    case TimelineEvent::Ended:
        return entry.detail.empty()
                   ? tr("Stay ended: %1").arg(house)
                   : tr("Stay ended: %1, then: %2")
                         .arg(house, m_session.words().label("accommodation", entry.detail));
    default:
        return tr("Stay begun: %1").arg(house);
    }
}

QString TimelineWords::referral(const TimelineEntry& entry) const {
    const auto service = m_session.words().label("service", entry.subject);
    switch (entry.event) {
    case TimelineEvent::Sent:
        return tr("Referral sent: %1").arg(service);
    case TimelineEvent::Accepted:
        return tr("Referral accepted: %1").arg(service);
    case TimelineEvent::Declined:
        return tr("Referral declined by the provider: %1").arg(service);
    case TimelineEvent::Completed:
        return tr("Referral completed: %1").arg(service);
    default:
        return tr("Referral: %1").arg(service);
    }
}

QString TimelineWords::report(const TimelineEntry& entry) const {
    const auto& words = m_session.words();
    if (entry.event == TimelineEvent::Sent) {
        return tr("Report of suspected trafficking sent on");
    }
    const auto source = words.label("report_source", entry.subject);
    return source.isEmpty() ? tr("Report of suspected trafficking")
                            : tr("Report of suspected trafficking: %1").arg(source);
}

QString TimelineWords::pathway(const TimelineEntry& entry) const {
    const auto code = entry.detail.empty() ? entry.subject.text : entry.detail.text;
    const auto definition = m_session.definitions().pathways.current(code);
    const auto name = definition ? m_session.words().text(definition->title) : toQString(code);
    switch (entry.event) {
    case TimelineEvent::Started:
        return tr("Pathway begun: %1").arg(name);
    case TimelineEvent::Ended:
        return tr("Pathway ended: %1").arg(name);
    default:
        break;
    }
    if (definition) {
        for (const auto& step : definition->steps) {
            if (step.code == entry.subject.text) {
                return tr("%1: %2").arg(name, m_session.words().text(step.label));
            }
        }
    }
    return name;
}

QString TimelineWords::change(const TimelineEntry& entry) const {
    if (entry.event == TimelineEvent::Recorded) {
        return tr("Record created");
    }
    const auto now = [&](const char* list) {
        const auto* code = std::get_if<std::string>(&entry.after);
        return code == nullptr ? QString() : m_session.words().label(list, *code);
    };
    if (entry.subject.text == "category") {
        return tr("Category changed to: %1").arg(now("person_category"));
    }
    if (entry.subject.text == "status") {
        return tr("Now: %1").arg(now("case_status"));
    }
    if (entry.subject.text == "accommodation") {
        const auto place = now("accommodation");
        return place.isEmpty() ? tr("Where the person stays is not known any more")
                               : tr("Stays now: %1").arg(place);
    }
    return tr("Responsible worker changed");
}

} // namespace zaklon::ui
