// SPDX-License-Identifier: GPL-3.0-or-later
// Where what an event of the timeline tells of is kept, and how one gets there.
#pragma once

#include "core/timeline/TimelineEntry.h"
#include "ui/session/Navigator.h"
#include "ui/session/Session.h"

#include <optional>

namespace zaklon::ui {

/// Nothing: it is kept on the page of reports, not with the person.
std::optional<PersonSection> timelineSection(const TimelineEntry& entry);

/// The name of that place.
QString timelinePlaceWords(const TimelineEntry& entry);

/// A report is opened itself, everything else in its section.
void openTimelineEntry(Session& session, Navigator& navigator, const RecordId& person,
                       const TimelineEntry& entry);

} // namespace zaklon::ui
