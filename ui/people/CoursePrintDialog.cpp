// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/CoursePrintDialog.h"

#include "core/people/Person.h"
#include "ui/components/Field.h"
#include "ui/components/TextLabel.h"
#include "ui/people/CoursePaper.h"
#include "ui/session/FileRow.h"
#include "ui/session/PaperFile.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/RingRoom.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kWidth = 560;

void offer(QComboBox& box, const Session& session, std::string_view list) {
    box.addItem(QString(), QString());
    for (const auto* entry : session.definitions().codes.find(list)->offered()) {
        box.addItem(session.words().label(list, entry->code), toQString(entry->code));
    }
}

} // namespace

CoursePrintDialog::CoursePrintDialog(Session& session, const QString& code,
                                     const TimelineQuery& query, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_code(code)
    , m_query(query)
    , m_purpose(new QComboBox(this))
    , m_purposeField(new Field(tr("What it is for"), m_purpose, this))
    , m_recipient(new QComboBox(this))
    , m_recipientField(new Field(tr("For whom"), m_recipient, this))
    , m_file(new FileRow(FileRow::Kind::NewFile, QStringLiteral("course_file"),
                         tr("File of the PDF"), this))
    , m_fileField(new Field(tr("File of the PDF"), m_file, this)) {
    setObjectName(QStringLiteral("course_print_dialog"));
    setAccessibleName(tr("Print the overview"));
    setFixedWidth(Theme::of(this).column(kWidth));
    m_purpose->setObjectName(QStringLiteral("course_purpose"));
    m_recipient->setObjectName(QStringLiteral("course_recipient"));
    offer(*m_purpose, session, "share_purpose");
    offer(*m_recipient, session, "institution_type");
    m_recipient->addItem(tr("The person"), QStringLiteral("person"));
    m_file->setPath(suggestedFile());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addWidget(new TextLabel(tr("Print the overview"), TextRole::Title, &Theme::text, this));
    column->addWidget(makeContent());
    column->addWidget(m_purposeField);
    column->addWidget(m_recipientField);
    column->addWidget(m_fileField);
    column->addSpacing(4);
    column->addWidget(makeButtons());
    connect(m_purpose, &QComboBox::currentIndexChanged, m_purposeField, &Field::clearError);
    connect(m_recipient, &QComboBox::currentIndexChanged, m_recipientField, &Field::clearError);
    connect(m_file, &FileRow::changed, m_fileField, &Field::clearError);
    m_purpose->setFocus();
    adjustSize();
    setFixedHeight(std::max(height(), layout()->heightForWidth(width())));
}

QWidget* CoursePrintDialog::makeContent() {
    auto* content = new QWidget(this);
    content->setFixedWidth(width() - 2 * space::kPage);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(4);
    const auto add = [&](const QString& text, ColorToken color) {
        auto* label = new TextLabel(text, TextRole::Body, color, content);
        label->setWordWrap(true);
        column->addWidget(label);
    };
    add(tr("On the page: the code %1, the days and kinds of what the timeline shows now, and the "
           "risk over time.")
            .arg(m_code),
        &Theme::text);
    add(tr("Not on the page: names, addresses, anything that was written in words, who worked on "
           "it, and the name of this house. That it was printed is noted in the journal."),
        &Theme::text2);
    return content;
}

QWidget* CoursePrintDialog::makeButtons() {
    auto* bar = new QFrame(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    auto* cancel = new QPushButton(tr("Cancel"), bar);
    cancel->setObjectName(QStringLiteral("cancel_course"));
    auto* save = new QPushButton(tr("Save as PDF"), bar);
    save->setObjectName(QStringLiteral("save_course"));
    save->setIcon(icon(IconName::Download));
    save->setDefault(true);
    setButtonKind(*save, ButtonKind::Primary);
    row->addWidget(cancel);
    row->addStretch();
    row->addWidget(save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &CoursePrintDialog::save);
    keepRingRoom(*bar);
    return bar;
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
    const bool free = !QFileInfo::exists(m_file->path());
    if (!free) {
        m_fileField->setError(
            tr("There is a file of this name. Nothing was replaced; take another."));
    }
    setFixedHeight(std::max(height(), layout()->heightForWidth(width())));
    return purposed && addressed && free;
}

Status CoursePrintDialog::write() {
    auto paper = CoursePaper::of(m_session, m_code, m_query);
    if (!paper) {
        return passOn(paper);
    }
    paper->purpose = m_purpose->currentText();
    paper->recipient = m_recipient->currentText();
    return writePaperFile(m_file->path(), [&](QIODevice& file) { return paper->writePdf(file); });
}

void CoursePrintDialog::save() {
    if (!isReady()) {
        return;
    }
    if (const auto written = write(); !written) {
        if (written.error().code == ErrorCode::Io) {
            m_fileField->setError(tr("The file cannot be written there. Nothing is lost; take "
                                     "another folder."));
            setFixedHeight(std::max(height(), layout()->heightForWidth(width())));
        } else {
            Q_EMIT m_session.failed(written.error());
        }
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
