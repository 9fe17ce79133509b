// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/TimelinePlace.h"

#include "core/people/Person.h"
#include "core/referrals/PathwayDefinition.h"
#include "core/reports/ReportedPerson.h"
#include "core/timeline/TimelineSource.h"
#include "ui/people/PersonPage.h"
#include "ui/session/RecordPlace.h"

#include <QCoreApplication>

#include <algorithm>

namespace zaklon::ui {

std::optional<PersonSection> timelineSection(const TimelineEntry& entry) {
    if (entry.kind == TimelineKind::Report || entry.kind == TimelineKind::Helpline) {
        return std::nullopt;
    }
    if (entry.kind == TimelineKind::Pathway &&
        entry.detail.text == referrals::kIdentificationPathway) {
        return PersonSection::Identification; // the official procedure has a section of its own
    }
    const auto sources = timelineSources();
    const auto source =
        std::find_if(sources.begin(), sources.end(),
                     [&](const TimelineSource& each) { return each.kind == entry.kind; });
    // What changed of the person is told by the history of the record.
    return sectionOf(source == sources.end() ? Description<Person>::kind : source->recordKind);
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
