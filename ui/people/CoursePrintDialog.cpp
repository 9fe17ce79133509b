// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/CoursePrintDialog.h"

#include "core/people/Person.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/PaperPurpose.h"
#include "ui/people/CoursePaper.h"
#include "ui/session/FileRow.h"
#include "ui/session/PaperFile.h"
#include "ui/session/Text.h"

namespace zaklon::ui {

CoursePrintDialog::CoursePrintDialog(Session& session, const QString& code,
                                     const TimelineQuery& query, QWidget* parent)
    : PaperDialog(
          session,
          {tr("Print the overview"),
           tr("On the page: the code %1, the days and kinds of what the timeline shows now, "
              "and the risk over time.")
               .arg(code),
           tr("File of the PDF"), tr("Save as PDF")},
          QStringLiteral("course"), parent)
    , m_session(session)
    , m_code(code)
    , m_query(query)
    , m_purpose(new PaperPurpose(session, QStringLiteral("course"), "share_purpose",
                                 {tr("The person"), QStringLiteral("person")}, this)) {
    file().setPath(suggestedFile());
    auto* left = new TextLabel(
        tr("Not on the page: names, addresses, anything that was written in words, who worked on "
           "it, and the name of this organisation. That it was printed is noted in the journal."),
        TextRole::Body, &Theme::text2, this);
    left->setWordWrap(true);
    insertBeforeFile(left);
    insertBeforeFile(m_purpose);
    m_purpose->firstFocus()->setFocus();
}

QString CoursePrintDialog::suggestedFile() const {
    // The name says the day and nothing else.
    return freePaperFile(QStringLiteral("zaklon-%1-%2")
                             .arg(tr("overview"))
                             .arg(toQString(m_session.today().toString())));
}

bool CoursePrintDialog::isReady() {
    const bool said = m_purpose->isSaid();
    const bool free = isFree();
    fit();
    return said && free;
}

void CoursePrintDialog::act() {
    if (!isReady()) {
        return;
    }
    auto paper = CoursePaper::of(m_session, m_code, m_query);
    if (!paper) {
        Q_EMIT m_session.failed(paper.error());
        return;
    }
    paper->purpose = m_purpose->purpose();
    paper->recipient = m_purpose->recipient();
    if (!writeNew([&](QIODevice& device) { return paper->writePdf(device); })) {
        return;
    }
    const auto note = QStringLiteral("course_pdf:") + m_purpose->note();
    m_session.noteAccess(JournalAction::Shared, describe<Person>(), m_query.person, m_query.person,
                         toText(note));
    m_session.announceDone(tr("PDF saved. Keep it as safe as the record itself."));
    accept();
}

} // namespace zaklon::ui
