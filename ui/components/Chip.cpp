// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/Chip.h"

#include "ui/theme/AccessibleRole.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Metrics.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kInset = 9;
constexpr int kIconSide = 13;
constexpr int kIconGap = 5;

} // namespace

Chip::Chip(const QString& text, Tone tone, QWidget* parent) : QWidget(parent), m_tone(tone) {
    setObjectName(QStringLiteral("chip"));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAccessibleRole(*this, QAccessible::StaticText);
    setText(text);
}

void Chip::setText(const QString& text) {
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::setTone(Tone tone) {
    m_tone = tone;
    update();
}

void Chip::setIcon(std::optional<IconName> name) {
    m_icon = name;
    updateGeometry();
    update();
}

QSize Chip::sizeFor(const Theme& theme, const QString& text, bool withIcon) {
    const QFontMetrics metrics(theme.font(TextRole::Caption));
    const int tall = std::max(theme.scaled(height::kChip), metrics.height() + 4);
    const int icon = withIcon ? theme.scaled(kIconSide) + kIconGap : 0;
    const int wide = metrics.horizontalAdvance(text) + 2 * kInset + icon + 1;
    return {std::max(wide, tall), tall};
}

QSize Chip::sizeHint() const {
    return sizeFor(Theme::of(this), m_text, m_icon.has_value());
}

QSize Chip::minimumSizeHint() const {
    const QSize whole = sizeHint();
    return {std::min(whole.width(), Theme::of(this).scaled(64)), whole.height()};
}

void Chip::paint(QPainter& painter, const Theme& theme, const QRect& rect, const QString& text,
                 Tone tone, std::optional<IconName> name) {
    const ToneColors& colors = theme.tone(tone);
    drawBox(painter, rect, rect.height() / 2.0, colors.background, colors.border);
    QRect words = rect.adjusted(kInset, 0, -kInset, 0);
    const Qt::LayoutDirection direction = painter.layoutDirection();
    if (name) {
        const int side = theme.scaled(kIconSide);
        const QRect logical(words.left(), rect.center().y() - side / 2 + 1 - side % 2, side, side);
        paintIcon(painter, QStyle::visualRect(direction, rect, logical), *name, colors.text);
        words = QStyle::visualRect(direction, rect, words.adjusted(side + kIconGap, 0, 0, 0));
    }
    drawLine(painter, words, text, theme.font(TextRole::Caption), colors.text,
             name ? Qt::AlignLeft : Qt::AlignHCenter);
}

void Chip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paint(painter, Theme::of(this), rect(), m_text, m_tone, m_icon);
}

} // namespace zaklon::ui
