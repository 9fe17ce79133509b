// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/DateField.h"

#include "ui/components/CalendarPopup.h"
#include "ui/components/DateText.h"
#include "ui/components/KeyAction.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"

#include <QAction>
#include <QFocusEvent>
#include <QPainter>
#include <QStyle>

namespace zaklon::ui {

DateField::DateField(QWidget* parent) : QLineEdit(parent) {
    setObjectName(QStringLiteral("dateField"));
    showExample();
    auto* open = addAction(icon(IconName::Calendar), QLineEdit::TrailingPosition);
    open->setText(tr("Open the calendar"));
    open->setToolTip(tr("Open the calendar (F4)"));
    open->setShortcut(Qt::Key_F4);
    open->setShortcutContext(Qt::WidgetShortcut);
    setKeyOnly(*open);
    connect(open, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::textChanged, this, &DateField::read);
    alignLeading();
}

void DateField::alignLeading() {
    // By itself a line edit follows its text, and the words would lie over the date when mirrored.
    setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute |
                 Qt::AlignVCenter);
}

void DateField::changeEvent(QEvent* event) {
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        alignLeading();
    }
}

void DateField::resizeEvent(QResizeEvent* event) {
    QLineEdit::resizeEvent(event);
    showExample();
}

void DateField::showExample() {
    constexpr int kAround = 60; // edges, and the button of the calendar
    //: in an empty date field; %1 is a day
    const QString whole = tr("For example %1").arg(exampleDay());
    //: the same in a narrow field, in fewer letters
    const QString brief = tr("e.g. %1").arg(exampleDay());
    const auto fits = [&](const QString& words) {
        return fontMetrics().horizontalAdvance(words) <= width() - kAround;
    };
    // Never the bare day: it looks like one that was filled in.
    setPlaceholderText(fits(whole) ? whole : fits(brief) ? brief : QString());
}

Date DateField::today() const {
    return m_today.value_or(toDate(QDate::currentDate()));
}

void DateField::setToday(Date today) {
    m_today = today;
    read();
}

void DateField::setYearRule(YearRule rule) {
    m_rule = rule;
    read();
}

void DateField::setDate(std::optional<Date> date) {
    setText(date ? shortDate(*date, locale()) : QString());
}

void DateField::read() {
    const auto before = m_read.date;
    m_read = readTypedDate(text(), today(), DateWords::everyLanguage(), m_rule);
    setToolTip(words());
    update();
    if (before != m_read.date) {
        Q_EMIT dateChanged();
    }
}

QString DateField::words() const {
    return m_read.date ? longDate(*m_read.date, locale()) : QString();
}

QString DateField::problem() const {
    if (!m_read.problem) {
        return {};
    }
    switch (*m_read.problem) {
    case DateProblem::NoSuchDay:
        return tr("%1 does not exist. Check the day.")
            .arg(dayAndMonth(m_read.day, m_read.month, locale()));
    case DateProblem::ShortYear:
        return tr("Write the year with four digits.");
    case DateProblem::OnlyYear:
        return tr("A whole day is kept here. Leave it empty and say the year in a note.");
    case DateProblem::NotUnderstood:
        break;
    }
    //: %1: a day, %2: the same without its year
    return tr("Write a day, for example %1, %2, today, friday or +14.")
        .arg(exampleDay(), exampleDayOfYear());
}

void DateField::openCalendar() {
    if (isReadOnly() || !isEnabled()) {
        return;
    }
    if (m_popup == nullptr) {
        m_popup = new CalendarPopup(this);
        connect(m_popup, &CalendarPopup::picked, this, [this](Date day) {
            setDate(day);
            setFocus();
            Q_EMIT editingFinished();
        });
    }
    m_popup->showAt(m_read.date.value_or(today()));
}

void DateField::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    // A form that opens with the keys here: what is typed takes the place of the day that stands.
    if (event->reason() == Qt::OtherFocusReason) {
        selectAll();
    }
}

void DateField::focusOutEvent(QFocusEvent* event) {
    // What was understood takes the place of what was typed; what was not stays as it is.
    if (m_read.date && event->reason() != Qt::PopupFocusReason) {
        setDate(m_read.date);
    }
    QLineEdit::focusOutEvent(event);
}

void DateField::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    if (!m_read.date || echoMode() != QLineEdit::Normal) {
        return;
    }
    const Theme& theme = Theme::of(this);
    // At rest the date itself is readable: the day of the week is all that is missing.
    const QString echo = hasFocus() ? words() : locale().dayName(toQDate(*m_read.date).dayOfWeek());
    const QFont font = theme.font(TextRole::Small);
    const int echoWidth = QFontMetrics(font).horizontalAdvance(echo) + 2;
    const int typedWidth = fontMetrics().horizontalAdvance(text());
    const int lead = 12;
    const int trail = theme.scaled(18) + 2 * space::kSmall;
    if (lead + typedWidth + 2 * space::kCard + echoWidth + trail > width()) {
        return; // the tooltip has the words
    }
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QRect logical(width() - trail - echoWidth, 0, echoWidth, height());
    drawLine(painter, QStyle::visualRect(layoutDirection(), rect(), logical), echo, font,
             theme.text3, Qt::AlignRight);
}

} // namespace zaklon::ui
