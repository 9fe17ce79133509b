// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/FeedbackList.h"

#include "ui/forms/FeedbackForm.h"

namespace zaklon::ui {

FeedbackList::FeedbackList(Session& session, QWidget* parent)
    : ReportSectionOf<ReportFeedback>(session,
                                      {FeedbackForm::heading(),
                                       FeedbackForm::add(),
                                       FeedbackForm::save(),
                                       FeedbackForm::saved(),
                                       tr("No feedback yet"),
                                       FeedbackForm::whyNone(),
                                       {tr("What was told"), tr("By whom"), tr("When")}},
                                      parent) {
    build();
}

std::vector<ListedRecord> FeedbackList::list() const {
    std::vector<ListedRecord> rows;
    for (const auto& each : ofReport()) {
        const auto line = FeedbackForm::line(session(), each);
        rows.push_back({each.id, line.what, line.who, line.when, line.tone});
    }
    return rows;
}

void FeedbackList::addFields(RecordForm& form) {
    FeedbackForm::addFields(form);
    form.add("person", tr("About whom"), tr("Empty: the whole event."));
}

void FeedbackList::addWords(RecordForm& form) {
    FeedbackForm::addWords(form);
}

void FeedbackList::prepare(RecordForm& form) {
    const auto kept =
        session().casework().find<ReportFeedback>(editedRow().id).value_or(std::nullopt);
    offerPeople(session(), report(), kept ? kept->person : RecordId(), form);
    form.field("person").setEnabled(!kept || kept->person.isNil());
}

RecordId FeedbackList::ownerOf(const Row& row) const {
    const auto feedback = fromRow<ReportFeedback>(row);
    return feedback ? feedback->person : RecordId();
}

/// Of the first on the report, so that it stands in a file too.
ReportFeedback FeedbackList::freshRecord() const {
    const auto on = ReportStore(session().casework()).personsStillOn(report());
    const auto first = on && !on->empty() ? on->front().person.id : RecordId();
    return FeedbackForm::fresh(session(), report(), first);
}

} // namespace zaklon::ui
