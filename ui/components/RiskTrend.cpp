// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/RiskTrend.h"

#include "ui/theme/AccessibleRole.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Metrics.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace zaklon::ui {

RiskTrend::RiskTrend(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("riskTrend"));
    setAccessibleRole(*this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RiskTrend::setScale(std::vector<Band> bands, double top) {
    m_bands = std::move(bands);
    m_top = std::max(top, 1.0);
    update();
}

void RiskTrend::setPoints(std::vector<Point> points, const QString& first, const QString& last,
                          const QString& spoken) {
    m_points = std::move(points);
    m_first = first;
    m_last = last;
    setAccessibleName(spoken);
    update();
}

QSize RiskTrend::sizeHint() const {
    const Theme& theme = Theme::of(this);
    return {theme.scaled(240), theme.scaled(112)};
}

QRectF RiskTrend::plot() const {
    const int foot = QFontMetrics(Theme::of(this).font(TextRole::Caption)).height() + 4;
    const int numbers = Theme::of(this).scaled(32);
    return QStyle::visualRect(layoutDirection(), rect(),
                              QRect(6, 2, width() - 6 - numbers, height() - 2 - foot));
}

double RiskTrend::y(double score, const QRectF& area) const {
    return area.bottom() - area.height() * std::clamp(score / m_top, 0.0, 1.0);
}

void RiskTrend::paintBands(QPainter& painter, const QRectF& area) const {
    const Theme& theme = Theme::of(this);
    const QFont font = theme.font(TextRole::Caption);
    for (std::size_t i = 0; i < m_bands.size(); ++i) {
        const double upper = i + 1 < m_bands.size() ? m_bands[i + 1].from : m_top;
        const double top = y(upper, area);
        const double bottom = i == 0 ? area.bottom() : y(m_bands[i].from, area);
        const QColor fill = mixed(theme.surface, theme.tone(m_bands[i].tone).background,
                                  m_bands[i].tone == Tone::Severe ? 0.26 : 0.6);
        painter.fillRect(QRectF(area.left(), top, area.width(), bottom - top), fill);
        if (i > 0) {
            const QRectF beside = layoutDirection() == Qt::RightToLeft
                                      ? QRectF(0, bottom - 8, area.left() - 6, 16)
                                      : QRectF(area.right() + 6, bottom - 8, width(), 16);
            drawLine(painter, beside, QString::number(m_bands[i].from), font, theme.text2);
        }
    }
}

void RiskTrend::paintLine(QPainter& painter, const QRectF& area) const {
    if (m_points.empty()) {
        return;
    }
    const Theme& theme = Theme::of(this);
    const double first = m_points.front().position;
    const double span = m_points.back().position - first;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    std::vector<QPointF> corners;
    for (const Point& point : m_points) {
        const double share = span > 0 ? (point.position - first) / span : 1.0;
        const double x = area.left() + area.width() * (mirrored ? 1 - share : share);
        corners.emplace_back(x, y(point.score, area));
    }
    QPainterPath line(corners.front());
    for (const QPointF& corner : corners) {
        line.lineTo(corner);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(line, QPen(theme.accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QPointF& corner : corners) {
        const bool newest = corner == corners.back();
        painter.setPen(QPen(theme.surface, 1.4));
        painter.setBrush(theme.accent);
        painter.drawEllipse(corner, newest ? 5 : 3.4, newest ? 5 : 3.4);
    }
}

void RiskTrend::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QRectF area = plot();
    paintBands(painter, area);
    paintLine(painter, area);
    const QFont font = theme.font(TextRole::Caption);
    const QRectF foot(area.left(), area.bottom() + 3, area.width(), height() - area.bottom() - 3);
    drawLine(painter, foot, m_first, font, theme.text2, Qt::AlignLeft);
    drawLine(painter, foot, m_last, font, theme.text2, Qt::AlignRight);
}

} // namespace zaklon::ui
