// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/DayQuestion.h"

#include "ui/components/DateField.h"
#include "ui/components/Field.h"
#include "ui/components/KeyAction.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/RingRoom.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace zaklon::ui {

DayQuestion::DayQuestion(const QString& what, const QString& keep, Date today, Days days,
                         QWidget* parent)
    : QFrame(parent)
    , m_today(today)
    , m_days(days)
    , m_day(new DateField)
    , m_field(new Field(what, m_day, this)) {
    setObjectName(QStringLiteral("day_question"));
    m_day->setObjectName(QStringLiteral("day_of_it"));
    m_day->setToday(today);
    m_day->setDate(today);
    auto* row = new QHBoxLayout(this);
    row->setSpacing(8);
    row->addWidget(m_field);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("dismiss_day"));
    auto* save = new QPushButton(keep, this);
    save->setObjectName(QStringLiteral("keep_day"));
    setButtonKind(*save, ButtonKind::Primary);
    row->addWidget(cancel, 0, Qt::AlignBottom);
    row->addWidget(save, 0, Qt::AlignBottom);
    row->addStretch();
    keepRingRoom(*this);
    connect(addSaveKeys(*this, keep), &QAction::triggered, save, &QPushButton::click);
    connect(m_day, &QLineEdit::returnPressed, this, &DayQuestion::answer);
    connect(save, &QPushButton::clicked, this, &DayQuestion::answer);
    connect(cancel, &QPushButton::clicked, this, &DayQuestion::dismissed);
}

void DayQuestion::propose(Date day) {
    m_day->setDate(day);
}

void DayQuestion::takeFocus() {
    m_day->setFocus(Qt::OtherFocusReason);
    m_day->selectAll();
}

void DayQuestion::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT dismissed();
        return;
    }
    QFrame::keyPressEvent(event);
}

QString DayQuestion::problemWith(const std::optional<Date>& day, Date today) {
    if (!day) {
        return tr("Write the day on which it happened.");
    }
    return *day > today ? tr("This day has not come yet. Write the day on which it happened.")
                        : QString();
}

void DayQuestion::answer() {
    const auto day = m_day->date();
    auto problem = m_day->problem();
    if (problem.isEmpty() && (!day || m_days == Days::Past)) {
        problem = problemWith(day, m_today);
    }
    if (!problem.isEmpty()) {
        m_field->setError(problem);
        takeFocus();
        return;
    }
    m_field->clearError();
    Q_EMIT answered(*day);
}

} // namespace zaklon::ui
