// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/AnswerFiles.h"

#include "core/assessments/AnswerNotes.h"
#include "ui/assessments/WordsPrintDialog.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/AttachmentList.h"
#include "ui/forms/PlainScroll.h"
#include "ui/session/Sensitive.h"
#include "ui/session/Text.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

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

/// Nothing where they may not be read; what cannot be read is said.
std::map<std::string, std::string> wordsOf(Session& session, const Assessment& assessment) {
    const auto confidential = session.confidential();
    if (!confidential || session.isPresenting()) {
        return {};
    }
    auto words = answerNotes(*confidential, assessment);
    if (!words) {
        Q_EMIT session.failed(words.error());
        return {};
    }
    return std::move(*words);
}

} // namespace

AnswerFiles::AnswerFiles(Session& session, const Assessment& assessment, const std::string& item,
                         QWidget* parent)
    : QDialog(parent), m_session(session), m_assessment(assessment) {
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
    const auto form = session.definitions().questionnaires.find(assessment.questionnaire.text,
                                                                assessment.questionnaireVersion);
    std::map<std::string, std::string> words;
    if (item.empty() && form) {
        words = wordsOf(session, assessment);
        addWords(*form, words, *lines);
    }
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
    auto* buttons = new QHBoxLayout;
    if (form && form->paperTitle && !words.empty()) {
        m_print = makePrint(*form, words);
        buttons->addWidget(m_print);
    }
    buttons->addStretch();
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("close_answer_files"));
    close->setAutoDefault(false);
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    closeWith(session);
}

/// In the order of the form: the question, and what was written to it.
void AnswerFiles::addWords(const assessments::Questionnaire& form,
                           const std::map<std::string, std::string>& words, QVBoxLayout& column) {
    for (const auto& item : form.items) {
        const auto written = words.find(item.id);
        if (written == words.end()) {
            continue;
        }
        auto* question =
            new TextLabel(m_session.words().text(item.text), TextRole::Small, &Theme::text2, this);
        question->setWordWrap(true);
        column.addWidget(question);
        auto* said = new TextLabel(toQString(written->second), TextRole::Body, &Theme::text, this);
        said->setObjectName(QStringLiteral("said_") + toQString(item.id));
        said->setTextFormat(Qt::PlainText);
        said->setWordWrap(true);
        said->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        said->setAccessibleDescription(question->text());
        markSensitive(*said);
        column.addWidget(said);
    }
}

QPushButton* AnswerFiles::makePrint(const assessments::Questionnaire& form,
                                    const std::map<std::string, std::string>& words) {
    auto* print = new QPushButton(tr("Print for the person"), this);
    print->setObjectName(QStringLiteral("print_words"));
    print->setIcon(icon(IconName::Document));
    print->setAutoDefault(false);
    print->setEnabled(std::any_of(form.items.begin(), form.items.end(), [&](const auto& item) {
        return item.paperHeading && words.contains(item.id);
    }));
    connect(print, &QPushButton::clicked, this, [this, form, words] {
        auto* dialog = new WordsPrintDialog(m_session, m_assessment, form, words, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    return print;
}

bool AnswerFiles::print() {
    const bool can = m_print != nullptr && m_print->isEnabled();
    if (can) {
        m_print->click();
    }
    return can;
}

void AnswerFiles::closeWith(Session& session) {
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
