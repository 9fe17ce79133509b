// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/CalendarPopup.h"

#include "ui/components/DateText.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Theme.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QPalette>
#include <QScreen>
#include <QTextCharFormat>
#include <QVBoxLayout>

namespace zaklon::ui {

CalendarPopup::CalendarPopup(QWidget* field)
    : QFrame(field, Qt::Popup), m_calendar(new QCalendarWidget(this)) {
    setObjectName(QStringLiteral("calendarPopup"));
    setAccessibleName(tr("Calendar"));
    setFrameShape(QFrame::StyledPanel);
    m_calendar->setObjectName(QStringLiteral("calendar"));
    m_calendar->setAccessibleName(tr("Calendar"));
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    m_calendar->setGridVisible(false);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
    all->addWidget(m_calendar);
    const auto choose = [this](QDate day) {
        hide();
        Q_EMIT picked(toDate(day));
    };
    connect(m_calendar, &QCalendarWidget::clicked, this, choose);
    connect(m_calendar, &QCalendarWidget::activated, this, choose);
    restyle();
}

void CalendarPopup::restyle() {
    // QCalendarWidget paints weekends red; red is kept for errors.
    const Theme& theme = Theme::of(this);
    // The bar with month and year takes the colours of a selection; here it is a quiet head.
    QPalette colors = theme.palette();
    colors.setColor(QPalette::Highlight, theme.surface);
    colors.setColor(QPalette::HighlightedText, theme.text);
    m_calendar->setPalette(colors);
    m_calendar->setMinimumSize(theme.scaled(300), theme.scaled(252));
    QTextCharFormat plain;
    plain.setForeground(theme.text);
    for (const auto day : {Qt::Saturday, Qt::Sunday}) {
        m_calendar->setWeekdayTextFormat(day, plain);
    }
    QTextCharFormat head;
    head.setForeground(theme.text3);
    head.setFont(theme.font(TextRole::Caption));
    m_calendar->setHeaderTextFormat(head);
}

void CalendarPopup::showAt(Date day) {
    const auto* field = parentWidget();
    m_calendar->setLocale(field->locale());
    m_calendar->setFirstDayOfWeek(field->locale().firstDayOfWeek());
    m_calendar->setSelectedDate(toQDate(day));
    adjustSize();
    const bool mirrored = field->layoutDirection() == Qt::RightToLeft;
    QPoint corner = field->mapToGlobal(
        QPoint(mirrored ? field->width() - width() : 0, field->height() + space::kTiny));
    const QRect room = field->screen()->availableGeometry();
    corner.setX(qBound(room.left(), corner.x(), room.right() - width()));
    if (corner.y() + height() > room.bottom()) {
        corner.setY(field->mapToGlobal(QPoint(0, 0)).y() - height() - space::kTiny);
    }
    move(corner);
    show();
    m_calendar->setFocus();
}

void CalendarPopup::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        restyle();
    }
}

} // namespace zaklon::ui
