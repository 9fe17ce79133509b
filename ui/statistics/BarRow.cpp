// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/BarRow.h"

#include "ui/theme/AccessibleRole.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <limits>

namespace zaklon::ui {

namespace {

constexpr int kThick = 18;
constexpr int kDarker = 125; ///< percent, as QColor::darker takes it
constexpr int kInset = 4;    ///< room for the ring
constexpr int kEnd = std::numeric_limits<int>::max();

} // namespace

BarRow::BarRow(Bar bar, QWidget* parent) : QAbstractButton(parent), m_bar(std::move(bar)) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleRole(*this, QAccessible::PushButton);
    //: a bar of a figure and its value: 'Police: 24'
    setAccessibleName(tr("%1: %2").arg(m_bar.name, m_bar.spoken));
}

int BarRow::nameWidth() const {
    return paragraphWidth(m_bar.name, Theme::of(this).font(TextRole::Small)) + 1;
}

int BarRow::valueWidth() const {
    const QFontMetrics metrics(Theme::of(this).figures(TextRole::Strong));
    return metrics.horizontalAdvance(m_bar.value) + 2;
}

void BarRow::fit(int width, int name, int value) {
    m_nameRoom = name;
    m_valueRoom = value;
    const Theme& theme = Theme::of(this);
    const int bar = theme.scaled(kThick);
    const int words = paragraphHeight(m_bar.name, theme.font(TextRole::Small),
                                      std::max(1, name > 0 ? name : width - 2 * kInset));
    const int tall = name > 0 ? std::max(bar, words) : words + bar;
    setFixedHeight(std::max(tall + 2 * kInset, theme.scaled(kSmallestTarget)));
    update();
}

QSize BarRow::sizeHint() const {
    return {Theme::of(this).scaled(240), Theme::of(this).scaled(kSmallestTarget)};
}

QSize BarRow::minimumSizeHint() const {
    return {Theme::of(this).scaled(120), Theme::of(this).scaled(kSmallestTarget)};
}

void BarRow::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const auto place = [this](int x, int y, int wide, int tall) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, wide, tall));
    };
    if (isChecked() || underMouse()) {
        drawBox(painter, rect(), radius::kBadge, isChecked() ? theme.accentSoft : theme.hover);
    }
    if (hasFocus()) {
        drawInnerFocusRing(painter, rect(), radius::kBadge, theme.focus);
    }
    const QFont small = theme.font(TextRole::Small);
    const int thick = theme.scaled(kThick);
    const bool beside = m_nameRoom > 0;
    const int nameWide = beside ? m_nameRoom : width() - 2 * kInset;
    const int words = paragraphHeight(m_bar.name, small, std::max(1, nameWide));
    drawParagraph(painter, place(kInset, beside ? (height() - words) / 2 : kInset, nameWide, words),
                  m_bar.name, small, theme.text);
    const int lead = beside ? kInset + m_nameRoom + space::kSmall : kInset;
    const int top = beside ? (height() - thick) / 2 : height() - kInset - thick;
    const int most = std::max(0, width() - lead - space::kSmall - m_valueRoom - kInset);
    const int wide = m_bar.length > 0 ? std::max(2, qRound(most * m_bar.length)) : 0;
    if (wide > 0) {
        drawBox(painter, place(lead, top, wide, thick), 2,
                isChecked() ? theme.accent.darker(kDarker) : theme.accent);
    }
    const int valueAt = lead + wide + (wide > 0 ? space::kTiny : 0);
    drawLine(painter, place(valueAt, top, m_valueRoom, thick), m_bar.value,
             theme.figures(TextRole::Strong), theme.text);
}

void BarRow::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Up:
        Q_EMIT stepped(-1);
        return;
    case Qt::Key_Down:
        Q_EMIT stepped(1);
        return;
    case Qt::Key_Home:
        Q_EMIT stepped(-kEnd);
        return;
    case Qt::Key_End:
        Q_EMIT stepped(kEnd);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void BarRow::focusInEvent(QFocusEvent* event) {
    QAbstractButton::focusInEvent(event);
    Q_EMIT focused();
}

} // namespace zaklon::ui
