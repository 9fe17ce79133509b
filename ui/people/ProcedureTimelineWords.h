// SPDX-License-Identifier: GPL-3.0-or-later
// The official road in the timeline: procedures, reviews, protection, searches, courts, closing;
// and what stands beside it on the page Identification.
#pragma once

#include "core/timeline/TimelineEntry.h"
#include "ui/session/Words.h"

#include <QCoreApplication>

namespace zaklon::ui {

class ProcedureTimelineWords {
    Q_DECLARE_TR_FUNCTIONS(ProcedureTimelineWords)

  public:
    explicit ProcedureTimelineWords(const Words& words) : m_words(words) {}

    /// Empty for an entry of another kind.
    QString title(const TimelineEntry& entry) const;

  private:
    QString procedure(const TimelineEntry& entry) const;
    QString review(const TimelineEntry& entry) const;
    QString complaint(const TimelineEntry& entry) const;
    QString duty(const TimelineEntry& entry) const;
    QString centre(const TimelineEntry& entry) const;
    QString interview(const TimelineEntry& entry) const;
    QString rights(const TimelineEntry& entry) const;
    QString spokenLanguage(const Code& language) const;
    QString court(const TimelineEntry& entry) const;
    QString interim(const TimelineEntry& entry) const;
    QString atRisk(const TimelineEntry& entry) const;
    QString representation(const TimelineEntry& entry) const;
    QString accommodation(const TimelineEntry& entry) const;
    QString obstacle(const TimelineEntry& entry) const;
    QString guarantee(const TimelineEntry& entry) const;
    QString origin(const TimelineEntry& entry) const;
    QString search(const TimelineEntry& entry) const;
    QString labour(const TimelineEntry& entry) const;
    QString closing(const TimelineEntry& entry) const;

    const Words& m_words;
};

} // namespace zaklon::ui
