// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RailItem.h"

#include "ui/theme/AccessibleRole.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Metrics.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kCompactWidth = 84;
constexpr int kCompactHeight = 54;
constexpr int kWideWidth = 212;
constexpr int kWideHeight = 40;
constexpr int kIconHeight = 44;  ///< without a caption
constexpr int kLeastHeight = 30; ///< in the lowest window: still easy to hit
constexpr int kInset = 6;
constexpr int kCaptionInset = 2; ///< long words in Serbian come close to the edge
constexpr int kIconSide = 20;
constexpr int kWidestIcon = 28; ///< in large text; more leaves no room in an item without a caption
constexpr int kBadgeHeight = 16;
constexpr int kBadgeInset = 2;  ///< from the edge of the rail
constexpr int kOver = 6;        ///< of the icon, under its badge
constexpr int kWidestOver = 32; ///< of a badge that may stand over the icon

} // namespace

RailItem::RailItem(IconName icon, const QString& caption, QWidget* parent)
    : QAbstractButton(parent), m_icon(icon) {
    setText(caption);
    setAccessibleName(caption);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Maximum);
    setAccessibleRole(*this, QAccessible::PageTab);
}

void RailItem::setWide(bool wide) {
    m_wide = wide;
    updateGeometry();
    update();
}

void RailItem::setRoom(int pixels) {
    if (pixels != m_room) {
        m_room = pixels;
        updateGeometry();
    }
}

void RailItem::setCaptioned(bool captioned) {
    m_captioned = captioned;
    explain();
    updateGeometry();
    update();
}

bool RailItem::captionFits() const {
    const QFontMetrics metrics(Theme::of(this).font(TextRole::Caption));
    return metrics.horizontalAdvance(text()) <= kCompactWidth - 2 * kCaptionInset;
}

int RailItem::leastCaptionedHeight() const {
    const Theme& theme = Theme::of(this);
    const QFontMetrics metrics(theme.font(TextRole::Caption));
    return iconSide(theme) + space::kTiny + metrics.height() + 2 * kCaptionInset;
}

void RailItem::setWaiting(int count) {
    m_waiting = count;
    explain();
    update();
}

/// What the badge counts is fewer than a page shows that lists everybody's.
void RailItem::explain() {
    const QString counted =
        m_waiting > 0 ? tr("%n thing(s) of yours overdue or due today", nullptr, m_waiting)
                      : QString();
    setAccessibleDescription(counted);
    QStringList lines{m_captioned ? QString() : text(), counted};
    lines.removeAll(QString());
    setToolTip(lines.join(QLatin1Char('\n')));
}

QSize RailItem::sizeHint() const {
    const Theme& theme = Theme::of(this);
    const int liked = m_wide        ? theme.scaled(kWideHeight)
                      : m_captioned ? theme.scaled(kCompactHeight)
                                    : kIconHeight;
    return {m_wide ? kWideWidth : kCompactWidth, std::clamp(m_room, kLeastHeight, liked)};
}

QSize RailItem::minimumSizeHint() const {
    return {sizeHint().width(), kLeastHeight};
}

QRect RailItem::box() const {
    return rect().adjusted(kInset, 1, -kInset, -1);
}

QRect RailItem::mirrored(const QRect& logical) const {
    return QStyle::visualRect(layoutDirection(), rect(), logical);
}

void RailItem::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    const QColor color = isChecked() ? theme.railActiveText : theme.railText;
    if (isChecked()) {
        drawBox(painter, box(), radius::kRail, theme.railActive);
    } else if (underMouse() || isDown()) {
        drawBox(painter, box(), radius::kRail, mixed(theme.rail, theme.railActive, 0.5));
    }
    if (m_wide) {
        paintWide(painter, theme, color);
    } else {
        paintCompact(painter, theme, color);
    }
    if (hasFocus()) {
        drawInnerFocusRing(painter, box(), radius::kRail, theme.railFocus);
    }
}

void RailItem::paintCompact(QPainter& painter, const Theme& theme, const QColor& color) {
    const QFont font = theme.font(TextRole::Caption);
    const int captionHeight = QFontMetrics(font).height();
    const int side = iconSide(theme);
    const int content = m_captioned ? side + space::kTiny + captionHeight : side;
    const int top = std::max(2, (height() - content) / 2);
    // The badge begins over the corner of the icon; a wide one stands beside it, in large text,
    // rather than hide it.
    const int wide = badgeSize(theme).width();
    const int over = wide > kWidestOver ? 0 : kOver;
    const int last = width() - wide - kBadgeInset;
    const int middle = (width() - side) / 2;
    const int lead = m_waiting > 0 ? std::clamp(last - side + over, 2, middle) : middle;
    const QRect square(lead, top, side, side);
    paintIcon(painter, mirrored(square), m_icon, color);
    const QRect caption(kCaptionInset, square.bottom() + 1 + space::kTiny,
                        width() - 2 * kCaptionInset, captionHeight);
    if (m_captioned) {
        drawLine(painter, caption, text(), font, color, Qt::AlignHCenter);
    }
    if (m_waiting > 0) {
        paintBadge(painter, theme,
                   QRect(std::min(square.right() + 1 - over, last),
                         std::max(box().top() + 1, top - 8), 0, 0));
    }
}

void RailItem::paintWide(QPainter& painter, const Theme& theme, const QColor& color) {
    const int lead = kInset + 12;
    const int side = iconSide(theme);
    paintIcon(painter, mirrored(QRect(lead, (height() - side) / 2, side, side)), m_icon, color);
    const int textLead = lead + side + space::kRow;
    const int end = kInset + 40;
    drawLine(painter, mirrored(QRect(textLead, 0, width() - textLead - end, height())), text(),
             theme.font(TextRole::Button), color);
    if (m_waiting > 0) {
        const QRect place(width() - kInset - space::kRow,
                          height() / 2 - theme.scaled(kBadgeHeight) / 2, 0, 0);
        paintBadge(painter, theme, place.translated(-badgeSize(theme).width(), 0));
    }
}

int RailItem::iconSide(const Theme& theme) {
    return std::min(theme.scaled(kIconSide), kWidestIcon);
}

QString RailItem::badgeWords() const {
    return m_waiting > 99 ? QStringLiteral("99+") : QString::number(m_waiting);
}

QSize RailItem::badgeSize(const Theme& theme) const {
    const int tall = theme.scaled(kBadgeHeight);
    const QFontMetrics metrics(theme.font(TextRole::Caption));
    return {std::max(tall, metrics.horizontalAdvance(badgeWords()) + 9), tall};
}

void RailItem::paintBadge(QPainter& painter, const Theme& theme, const QRect& at) {
    const QRect badge = mirrored(QRect(at.topLeft(), badgeSize(theme)));
    drawBox(painter, badge, badge.height() / 2.0, theme.railBadge);
    drawLine(painter, badge, badgeWords(), theme.font(TextRole::Caption), theme.railBadgeText,
             Qt::AlignHCenter);
}

} // namespace zaklon::ui
