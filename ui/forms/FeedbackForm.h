// SPDX-License-Identifier: GPL-3.0-or-later
// Feedback to whoever reported, the same at the report and at the person: its fields, its words and
// its line in a list. Each place adds only the field that it knows itself: the person or the
// report.
#pragma once

#include "core/reports/ReportFeedback.h"
#include "ui/forms/RecordForm.h"
#include "ui/session/Session.h"
#include "ui/theme/Theme.h"

#include <QCoreApplication>

namespace zaklon::ui {

class FeedbackForm {
    Q_DECLARE_TR_FUNCTIONS(FeedbackForm)

  public:
    struct Line {
        QString what;
        QString who;
        QString when;
        Tone tone = Tone::Good;
    };

    static QString heading() { return tr("Feedback to who reported"); }
    static QString add() { return tr("Add feedback"); }
    static QString save() { return tr("Save feedback"); }
    static QString saved() { return tr("The feedback is saved."); }
    static QString whyNone();
    /// Given today by ourselves; `person` may be nil: the whole event.
    static ReportFeedback fresh(const Session& session, const RecordId& report,
                                const RecordId& person);
    static void addFields(RecordForm& form);
    static void addWords(RecordForm& form);
    static Line line(const Session& session, const ReportFeedback& feedback);
};

} // namespace zaklon::ui
