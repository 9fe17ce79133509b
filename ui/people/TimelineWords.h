// SPDX-License-Identifier: GPL-3.0-or-later
// Entries of the timeline as sentences.
#pragma once

#include "core/timeline/TimelineEntry.h"
#include "ui/components/TimelineRow.h"
#include "ui/session/Session.h"

#include <map>

namespace zaklon::ui {

QString timelineKindWords(TimelineKind kind);

class TimelineWords {
    Q_DECLARE_TR_FUNCTIONS(TimelineWords)

  public:
    explicit TimelineWords(const Session& session);
    TimelineRow::Event event(const TimelineEntry& entry) const;

  private:
    QString title(const TimelineEntry& entry) const;
    QString contact(const TimelineEntry& entry) const;
    QString assessment(const TimelineEntry& entry) const;
    QString need(const TimelineEntry& entry) const;
    QString stay(const TimelineEntry& entry) const;
    QString referral(const TimelineEntry& entry) const;
    QString report(const TimelineEntry& entry) const;
    QString pathway(const TimelineEntry& entry) const;
    QString change(const TimelineEntry& entry) const;
    QString who(const TimelineEntry& entry) const;

    const Session& m_session;
    std::map<RecordId, QString> m_initials;
};

} // namespace zaklon::ui
