// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/TimelineRow.h"

#include "ui/theme/AccessibleRole.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Metrics.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kDisc = 29;
constexpr int kTextLead = 43;
constexpr int kLeading = 1;
constexpr int kGapBelow = 15;

} // namespace

TimelineRow::TimelineRow(const Event& event, QWidget* parent) : QWidget(parent), m_event(event) {
    setObjectName(QStringLiteral("timelineRow"));
    setAccessibleRole(*this, QAccessible::ListItem);
    setAccessibleName(QStringList{event.date, event.title}.join(QStringLiteral(", ")));
    setAccessibleDescription(QStringList{event.text, event.who}.join(QLatin1Char(' ')).trimmed());
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TimelineRow::setLast(bool last) {
    m_last = last;
    update();
}

void TimelineRow::setCurrent(bool current) {
    m_current = current;
    update();
}

void TimelineRow::setOpens(const QString& place) {
    m_opens = true;
    setToolTip(tr("Enter or a double click opens: %1").arg(place));
    setAccessibleDescription(
        QStringList{m_event.text, m_event.who, toolTip()}.join(QLatin1Char(' ')).simplified());
}

void TimelineRow::keyPressEvent(QKeyEvent* event) {
    if (m_opens && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT opened();
        return;
    }
    QWidget::keyPressEvent(event);
}

void TimelineRow::mouseDoubleClickEvent(QMouseEvent* event) {
    if (m_opens && event->button() == Qt::LeftButton) {
        Q_EMIT opened();
        return;
    }
    QWidget::mouseDoubleClickEvent(event);
}

int TimelineRow::titleHeight(int width) const {
    const Theme& theme = Theme::of(this);
    const int date = QFontMetrics(theme.font(TextRole::Small)).horizontalAdvance(m_event.date) + 2;
    return paragraphHeight(m_event.title, theme.font(TextRole::Strong),
                           std::max(80, width - theme.scaled(kTextLead) - date - space::kRow));
}

int TimelineRow::textHeight(int width) const {
    const Theme& theme = Theme::of(this);
    return paragraphHeight(m_event.text, theme.font(TextRole::Body),
                           std::max(80, width - theme.scaled(kTextLead)));
}

int TimelineRow::heightForWidth(int width) const {
    const Theme& theme = Theme::of(this);
    const int title = titleHeight(width);
    const int who = m_event.who.isEmpty() ? 0 : QFontMetrics(theme.font(TextRole::Small)).height();
    const int lines = 2 + title + kLeading + textHeight(width) + kLeading + who;
    return std::max(lines, theme.scaled(kDisc)) + kGapBelow;
}

QSize TimelineRow::sizeHint() const {
    const int wide = Theme::of(this).scaled(420);
    return {wide, heightForWidth(std::max(width(), wide))};
}

void TimelineRow::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    const ToneColors& colors = theme.tone(m_event.tone);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const auto place = [this](int x, int y, int wide, int tall) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, wide, tall));
    };
    const int side = theme.scaled(kDisc);
    if (m_current) {
        drawBox(painter, QRectF(rect()).adjusted(0, 0, 0, -kGapBelow / 2), radius::kCard,
                theme.accentSoft);
    }
    if (!m_last) {
        painter.fillRect(place(side / 2, side, 2, height() - side), theme.line);
    }
    const QRect disc = place(0, 0, side, side);
    drawBox(painter, disc, side / 2.0, colors.background, colors.border);
    const int inset = (side - theme.scaled(16)) / 2;
    paintIcon(painter, disc.adjusted(inset, inset, -inset, -inset), m_event.icon, colors.text);

    const int lead = theme.scaled(kTextLead);
    const QFont strong = theme.font(TextRole::Strong);
    const QFont small = theme.font(TextRole::Small);
    const int titleTall = titleHeight(width());
    const int lineTall = QFontMetrics(strong).height();
    const int dateWide = QFontMetrics(small).horizontalAdvance(m_event.date) + 2;
    drawParagraph(painter, place(lead, 2, width() - lead - dateWide - space::kRow, titleTall),
                  m_event.title, strong, theme.text);
    drawLine(painter, place(width() - dateWide, 2, dateWide, lineTall), m_event.date, small,
             theme.text2, Qt::AlignRight);
    const int textTall = textHeight(width());
    const int textTop = 2 + titleTall + kLeading;
    drawParagraph(painter, place(lead, textTop, width() - lead, textTall), m_event.text,
                  theme.font(TextRole::Body), theme.text);
    const int whoTop = textTop + textTall + kLeading;
    drawLine(painter, place(lead, whoTop, width() - lead, QFontMetrics(small).height()),
             m_event.who, small, theme.text3);
    if (hasFocus()) {
        drawInnerFocusRing(painter, QRectF(rect()).adjusted(0, 0, 0, -kGapBelow / 2), radius::kCard,
                           theme.focus);
    }
}

} // namespace zaklon::ui
