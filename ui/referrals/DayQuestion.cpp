// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/DayQuestion.h"

#include "ui/components/DateField.h"
#include "ui/components/Field.h"
#include "ui/theme/ButtonKind.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace zaklon::ui {

DayQuestion::DayQuestion(const QString& what, const QString& keep, Date today, QWidget* parent)
    : QWidget(parent), m_today(today), m_day(new DateField), m_field(new Field(what, m_day, this)) {
    setObjectName(QStringLiteral("day_question"));
    m_day->setObjectName(QStringLiteral("day_of_it"));
    m_day->setToday(today);
    m_day->setDate(today);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_field);
    auto* save = new QPushButton(keep, this);
    save->setObjectName(QStringLiteral("keep_day"));
    setButtonKind(*save, ButtonKind::Primary);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("dismiss_day"));
    setButtonKind(*cancel, ButtonKind::Quiet);
    row->addWidget(save, 0, Qt::AlignBottom);
    row->addWidget(cancel, 0, Qt::AlignBottom);
    row->addStretch();
    connect(m_day, &QLineEdit::returnPressed, this, &DayQuestion::answer);
    connect(save, &QPushButton::clicked, this, &DayQuestion::answer);
    connect(cancel, &QPushButton::clicked, this, &DayQuestion::dismissed);
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
    QWidget::keyPressEvent(event);
}

void DayQuestion::answer() {
    const auto day = m_day->date();
    if (!day) {
        const auto problem = m_day->problem();
        m_field->setError(problem.isEmpty() ? tr("Write the day on which it happened.") : problem);
        return;
    }
    if (*day > m_today) {
        m_field->setError(tr("This day has not come yet. Write the day on which it happened."));
        return;
    }
    m_field->clearError();
    Q_EMIT answered(*day);
}

} // namespace zaklon::ui
