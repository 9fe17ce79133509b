// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/RiskBadge.h"

#include "ui/theme/AccessibleRole.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kInset = 8;
constexpr int kBars = 4;
constexpr int kBarWidth = 4;
constexpr int kBarGap = 1;
constexpr int kBarsWidth = kBars * kBarWidth + (kBars - 1) * kBarGap;
constexpr int kTallestBar = 12;
constexpr int kGap = 7;
constexpr int kArrow = 12;

void paintBars(QPainter& painter, const QRect& place, int filled, const QColor& color) {
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    for (int bar = 0; bar < kBars; ++bar) {
        const int tall = kTallestBar - 2 * (kBars - 1 - bar);
        const int step = bar * (kBarWidth + kBarGap);
        const int x = mirrored ? place.right() + 1 - step - kBarWidth : place.left() + step;
        QColor ink = color;
        ink.setAlphaF(bar < filled ? 1.0F : 0.28F);
        drawBox(painter, QRectF(x, place.bottom() + 1 - tall, kBarWidth, tall), 1, ink);
    }
}

} // namespace

RiskBadge::RiskBadge(Level level, const QString& words, QWidget* parent)
    : QWidget(parent), m_level(level) {
    setObjectName(QStringLiteral("riskBadge"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(*this, QAccessible::StaticText);
    setLevel(level, words);
}

void RiskBadge::setLevel(Level level, const QString& words) {
    m_level = level;
    m_words = words;
    setAccessibleName(spoken(words, m_trend));
    updateGeometry();
    update();
}

void RiskBadge::setTrend(Trend trend) {
    m_trend = trend;
    setLevel(m_level, m_words);
}

Tone RiskBadge::toneOf(Level level) {
    switch (level) {
    case Level::NotAssessed:
        return Tone::Outline;
    case Level::Low:
        return Tone::Neutral;
    case Level::Medium:
        return Tone::Attention;
    case Level::High:
        return Tone::High;
    case Level::Immediate:
        return Tone::Severe;
    }
    return Tone::Outline;
}

QString RiskBadge::spoken(const QString& words, Trend trend) {
    switch (trend) {
    case Trend::None:
        return words;
    case Trend::Rising:
        return tr("%1, rising").arg(words);
    case Trend::Falling:
        return tr("%1, falling").arg(words);
    }
    return words;
}

QSize RiskBadge::sizeFor(const Theme& theme, const QString& words, Trend trend) {
    const QFontMetrics metrics(theme.font(TextRole::Caption));
    const int arrow = trend == Trend::None ? 0 : theme.scaled(kArrow) + kGap;
    return {2 * kInset + kBarsWidth + kGap + metrics.horizontalAdvance(words) + 1 + arrow,
            std::max(theme.scaled(height::kChip), metrics.height() + 4)};
}

QSize RiskBadge::sizeHint() const {
    return sizeFor(Theme::of(this), m_words, m_trend);
}

void RiskBadge::paint(QPainter& painter, const Theme& theme, const QRect& rect, Level level,
                      const QString& words, Trend trend) {
    const ToneColors& colors = theme.tone(toneOf(level));
    const Qt::LayoutDirection direction = painter.layoutDirection();
    drawBox(painter, rect, radius::kBadge, colors.background, colors.border);
    const QRect bars(rect.left() + kInset, rect.center().y() - kTallestBar / 2 + 1, kBarsWidth,
                     kTallestBar);
    paintBars(painter, QStyle::visualRect(direction, rect, bars), static_cast<int>(level),
              colors.text);
    const int side = theme.scaled(kArrow);
    QRect text = rect.adjusted(kInset + kBarsWidth + kGap, 0, -kInset, 0);
    if (trend != Trend::None) {
        const QRect arrow(rect.right() - kInset - side + 2, rect.center().y() - side / 2 + 1, side,
                          side);
        paintIcon(painter, QStyle::visualRect(direction, rect, arrow),
                  trend == Trend::Rising ? IconName::ArrowUp : IconName::ArrowDown, colors.text);
        text.setRight(arrow.left() - kGap + 2);
    }
    drawLine(painter, QStyle::visualRect(direction, rect, text), words,
             theme.font(TextRole::Caption), colors.text);
}

void RiskBadge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paint(painter, Theme::of(this), rect(), m_level, m_words, m_trend);
}

} // namespace zaklon::ui
