// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/FeedbackCard.h"

#include "core/reports/ReportFeedback.h"
#include "core/reports/ReportStore.h"
#include "ui/components/Card.h"
#include "ui/identification/FileRows.h"
#include "ui/session/Text.h"

#include <QPushButton>

namespace zaklon::ui {

namespace {

struct FeedbackWords {
    Q_DECLARE_TR_FUNCTIONS(FeedbackCard)

  public:
    static RecordPanel::Spec form(const IdentificationDesk& desk, const ReportFeedback& feedback,
                                  const std::vector<ReportRow>& reports);
    static DueRow::Due line(const IdentificationDesk& desk, const ReportFeedback& feedback);
    static QString heading() { return tr("Feedback to who reported"); }
    static QString add() { return tr("Add feedback"); }
    static QString none() {
        return tr("Whoever hears nothing reports once and never again. Say only what may be said.");
    }
};

RecordPanel::Spec FeedbackWords::form(const IdentificationDesk& desk,
                                      const ReportFeedback& feedback,
                                      const std::vector<ReportRow>& reports) {
    RecordPanel::Spec made;
    made.description = &describe<ReportFeedback>();
    made.row = toRow(feedback);
    made.person = desk.person;
    made.title = heading();
    made.sentence = tr("A promise without feedback stands in Today on its day.");
    made.save = tr("Save feedback");
    made.saved = tr("The feedback is saved.");
    std::vector<RecordChoice> choices;
    for (const auto& report : reports) {
        choices.emplace_back(report.id, toQString(report.code));
    }
    made.fields = [choices](RecordForm& form) {
        form.add("report", tr("Report"));
        form.setChoices("report", choices);
        form.addPair("due", tr("Promised until"), "feedback_on", tr("Given on"));
        form.add("feedback_by", tr("Who gives it"));
        form.add("channel", tr("How")).setOptional(true);
        form.add("feedback", tr("What it says")).setOptional(true);
    };
    made.words = [](RecordForm& form) { form.add("text", tr("In which words")).setOptional(true); };
    made.write = [](Transaction& transaction, const Row& row) -> Status {
        const auto record = fromRow<ReportFeedback>(row);
        return record ? transaction.save(*record) : Status(passOn(record));
    };
    return made;
}

DueRow::Due FeedbackWords::line(const IdentificationDesk& desk, const ReportFeedback& feedback) {
    const auto& words = desk.session.words();
    const auto today = desk.session.today();
    DueRow::Due line;
    line.icon = IconName::Reports;
    line.reason = words.label("feedback_by", feedback.by);
    if (feedback.onDate) {
        line.what = words.labels("feedback", feedback.contents);
        line.when = words.shortDate(*feedback.onDate, today);
        line.tone = Tone::Good;
    } else {
        line.what = tr("Feedback is promised");
        line.when = feedback.due ? words.due(*feedback.due, today) : QString();
        line.tone = feedback.due && *feedback.due < today ? Tone::High : Tone::Attention;
    }
    if (desk.mayWrite("report_feedback")) {
        line.verb = feedback.onDate ? tr("Open") : tr("Record");
    }
    return line;
}

} // namespace

Card* makeFeedbackCard(const IdentificationDesk& desk, QWidget* parent) {
    const auto casework = desk.session.casework();
    const auto reports =
        ReportStore(casework).ofPerson(desk.person).value_or(std::vector<ReportRow>{});
    const auto known = casework.where<ReportFeedback>("person", desk.person)
                           .value_or(std::vector<ReportFeedback>{});
    if (reports.empty() && known.empty()) {
        return nullptr;
    }
    auto* card = new Card(FeedbackWords::heading(), Card::Padding::None, parent);
    card->setObjectName(QStringLiteral("feedback_card"));
    if (desk.mayWrite("report_feedback") && !reports.empty()) {
        card->setAction(FeedbackWords::add());
        card->action().setObjectName(QStringLiteral("add_feedback"));
        QObject::connect(card, &Card::actionTriggered, card, [desk, reports] {
            ReportFeedback feedback;
            feedback.id = RecordId::generate();
            feedback.report = reports.front().id;
            feedback.person = desk.person;
            feedback.by = Code{"own"};
            feedback.onDate = desk.session.today();
            feedback.worker = desk.session.worker().id;
            desk.ask(FeedbackWords::form(desk, feedback, reports));
        });
    }
    if (known.empty()) {
        addSentence(card->content(), FeedbackWords::none(), QStringLiteral("no_feedback"));
    }
    for (const auto& feedback : known) {
        addLine(card->content(), FeedbackWords::line(desk, feedback),
                QStringLiteral("feedback_line"), [desk, feedback, reports] {
                    auto given = feedback;
                    given.onDate = feedback.onDate.value_or(desk.session.today());
                    desk.ask(FeedbackWords::form(desk, given, reports));
                });
    }
    return card;
}

} // namespace zaklon::ui
