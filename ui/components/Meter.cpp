// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/Meter.h"

#include "ui/theme/AccessibleRole.h"
#include "ui/theme/Drawing.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace zaklon::ui {

namespace {

constexpr int kLane = 8;
constexpr int kKnob = 14;

} // namespace

Meter::Meter(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("meter"));
    setAccessibleRole(*this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Meter::setScale(std::vector<Level> levels, double top) {
    m_levels = std::move(levels);
    m_top = std::max(top, 1.0);
    update();
}

void Meter::setScore(double score, const QString& spoken) {
    m_score = score;
    setAccessibleName(spoken);
    update();
}

QSize Meter::sizeHint() const {
    const Theme& theme = Theme::of(this);
    return {theme.scaled(240),
            kKnob + 8 + QFontMetrics(theme.font(TextRole::Caption)).height() + 2};
}

/// The level that was reached is always named; another one only where its whole word has room.
void Meter::drawWords(QPainter& painter, const std::function<double(double)>& x) const {
    const Theme& theme = Theme::of(this);
    const QFont font = theme.font(TextRole::Caption);
    const QFontMetrics metrics(font);
    std::size_t reached = 0;
    for (std::size_t i = 1; i < m_levels.size(); ++i) {
        reached = m_score >= m_levels[i].from ? i : reached;
    }
    const auto rectOf = [&](std::size_t i) {
        const double from = x(i == 0 ? 0 : m_levels[i].from);
        const double to = x(i + 1 < m_levels.size() ? m_levels[i + 1].from : m_top);
        const double words = metrics.horizontalAdvance(m_levels[i].words) + 2.0;
        const double left =
            std::clamp((from + to - words) / 2, 0.0, std::max(0.0, width() - words));
        return QRectF(left, kKnob + 8, words, height() - kKnob - 8);
    };
    for (std::size_t i = 0; i < m_levels.size(); ++i) {
        const double room = std::abs(x(i + 1 < m_levels.size() ? m_levels[i + 1].from : m_top) -
                                     x(i == 0 ? 0 : m_levels[i].from));
        const auto words = rectOf(i);
        if (i == reached || (words.width() <= room && !words.intersects(rectOf(reached)))) {
            drawLine(painter, words, m_levels[i].words, font,
                     i == reached ? theme.text : theme.text3, Qt::AlignHCenter);
        }
    }
}

void Meter::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto x = [&](double score) {
        const double share = std::clamp(score / m_top, 0.0, 1.0) * width();
        return mirrored ? width() - share : share;
    };
    const double top = 2 + (kKnob - kLane) / 2.0;
    for (std::size_t i = 0; i < m_levels.size(); ++i) {
        const double start = x(i == 0 ? 0 : m_levels[i].from);
        const double end = x(i + 1 < m_levels.size() ? m_levels[i + 1].from : m_top);
        const QRectF lane = QRectF(QPointF(std::min(start, end) + 1, top),
                                   QPointF(std::max(start, end) - 1, top + kLane));
        const ToneColors& colors = theme.tone(m_levels[i].tone);
        drawBox(painter, lane, 3, colors.background, colors.border);
    }
    drawWords(painter, x);
    const double at = std::clamp(x(m_score), kKnob / 2.0, width() - kKnob / 2.0);
    drawBox(painter, QRectF(at - kKnob / 2.0, 2, kKnob, kKnob), kKnob / 2.0, theme.text,
            theme.surface, 2);
}

} // namespace zaklon::ui
