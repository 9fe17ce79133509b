// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/RiskTrend.h"

#include "ui/theme/AccessibleRole.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Metrics.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace zaklon::ui {

RiskTrend::RiskTrend(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("riskTrend"));
    setAccessibleRole(*this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void RiskTrend::setScale(std::vector<Band> bands, double top) {
    m_plot.bands = std::move(bands);
    m_plot.top = std::max(top, 1.0);
    update();
}

void RiskTrend::setPoints(std::vector<Point> points, const QString& spoken) {
    m_plot.points = std::move(points);
    m_chosen.reset();
    setAccessibleName(spoken);
    QStringList all;
    for (const Point& point : m_plot.points) {
        all << point.spoken;
    }
    setAccessibleDescription(all.join(QStringLiteral("; ")));
    update();
}

QSize RiskTrend::sizeHint() const {
    const Theme& theme = Theme::of(this);
    return {theme.scaled(240), theme.scaled(124)};
}

TrendPlot::Look RiskTrend::look() const {
    const Theme& theme = Theme::of(this);
    return {theme, theme.font(TextRole::Caption), layoutDirection() == Qt::RightToLeft, m_chosen};
}

QRectF RiskTrend::inside() const {
    return QRectF(rect()).adjusted(kRingRoom, kRingRoom, -kRingRoom, -kRingRoom);
}

void RiskTrend::choose(std::optional<std::size_t> point) {
    if (point == m_chosen) {
        return;
    }
    m_chosen = point;
    update();
    if (m_chosen && hasFocus()) {
        announce(*this, m_plot.points[*m_chosen].spoken);
    }
}

void RiskTrend::keyPressEvent(QKeyEvent* event) {
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int last = static_cast<int>(m_plot.points.size()) - 1;
    const int from = m_chosen ? static_cast<int>(*m_chosen) : last;
    int to = from;
    switch (event->key()) {
    case Qt::Key_Left:
        to = from + (mirrored ? 1 : -1);
        break;
    case Qt::Key_Right:
        to = from + (mirrored ? -1 : 1);
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = last;
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (last >= 0) {
        choose(static_cast<std::size_t>(std::clamp(to, 0, last)));
    }
}

void RiskTrend::mouseMoveEvent(QMouseEvent* event) {
    std::optional<std::size_t> nearest;
    for (std::size_t i = 0; i < m_plot.points.size(); ++i) {
        const auto away = [&](std::size_t point) {
            return std::abs(m_plot.place(point, inside(), look()).x() - event->position().x());
        };
        if (!nearest || away(i) < away(*nearest)) {
            nearest = i;
        }
    }
    choose(nearest);
}

bool RiskTrend::event(QEvent* event) {
    if (event->type() == QEvent::Leave && !hasFocus()) {
        choose({});
    }
    return QWidget::event(event);
}

void RiskTrend::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (!m_chosen && !m_plot.points.empty()) {
        choose(m_plot.points.size() - 1);
    }
}

void RiskTrend::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    choose({});
}

void RiskTrend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    m_plot.paint(painter, inside(), look());
    if (hasFocus()) {
        drawInnerFocusRing(painter, rect(), radius::kInput, Theme::of(this).focus);
    }
}

} // namespace zaklon::ui
