// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/FeedbackCard.h"

#include "core/reports/ReportStore.h"
#include "ui/components/Card.h"
#include "ui/components/FileRows.h"
#include "ui/forms/DeskForm.h"
#include "ui/forms/FeedbackForm.h"
#include "ui/session/Text.h"

#include <QPushButton>

namespace zaklon::ui {

namespace {

struct FeedbackWords {
    Q_DECLARE_TR_FUNCTIONS(FeedbackCard)

  public:
    static QString promise() {
        return tr("A promise without feedback stands in Today on its day.");
    }
    static QString report() { return tr("Report"); }
    static QString open() { return tr("Open"); }
    static QString record() { return tr("Record"); }
};

std::vector<ReportRow> reportsOf(const IdentificationDesk& desk) {
    return ReportStore(desk.session.casework())
        .ofPerson(desk.person)
        .value_or(std::vector<ReportRow>{});
}

std::vector<ReportFeedback> feedbackAbout(const IdentificationDesk& desk) {
    return desk.session.casework()
        .where<ReportFeedback>("person", desk.person)
        .value_or(std::vector<ReportFeedback>{});
}

RecordPanel::Spec formOver(const IdentificationDesk& desk, const ReportFeedback& feedback) {
    auto made = deskForm(desk, feedback);
    made.title = FeedbackForm::heading();
    made.sentence = FeedbackWords::promise();
    made.save = FeedbackForm::save();
    made.saved = FeedbackForm::saved();
    std::vector<RecordChoice> choices;
    for (const auto& report : reportsOf(desk)) {
        choices.emplace_back(report.id, toQString(report.code));
    }
    made.fields = [choices](RecordForm& form) {
        form.add("report", FeedbackWords::report());
        form.setChoices("report", choices);
        FeedbackForm::addFields(form);
    };
    made.words = &FeedbackForm::addWords;
    return made;
}

/// Whoever opens a promise has kept it today.
RecordPanel::Spec formOf(const IdentificationDesk& desk, const ReportFeedback& feedback) {
    auto given = feedback;
    given.onDate = feedback.onDate.value_or(desk.session.today());
    return formOver(desk, given);
}

DueRow::Due lineOf(const IdentificationDesk& desk, const ReportFeedback& feedback) {
    const auto words = FeedbackForm::line(desk.session, feedback);
    DueRow::Due line;
    line.icon = IconName::Reports;
    line.what = words.what;
    line.reason = words.who;
    line.when = words.when;
    line.tone = words.tone;
    if (desk.mayWrite(describe<ReportFeedback>().kind)) {
        line.verb = feedback.onDate ? FeedbackWords::open() : FeedbackWords::record();
    }
    return line;
}

} // namespace

std::optional<RecordPanel::Spec> feedbackFormOf(const IdentificationDesk& desk,
                                                const RecordId& record) {
    for (const auto& feedback : feedbackAbout(desk)) {
        if (feedback.id == record) {
            return formOf(desk, feedback);
        }
    }
    for (const auto& report : reportsOf(desk)) {
        if (report.id == record) {
            return formOver(desk, FeedbackForm::fresh(desk.session, report.id, desk.person));
        }
    }
    return std::nullopt;
}

Card* makeFeedbackCard(const IdentificationDesk& desk, QWidget* parent) {
    const auto reports = reportsOf(desk);
    const auto known = feedbackAbout(desk);
    if (reports.empty() && known.empty()) {
        return nullptr;
    }
    auto* card = new Card(FeedbackForm::heading(), Card::Padding::None, parent);
    card->setObjectName(QStringLiteral("feedback_card"));
    if (desk.mayWrite(describe<ReportFeedback>().kind) && !reports.empty()) {
        card->setAction(FeedbackForm::add());
        card->action().setObjectName(QStringLiteral("add_feedback"));
        QObject::connect(card, &Card::actionTriggered, card, [desk, report = reports.front().id] {
            desk.ask(formOver(desk, FeedbackForm::fresh(desk.session, report, desk.person)));
        });
    }
    if (known.empty()) {
        addSentence(card->content(), FeedbackForm::whyNone(), QStringLiteral("no_feedback"));
    }
    for (const auto& feedback : known) {
        addLine(card->content(), lineOf(desk, feedback), QStringLiteral("feedback_line"),
                [desk, feedback] { desk.ask(formOf(desk, feedback)); });
    }
    return card;
}

} // namespace zaklon::ui
