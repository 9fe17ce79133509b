// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/AnswerFiles.h"

#include "core/assessments/AnswerNotes.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/AttachmentList.h"
#include "ui/forms/PlainScroll.h"
#include "ui/session/Text.h"
#include "ui/theme/Metrics.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

constexpr int kWidth = 560;
constexpr int kHeight = 420;

/// The question, or what the form is called.
QString titleOf(const Session& session, const Assessment& assessment, const std::string& item) {
    const auto form = session.definitions().questionnaires.find(assessment.questionnaire.text,
                                                                assessment.questionnaireVersion);
    if (!form) {
        return toQString(item.empty() ? assessment.questionnaire.text : item);
    }
    const auto* question = form->item(item);
    return session.words().text(question != nullptr ? question->text : form->title);
}

} // namespace

AnswerFiles::AnswerFiles(Session& session, const Assessment& assessment, const std::string& item,
                         QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("answer_files"));
    const auto title = titleOf(session, assessment, item);
    setAccessibleName(title);
    resize(Theme::of(this).column(kWidth), kHeight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kPage, space::kPage, space::kPage, space::kCard);
    column->setSpacing(space::kRow);
    auto* heading = new TextLabel(title, TextRole::Title, &Theme::text, this);
    heading->setWordWrap(true);
    column->addWidget(heading);
    auto* scroll = new QScrollArea(this);
    auto* inside = new QWidget(scroll);
    auto* lines = new QVBoxLayout(inside);
    lines->setContentsMargins(0, 0, 0, 0);
    auto* files = new AttachmentList(session, inside);
    const Code about{describe<Assessment>().kind};
    if (item.empty()) {
        files->showPlace({assessment.person, about, assessment.id, {}},
                         answeredQuestions(assessment));
    } else {
        files->showPlace({assessment.person, about, answerNoteId(assessment.id, item), {}});
    }
    lines->addWidget(files);
    lines->addStretch(1);
    showThrough(*scroll, inside);
    column->addWidget(scroll, 1);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("close_answer_files"));
    close->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&session, &Session::locking, this, &QDialog::reject);
    // Choosing a file takes the focus from the program too; a dialog that runs inside this one must
    // not lose it.
    connect(&session, &Session::concealed, this, [this] {
        if (findChild<QDialog*>() == nullptr) {
            reject();
        }
    });
}

} // namespace zaklon::ui
