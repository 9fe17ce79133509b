// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/WordsPrintDialog.h"

#include "ui/assessments/WordsPaper.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/session/FileRow.h"
#include "ui/session/PaperFile.h"
#include "ui/session/Text.h"

#include <QCheckBox>

namespace zaklon::ui {

WordsPrintDialog::WordsPrintDialog(Session& session, const Assessment& assessment,
                                   const assessments::Questionnaire& questionnaire,
                                   const std::map<std::string, std::string>& words, QWidget* parent)
    : PaperDialog(
          session,
          {tr("Print for the person"),
           tr("Only what is ticked comes on the paper, under these headings: no name, no "
              "code, no organisation. Ask first whether carrying it is safe, and tick what the "
              "person wants."),
           tr("File of the PDF"), tr("Save as PDF")},
          QStringLiteral("words"), parent)
    , m_session(session)
    , m_assessment(assessment.id)
    , m_person(assessment.person)
    , m_title(questionnaire.paperTitle ? session.words().text(*questionnaire.paperTitle)
                                       : QString()) {
    file().setPath(freePaperFile(toQString(session.today().toString())));
    keepChoices();
    for (const auto& item : questionnaire.items) {
        const auto written = words.find(item.id);
        if (item.paperHeading && written != words.end()) {
            offer(item, written->second);
        }
    }
    beginDraft();
    if (!m_parts.empty()) {
        m_parts.front().first->setFocus();
    }
}

/// They were made together with the person: a lock in between must not ask for them again.
void WordsPrintDialog::keepChoices() {
    keepDrafts(m_session, [this](DraftKeeper& drafts) {
        for (const auto& [tick, words] : m_parts) {
            tick->setChecked(false);
        }
        drafts.begin({std::string(kDraft), m_person, m_assessment}, DraftKeeper::Edits::Existing);
        fit();
    });
}

/// Not ticked: what is on a paper can be found, so each part is somebody's decision.
void WordsPrintDialog::offer(const assessments::Item& item, const std::string& words) {
    auto* tick = new QCheckBox(m_session.words().text(*item.paperHeading), this);
    tick->setObjectName(QStringLiteral("words_part_") + toQString(item.id));
    tick->setAccessibleName(tick->text());
    tick->setAccessibleDescription(m_session.words().text(item.text));
    tick->setToolTip(m_session.words().text(item.text));
    insertBeforeFile(tick);
    drafts().add(*tick);
    m_parts.emplace_back(tick, toQString(words));
}

WordsPaper WordsPrintDialog::chosen() const {
    WordsPaper paper;
    paper.title = m_title;
    for (const auto& [tick, words] : m_parts) {
        if (tick->isChecked()) {
            paper.parts.push_back({tick->text(), words});
        }
    }
    return paper;
}

void WordsPrintDialog::act() {
    const auto paper = chosen();
    if (paper.parts.empty()) {
        showError(tr("Tick at least one part."));
        return;
    }
    if (!isFree() || !writeNew([&](QIODevice& device) { return paper.writePdf(device); })) {
        return;
    }
    m_session.noteAccess(JournalAction::Shared, describe<Assessment>(), m_assessment, m_person,
                         "words_pdf");
    drafts().finish();
    m_session.announceDone(tr("PDF saved. Give it to the person, then delete the file."));
    accept();
}

} // namespace zaklon::ui
