// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/CoursePrintDialog.h"

#include "core/people/Person.h"
#include "ui/components/Field.h"
#include "ui/components/TextLabel.h"
#include "ui/people/CoursePaper.h"
#include "ui/session/FileRow.h"
#include "ui/session/PaperFile.h"
#include "ui/session/Text.h"

#include <QComboBox>

namespace zaklon::ui {

namespace {

void offer(QComboBox& box, const Session& session, std::string_view list) {
    box.addItem(QString(), QString());
    for (const auto* entry : session.definitions().codes.find(list)->offered()) {
        box.addItem(session.words().label(list, entry->code), toQString(entry->code));
    }
}

} // namespace

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
    , m_purpose(new QComboBox(this))
    , m_purposeField(new Field(tr("What it is for"), m_purpose, this))
    , m_recipient(new QComboBox(this))
    , m_recipientField(new Field(tr("For whom"), m_recipient, this)) {
    m_purpose->setObjectName(QStringLiteral("course_purpose"));
    m_recipient->setObjectName(QStringLiteral("course_recipient"));
    offer(*m_purpose, session, "share_purpose");
    offer(*m_recipient, session, "institution_type");
    m_recipient->addItem(tr("The person"), QStringLiteral("person"));
    file().setPath(suggestedFile());
    auto* left = new TextLabel(
        tr("Not on the page: names, addresses, anything that was written in words, who worked on "
           "it, and the name of this house. That it was printed is noted in the journal."),
        TextRole::Body, &Theme::text2, this);
    left->setWordWrap(true);
    for (auto* above : {static_cast<QWidget*>(left), static_cast<QWidget*>(m_purposeField),
                        static_cast<QWidget*>(m_recipientField)}) {
        insertBeforeFile(above);
    }
    connect(m_purpose, &QComboBox::currentIndexChanged, m_purposeField, &Field::clearError);
    connect(m_recipient, &QComboBox::currentIndexChanged, m_recipientField, &Field::clearError);
    m_purpose->setFocus();
}

QString CoursePrintDialog::suggestedFile() const {
    // The name says the day and nothing else.
    return freePaperFile(QStringLiteral("zaklon-%1-%2")
                             .arg(tr("overview"))
                             .arg(toQString(m_session.today().toString())));
}

bool CoursePrintDialog::isReady() {
    const bool purposed = !m_purpose->currentData().toString().isEmpty();
    const bool addressed = !m_recipient->currentData().toString().isEmpty();
    if (!purposed) {
        m_purposeField->setError(tr("Say what the paper is for."));
    }
    if (!addressed) {
        m_recipientField->setError(tr("Say who gets the paper."));
    }
    const bool free = isFree();
    fit();
    return purposed && addressed && free;
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
    paper->purpose = m_purpose->currentText();
    paper->recipient = m_recipient->currentText();
    if (!writeNew([&](QIODevice& device) { return paper->writePdf(device); })) {
        return;
    }
    const auto note =
        QStringLiteral("course_pdf:%1:%2")
            .arg(m_purpose->currentData().toString(), m_recipient->currentData().toString());
    m_session.noteAccess(JournalAction::Shared, describe<Person>(), m_query.person, m_query.person,
                         toText(note));
    m_session.announceDone(tr("PDF saved. Keep it as safe as the record itself."));
    accept();
}

} // namespace zaklon::ui
