// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ContactMoment.h"

#include "core/base/TypedTime.h"
#include "ui/components/DateField.h"
#include "ui/components/DateText.h"
#include "ui/components/Field.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/session/Text.h"
#include "ui/theme/RingRoom.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>

namespace zaklon::ui {

namespace {

constexpr QLatin1String kDay("day");
constexpr QLatin1String kTime("time");

QDateTime localTime(Timestamp at) {
    return QDateTime::fromSecsSinceEpoch(at.seconds);
}

QTime timeIn(const QLineEdit& line) {
    const auto time = typedTime(line.text().toStdString());
    return time ? QTime::fromString(toQString(*time), QStringLiteral("HH:mm")) : QTime();
}

} // namespace

ContactMoment::ContactMoment(QWidget* parent)
    : QFrame(parent)
    , m_day(new DateField(this))
    , m_time(new QLineEdit(this))
    , m_dayField(new Field(tr("Day"), m_day, this))
    , m_timeField(new Field(tr("Time"), m_time, this)) {
    m_day->setObjectName(QStringLiteral("contact_day"));
    m_time->setObjectName(QStringLiteral("contact_time"));
    m_time->setMaxLength(10);
    auto* row = new QHBoxLayout(this);
    row->setSpacing(12);
    row->addWidget(m_dayField, 1, Qt::AlignTop);
    row->addWidget(m_timeField, 1, Qt::AlignTop);
    connect(m_time, &QLineEdit::editingFinished, this, [this] {
        if (const auto time = timeIn(*m_time); time.isValid()) {
            m_time->setText(time.toString(QStringLiteral("HH:mm")));
        }
    });
    keepRingRoom(*this);
    connect(m_time, &QLineEdit::returnPressed, this, &ContactMoment::left);
    connect(m_day, &DateField::dateChanged, m_dayField, &Field::clearError);
    connect(m_time, &QLineEdit::textEdited, m_timeField, &Field::clearError);
}

void ContactMoment::showMoment(Timestamp at) {
    const auto local = localTime(at);
    m_day->setDate(toDate(local.date()));
    m_time->setText(local.time().toString(QStringLiteral("HH:mm")));
    m_shown = standing();
    m_dayField->clearError();
    m_timeField->clearError();
}

QJsonObject ContactMoment::standing() const {
    return {{kDay, m_day->text()}, {kTime, m_time->text()}};
}

void ContactMoment::keepIn(DraftKeeper& drafts) {
    drafts.add({QStringLiteral("moment"),
                [this](DraftKeeper::Edits) { return isTyped() ? standing() : QJsonObject(); },
                [this](const QJsonObject& part, DraftKeeper::Edits) {
                    m_day->setText(part[kDay].toString());
                    m_time->setText(part[kTime].toString());
                    return true;
                }});
    connect(m_day, &QLineEdit::textEdited, &drafts, &DraftKeeper::touch);
    connect(m_day, &DateField::dateChanged, &drafts, &DraftKeeper::touch); // from the calendar
    connect(m_time, &QLineEdit::textEdited, &drafts, &DraftKeeper::touch);
}

bool ContactMoment::check() {
    if (const auto problem = m_day->problem(); !problem.isEmpty()) {
        m_dayField->setError(problem);
    }
    const bool isTime = timeIn(*m_time).isValid();
    if (!isTime) {
        m_timeField->setError(tr("Write the time like 14:30."));
    }
    return isTime && m_day->problem().isEmpty();
}

Timestamp ContactMoment::typedOver(Timestamp before) const {
    const auto day = m_day->date();
    if (!day) {
        return before;
    }
    const QDate date = toQDate(*day);
    const auto time = timeIn(*m_time);
    const auto known = localTime(before);
    const bool isSame = known.date() == date && known.time().hour() == time.hour() &&
                        known.time().minute() == time.minute();
    return isSame ? before : Timestamp{QDateTime(date, time).toSecsSinceEpoch()};
}

void ContactMoment::takeFocus() {
    m_day->setFocus(Qt::TabFocusReason);
}

} // namespace zaklon::ui
