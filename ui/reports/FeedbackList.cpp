// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/FeedbackList.h"

#include "ui/session/Text.h"

namespace zaklon::ui {

FeedbackList::FeedbackList(Session& session, QWidget* parent)
    : ReportSectionOf<ReportFeedback>(
          session,
          {tr("Feedback to who reported"),
           tr("Add feedback"),
           tr("Save feedback"),
           tr("The feedback is saved."),
           tr("No feedback yet"),
           tr("Whoever hears nothing reports once and never again. A promise without feedback "
              "stands in Today."),
           {tr("What was told"), tr("By whom"), tr("When")}},
          parent) {
    build();
}

std::vector<ListedRecord> FeedbackList::list() const {
    const auto& words = session().words();
    std::vector<ListedRecord> rows;
    for (const auto& each : ofReport()) {
        if (each.onDate) {
            rows.push_back({each.id, words.labels("feedback", each.contents),
                            words.label("feedback_by", each.by), words.date(*each.onDate),
                            Tone::Good});
        } else if (each.due) {
            rows.push_back({each.id, tr("Promised"), words.label("feedback_by", each.by),
                            words.due(*each.due, session().today()), Tone::Attention});
        }
    }
    return rows;
}

void FeedbackList::addFields(RecordForm& form) {
    form.add("due", tr("Promised until"), tr("Empty if nothing was promised."));
    form.add("feedback_on", tr("Given on"), tr("Empty while it is only promised."));
    form.add("feedback_by", tr("Who gives it"));
    form.add("channel", tr("How"));
    form.add("feedback", tr("What it says"));
    form.add("person", tr("About whom"),
             tr("Empty: the whole event. Then nothing stands in Today."));
}

void FeedbackList::addWords(RecordForm& form) {
    form.add("text", tr("In which words"));
}

void FeedbackList::prepare(RecordForm& form) {
    offerPeople(session(), report(), form);
    const auto kept =
        session().casework().find<ReportFeedback>(editedRow().id).value_or(std::nullopt);
    form.field("person").setEnabled(!kept || kept->person.isNil());
}

RecordId FeedbackList::ownerOf(const Row& row) const {
    const auto feedback = fromRow<ReportFeedback>(row);
    return feedback ? feedback->person : RecordId();
}

/// Of the first on the report, so that a promise stands in somebody's Today.
ReportFeedback FeedbackList::freshRecord() const {
    ReportFeedback feedback;
    feedback.id = RecordId::generate();
    feedback.report = report();
    feedback.by = {"own"};
    feedback.onDate = session().today();
    feedback.worker = session().worker().id;
    const auto on = ReportStore(session().casework()).personsOn(report());
    if (on && !on->empty()) {
        feedback.person = on->front().person.id;
    }
    return feedback;
}

} // namespace zaklon::ui
