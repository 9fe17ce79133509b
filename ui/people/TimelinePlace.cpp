// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/TimelinePlace.h"

#include "core/referrals/PathwayDefinition.h"
#include "core/reports/ReportedPerson.h"
#include "ui/people/PersonPage.h"

#include <QCoreApplication>

namespace zaklon::ui {

std::optional<PersonSection> timelineSection(const TimelineEntry& entry) {
    switch (entry.kind) {
    case TimelineKind::Report:
    case TimelineKind::Helpline:
        return std::nullopt;
    case TimelineKind::Contact:
        return PersonSection::ContactsAndSafety;
    case TimelineKind::Assessment:
    case TimelineKind::LifeEvent:
        return PersonSection::Risk;
    case TimelineKind::Consent:
        return PersonSection::Consent;
    case TimelineKind::Referral:
    case TimelineKind::Removal:
        return PersonSection::Referrals;
    case TimelineKind::Pathway: // the official procedure has a section of its own
        return entry.detail.text == referrals::kIdentificationPathway
                   ? PersonSection::Identification
                   : PersonSection::Referrals;
    case TimelineKind::Action:
    case TimelineKind::Need:
    case TimelineKind::Goal:
    case TimelineKind::PlanPhase:
        return PersonSection::CarePlan;
    case TimelineKind::Delivery:
        return PersonSection::Services;
    case TimelineKind::Document:
        return PersonSection::Documents;
    case TimelineKind::Rights:
        return PersonSection::Rights;
    case TimelineKind::Search:
        return PersonSection::Outreach;
    case TimelineKind::Court:
    case TimelineKind::CourtDay:
        return PersonSection::Court;
    case TimelineKind::Change:
    case TimelineKind::Stay: // beside the accommodation
        return PersonSection::Details;
    case TimelineKind::Procedure:
    case TimelineKind::Review:
    case TimelineKind::FollowUp:
    case TimelineKind::Centre:
    case TimelineKind::Interview:
    case TimelineKind::Interim:
    case TimelineKind::AtRisk:
    case TimelineKind::Legal:
    case TimelineKind::Bed:
    case TimelineKind::BestInterest:
    case TimelineKind::Obstacle:
    case TimelineKind::Dependency:
    case TimelineKind::Labour:
    case TimelineKind::Closing:
    case TimelineKind::Guarantee:
    case TimelineKind::Vulnerability:
    case TimelineKind::Origin:
    case TimelineKind::Deviation:
        return PersonSection::Identification;
    }
    return PersonSection::History;
}

QString timelinePlaceWords(const TimelineEntry& entry) {
    const auto section = timelineSection(entry);
    return section ? PersonPage::nameOf(*section)
                   : QCoreApplication::translate("TimelinePlace", "Reports");
}

void openTimelineEntry(Session& session, Navigator& navigator, const RecordId& person,
                       const TimelineEntry& entry) {
    if (const auto section = timelineSection(entry)) {
        navigator.openPerson(person, *section);
        return;
    }
    if (const auto onReport = session.casework().find<ReportedPerson>(entry.record);
        onReport && *onReport) {
        navigator.openReport((*onReport)->report);
        return;
    }
    navigator.openPage(PageKind::Reports);
}

} // namespace zaklon::ui
