// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/AppointmentDialog.h"

#include "core/outreach/ReturnCode.h"
#include "core/people/Person.h"
#include "core/people/SafeContactRules.h"
#include "ui/components/DateField.h"
#include "ui/components/Field.h"
#include "ui/components/TextLabel.h"
#include "ui/people/AppointmentCard.h"
#include "ui/session/FileRow.h"
#include "ui/session/PaperFile.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/RingRoom.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {
constexpr int kWidth = 480;
}

AppointmentDialog::AppointmentDialog(Session& session, const RecordId& person, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_person(person)
    , m_day(new DateField(this))
    , m_dayField(new Field(tr("Day"), m_day, this))
    , m_time(new QLineEdit(this))
    , m_timeField(new Field(tr("Time"), m_time, this))
    , m_place(new QLineEdit(this))
    , m_withWord(new QCheckBox(tr("With the word to come back by"), this))
    //: the name of the file; says nothing of what it is
    , m_file(new FileRow(FileRow::Kind::NewFile, QStringLiteral("appointment_file"),
                         tr("File of the PDF"), this))
    , m_fileField(new Field(tr("File of the PDF"), m_file, this)) {
    setObjectName(QStringLiteral("appointment_dialog"));
    setAccessibleName(tr("Appointment card"));
    setMinimumWidth(Theme::of(this).column(kWidth));
    m_day->setObjectName(QStringLiteral("appointment_day"));
    m_day->setToday(session.today());
    m_time->setObjectName(QStringLiteral("appointment_time"));
    m_timeField->setHint(tr("For example 10:30."));
    m_place->setObjectName(QStringLiteral("appointment_place"));
    m_withWord->setObjectName(QStringLiteral("appointment_word"));
    m_withWord->setVisible(!word().isEmpty());
    m_file->setPath(freePaperFile(toQString(session.today().toString())));
    auto* place = new Field(tr("Place, as the person wants to call it"), m_place, this);
    place->setHint(tr("Nothing that says who we are. Empty: the person knows where."));
    place->setOptional(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addWidget(new TextLabel(tr("Appointment card"), TextRole::Title, &Theme::text, this));
    auto* about = new TextLabel(tr("Only what stands here comes on the paper: no name, no code, no "
                                   "house. Ask first whether carrying it is safe."),
                                TextRole::Body, &Theme::text2, this);
    about->setWordWrap(true);
    column->addWidget(about);
    for (auto* field : {m_dayField, m_timeField, place}) {
        column->addWidget(field);
    }
    column->addWidget(m_withWord);
    column->addWidget(m_fileField);
    column->addWidget(makeButtons());
    connect(m_day, &DateField::dateChanged, m_dayField, &Field::clearError);
    connect(m_time, &QLineEdit::textEdited, m_timeField, &Field::clearError);
    connect(m_file, &FileRow::changed, m_fileField, &Field::clearError);
    m_day->setFocus();
}

QWidget* AppointmentDialog::makeButtons() {
    auto* bar = new QFrame(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    auto* cancel = new QPushButton(tr("Cancel"), bar);
    cancel->setObjectName(QStringLiteral("cancel_appointment"));
    auto* save = new QPushButton(tr("Save as PDF"), bar);
    save->setObjectName(QStringLiteral("save_appointment"));
    save->setDefault(true);
    setButtonKind(*save, ButtonKind::Primary);
    row->addWidget(cancel);
    row->addStretch();
    row->addWidget(save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &AppointmentDialog::save);
    keepRingRoom(*bar);
    return bar;
}

QString AppointmentDialog::word() const {
    const auto access = m_session.confidential();
    const auto codes =
        access ? access->where<ReturnCode>("person", m_person).value_or(std::vector<ReturnCode>{})
               : std::vector<ReturnCode>{};
    QString newest;
    for (const auto& code : codes) {
        newest = code.active ? toQString(code.code) : newest;
    }
    return newest;
}

bool AppointmentDialog::isReady() {
    for (auto* field : {m_dayField, m_timeField, m_fileField}) {
        field->clearError();
    }
    if (!m_day->date()) {
        m_dayField->setError(tr("Type a day."));
    }
    const auto time = m_time->text().trimmed();
    if (!time.isEmpty() && !minuteOfDay(toText(time))) {
        m_timeField->setError(tr("Type hours and minutes, for example 10:30."));
    }
    if (QFileInfo::exists(m_file->path())) {
        m_fileField->setError(
            tr("There is a file of this name. Nothing was replaced; take another."));
    }
    return !m_dayField->hasError() && !m_timeField->hasError() && !m_fileField->hasError();
}

void AppointmentDialog::save() {
    if (!isReady()) {
        return;
    }
    AppointmentCard card;
    card.day = m_session.words().date(*m_day->date());
    card.time = m_time->text().trimmed();
    card.place = m_place->text().trimmed();
    const bool withWord = m_withWord->isVisible() && m_withWord->isChecked();
    card.word = withWord ? word() : QString();
    if (!writePaperFile(m_file->path(), [&](QIODevice& file) { return card.writePdf(file); })) {
        m_fileField->setError(tr("The file cannot be written there. Nothing is lost; take another "
                                 "folder."));
        return;
    }
    m_session.noteAccess(JournalAction::Shared, describe<Person>(), m_person, m_person,
                         withWord ? "appointment_card:word" : "appointment_card");
    m_session.announceDone(tr("The card is saved. Print it, then delete the file."));
    accept();
}

} // namespace zaklon::ui
