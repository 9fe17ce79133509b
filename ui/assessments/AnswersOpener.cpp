// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/AnswersOpener.h"

#include "ui/assessments/AnswerFiles.h"
#include "ui/assessments/WordsPrintDialog.h"
#include "ui/forms/DraftLine.h"

namespace zaklon::ui {

AnswersOpener::AnswersOpener(Session& session, QWidget& page)
    : QObject(&page)
    , m_session(session)
    , m_page(page)
    , m_waiting(new DraftLine(session, {std::string(WordsPrintDialog::kDraft)}, &page)) {
    m_waiting->setObjectName(QStringLiteral("answers_draft_line"));
    connect(m_waiting, &DraftLine::goOn, this, &AnswersOpener::goOn);
}

void AnswersOpener::showPerson(const RecordId& person) {
    m_person = person;
    look();
}

void AnswersOpener::look() {
    m_waiting->look(m_person, m_page.findChild<WordsPrintDialog*>() != nullptr);
}

AnswerFiles* AnswersOpener::open(const Assessment& assessment, const std::string& item) {
    if (!m_session.confidential() || m_session.isPresenting()) {
        return nullptr;
    }
    auto* files = new AnswerFiles(m_session, assessment, item, &m_page);
    files->setAttribute(Qt::WA_DeleteOnClose);
    connect(files, &QObject::destroyed, this, &AnswersOpener::look); // with its paper
    files->open();
    return files;
}

void AnswersOpener::goOn(const FormDraft& draft) {
    const auto assessment = m_session.casework().find<Assessment>(draft.key.record);
    if (!assessment) {
        Q_EMIT m_session.failed(assessment.error()); // the draft waits as it did
        return;
    }
    auto* files = *assessment ? open(**assessment, {}) : nullptr;
    if (files != nullptr && files->print()) {
        m_waiting->hide();
        return;
    }
    if (files != nullptr) {
        disconnect(files, &QObject::destroyed, this, nullptr); // what is said now stands
        files->reject();
    }
    m_waiting->sayUnused(draft);
}

} // namespace zaklon::ui
