// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/FeedbackCard.h"

#include "core/reports/ReportStore.h"
#include "ui/components/Card.h"
#include "ui/components/FileRows.h"
#include "ui/forms/DeskForm.h"
#include "ui/forms/FeedbackForm.h"
#include "ui/forms/LineFocus.h"
#include "ui/forms/UnreadCard.h"
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

/// What a promise of feedback is about, and what was promised.
struct Known {
    std::vector<ReportRow> reports;
    std::vector<ReportFeedback> feedback;
};

Result<Known> known(const IdentificationDesk& desk) {
    auto reports = ReportStore(desk.session.casework()).ofPerson(desk.person);
    if (!reports) {
        return passOn(reports);
    }
    auto feedback = desk.session.casework().where<ReportFeedback>("person", desk.person);
    if (!feedback) {
        return passOn(feedback);
    }
    return Known{std::move(*reports), std::move(*feedback)};
}

RecordPanel::Spec formOver(const IdentificationDesk& desk, const std::vector<ReportRow>& reports,
                           const ReportFeedback& feedback) {
    auto made = deskForm(desk, feedback);
    made.title = FeedbackForm::heading();
    made.sentence = FeedbackWords::promise();
    made.save = FeedbackForm::save();
    made.saved = FeedbackForm::saved();
    std::vector<RecordChoice> choices;
    for (const auto& report : reports) {
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
RecordPanel::Spec formOf(const IdentificationDesk& desk, const std::vector<ReportRow>& reports,
                         const ReportFeedback& feedback) {
    auto given = feedback;
    given.onDate = feedback.onDate.value_or(desk.session.today());
    return formOver(desk, reports, given);
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

Result<std::optional<RecordPanel::Spec>> feedbackFormOf(const IdentificationDesk& desk,
                                                        const RecordId& record) {
    using Found = std::optional<RecordPanel::Spec>;
    const auto read = known(desk);
    if (!read) {
        return passOn(read);
    }
    for (const auto& feedback : read->feedback) {
        if (feedback.id == record) {
            return Found(formOf(desk, read->reports, feedback));
        }
    }
    for (const auto& report : read->reports) {
        if (report.id == record) {
            return Found(formOver(desk, read->reports,
                                  FeedbackForm::fresh(desk.session, report.id, desk.person)));
        }
    }
    return Found();
}

Card* makeFeedbackCard(const IdentificationDesk& desk, QWidget* parent) {
    const auto read = known(desk);
    if (read && read->reports.empty() && read->feedback.empty()) {
        return nullptr;
    }
    auto* card = new Card(FeedbackForm::heading(), Card::Padding::None, parent);
    card->setObjectName(QStringLiteral("feedback_card"));
    if (!read) {
        sayUnread(*card, read.error());
        return card;
    }
    const auto& reports = read->reports;
    if (desk.mayWrite(describe<ReportFeedback>().kind) && !reports.empty()) {
        card->setAction(FeedbackForm::add());
        card->action().setObjectName(QStringLiteral("add_feedback"));
        QObject::connect(card, &Card::actionTriggered, card, [desk, reports] {
            desk.ask(formOver(desk, reports,
                              FeedbackForm::fresh(desk.session, reports.front().id, desk.person)));
        });
    }
    if (read->feedback.empty()) {
        addSentence(card->content(), FeedbackForm::whyNone(), QStringLiteral("no_feedback"));
    }
    for (const auto& feedback : read->feedback) {
        addLine(card->content(), lineOf(desk, feedback), QStringLiteral("feedback_line"),
                [desk, reports, feedback] { desk.ask(formOf(desk, reports, feedback)); })
            .setProperty(kLineRecord, toQString(feedback.id.toString()));
    }
    return card;
}

} // namespace zaklon::ui
