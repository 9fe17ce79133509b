// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/AppointmentDialog.h"

#include "core/base/TypedTime.h"
#include "core/outreach/ReturnCode.h"
#include "core/people/Person.h"
#include "ui/components/DateField.h"
#include "ui/components/Field.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/people/AppointmentCard.h"
#include "ui/session/FileRow.h"
#include "ui/session/PaperFile.h"
#include "ui/session/Text.h"

#include <QCheckBox>
#include <QLineEdit>

namespace zaklon::ui {

AppointmentDialog::AppointmentDialog(Session& session, const RecordId& person, QWidget* parent)
    : PaperDialog(
          session,
          {tr("Appointment card"),
           tr("Only what stands here comes on the paper: no name, no code, no organisation. Ask "
              "first whether carrying it is safe."),
           tr("File of the PDF"), tr("Save as PDF")},
          QStringLiteral("appointment"), parent)
    , m_session(session)
    , m_person(person)
    , m_day(new DateField(this))
    , m_dayField(new Field(tr("Day"), m_day, this))
    , m_time(new QLineEdit(this))
    , m_timeField(new Field(tr("Time"), m_time, this))
    , m_place(new QLineEdit(this))
    , m_withWord(new QCheckBox(tr("With the word to come back by"), this)) {
    m_day->setObjectName(QStringLiteral("appointment_day"));
    m_day->setToday(session.today());
    m_time->setObjectName(QStringLiteral("appointment_time"));
    m_timeField->setHint(tr("For example 10:30."));
    m_place->setObjectName(QStringLiteral("appointment_place"));
    m_withWord->setObjectName(QStringLiteral("appointment_word"));
    m_withWord->setVisible(!word().isEmpty());
    file().setPath(freePaperFile(toQString(session.today().toString())));
    auto* place = new Field(tr("Place, as the person wants to call it"), m_place, this);
    place->setHint(tr("Nothing that says who we are. Empty: the person knows where."));
    place->setOptional(true);
    keepTyping();
    for (auto* asked : {static_cast<QWidget*>(m_dayField), static_cast<QWidget*>(m_timeField),
                        static_cast<QWidget*>(place), static_cast<QWidget*>(m_withWord)}) {
        insertBeforeFile(asked);
    }
    connect(m_day, &DateField::dateChanged, m_dayField, &Field::clearError);
    connect(m_time, &QLineEdit::textEdited, m_timeField, &Field::clearError);
    beginDraft();
    m_day->setFocus();
}

void AppointmentDialog::keepTyping() {
    keepDrafts(m_session, [this](DraftKeeper& drafts) {
        for (auto* line : {static_cast<QLineEdit*>(m_day), m_time, m_place}) {
            line->clear();
        }
        m_withWord->setChecked(false);
        drafts.begin({"appointment_card", m_person, {}}, DraftKeeper::Edits::Existing);
        fit();
    });
    for (auto* line : {static_cast<QLineEdit*>(m_day), m_time, m_place}) {
        drafts().add(*line);
    }
    connect(m_day, &DateField::dateChanged, &drafts(),
            &DraftKeeper::touch); // from the calendar
    drafts().add(*m_withWord);
    connect(&drafts(), &DraftKeeper::goOn, m_day, qOverload<>(&QWidget::setFocus));
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
    m_dayField->clearError();
    m_timeField->clearError();
    if (!m_day->date()) {
        m_dayField->setError(tr("Type a day."));
    }
    const auto typed = m_time->text().trimmed();
    if (const auto time = typedTime(typed.toStdString())) {
        m_time->setText(toQString(*time));
    } else if (!typed.isEmpty()) {
        m_timeField->setError(tr("Type hours and minutes, for example 10:30."));
    }
    const bool free = isFree();
    fit();
    return free && !m_dayField->hasError() && !m_timeField->hasError();
}

void AppointmentDialog::act() {
    if (!isReady()) {
        return;
    }
    AppointmentCard card;
    card.day = m_session.words().date(*m_day->date());
    card.time = m_time->text().trimmed();
    card.place = m_place->text().trimmed();
    const bool withWord = m_withWord->isVisible() && m_withWord->isChecked();
    card.word = withWord ? word() : QString();
    if (!writeNew([&](QIODevice& device) { return card.writePdf(device); })) {
        return;
    }
    m_session.noteAccess(JournalAction::Shared, describe<Person>(), m_person, m_person,
                         withWord ? "appointment_card:word" : "appointment_card");
    drafts().finish();
    m_session.announceDone(tr("The card is saved. Print it, then delete the file."));
    accept();
}

} // namespace zaklon::ui
