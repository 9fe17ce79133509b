// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/FeedbackForm.h"

#include "ui/session/DueTone.h"

namespace zaklon::ui {

QString FeedbackForm::whyNone() {
    return tr("Whoever hears nothing reports once and never again. Say only what may be said. A "
              "promise without feedback stands in Today on its day.");
}

ReportFeedback FeedbackForm::fresh(const Session& session, const RecordId& report,
                                   const RecordId& person) {
    ReportFeedback feedback;
    feedback.id = RecordId::generate();
    feedback.report = report;
    feedback.person = person;
    feedback.by = Code{"own"};
    feedback.onDate = session.today();
    feedback.worker = session.worker().id;
    return feedback;
}

void FeedbackForm::addFields(RecordForm& form) {
    form.add("due", tr("Promised until"), tr("Empty if nothing was promised."));
    form.add("feedback_on", tr("Given on"), tr("Empty while it is only promised."));
    form.add("feedback_by", tr("Who gives it"));
    form.add("channel", tr("How")).setOptional(true);
    form.add("feedback", tr("What it says")).setOptional(true);
    form.add(
            "missed", tr("What was there and was not recognised"),
            tr("So that it is recognised next time. About signs, never about who overlooked them."))
        .setOptional(true);
}

void FeedbackForm::addWords(RecordForm& form) {
    form.add("text", tr("In which words")).setOptional(true);
}

FeedbackForm::Line FeedbackForm::line(const Session& session, const ReportFeedback& feedback) {
    const auto& words = session.words();
    const auto today = session.today();
    Line line;
    line.who = words.label("feedback_by", feedback.by);
    if (feedback.onDate) {
        line.what = words.labels("feedback", feedback.contents);
        line.when = words.shortDate(*feedback.onDate, today);
        return line;
    }
    line.what = tr("Feedback is promised");
    line.when = feedback.due ? words.due(*feedback.due, today) : QString();
    line.tone = feedback.due ? toneOfDue(*feedback.due, today) : Tone::Attention;
    return line;
}

} // namespace zaklon::ui
