// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/Meter.h"

#include "ui/theme/AccessibleRole.h"
#include "ui/theme/Drawing.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

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
    const QFont font = theme.font(TextRole::Caption);
    for (std::size_t i = 0; i < m_levels.size(); ++i) {
        const double start = x(i == 0 ? 0 : m_levels[i].from);
        const double end = x(i + 1 < m_levels.size() ? m_levels[i + 1].from : m_top);
        const QRectF lane = QRectF(QPointF(std::min(start, end) + 1, top),
                                   QPointF(std::max(start, end) - 1, top + kLane));
        const ToneColors& colors = theme.tone(m_levels[i].tone);
        drawBox(painter, lane, 3, colors.background, colors.border);
        const QRectF words(lane.left(), kKnob + 8, lane.width(), height() - kKnob - 8);
        drawLine(painter, words, m_levels[i].words, font, theme.text3, Qt::AlignHCenter);
    }
    const double at = std::clamp(x(m_score), kKnob / 2.0, width() - kKnob / 2.0);
    drawBox(painter, QRectF(at - kKnob / 2.0, 2, kKnob, kKnob), kKnob / 2.0, theme.text,
            theme.surface, 2);
}

} // namespace zaklon::ui
