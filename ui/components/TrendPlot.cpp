// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/TrendPlot.h"

#include "ui/theme/Drawing.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr qreal kLeastWidth = 30;
constexpr qreal kDot = 3.4;
constexpr qreal kChosenDot = 5;
constexpr qreal kEdge = 6; ///< so that the dots at the ends are whole
constexpr qreal kRing = 7.5;
constexpr qreal kBarb = 3.5;
constexpr qreal kBeside = kRing + 4; ///< from the newest point, in its ring, to the figures

} // namespace

QRectF TrendPlot::area(const QRectF& rect, const Look& look) const {
    const QFontMetricsF metrics(look.font);
    const qreal figures = metrics.horizontalAdvance(QStringLiteral("00")) + kBeside + 6;
    const qreal foot = metrics.height() + 4;
    const qreal leading = look.mirrored ? figures : kEdge;
    const qreal trailing = look.mirrored ? kEdge : figures;
    return rect.adjusted(leading, 2, -trailing, -foot);
}

double TrendPlot::y(double score, const QRectF& area) const {
    return area.bottom() - area.height() * std::clamp(score / std::max(top, 1.0), 0.0, 1.0);
}

QPointF TrendPlot::place(std::size_t point, const QRectF& rect, const Look& look) const {
    const QRectF plot = area(rect, look);
    const double first = points.front().position;
    const double span = points.back().position - first;
    const double share = span > 0 ? (points[point].position - first) / span : 1.0;
    return {plot.left() + plot.width() * (look.mirrored ? 1 - share : share),
            y(points[point].score, plot)};
}

void TrendPlot::paint(QPainter& painter, const QRectF& rect, const Look& look) const {
    const QRectF plot = area(rect, look);
    if (plot.width() < kLeastWidth || plot.height() < kLeastWidth) {
        return;
    }
    paintBands(painter, plot, rect, look);
    if (!points.empty()) {
        paintRaised(painter, rect, look);
        paintLine(painter, rect, look);
        paintValues(painter, rect, look);
        paintFoot(painter, plot, rect, look);
    }
}

void TrendPlot::paintBands(QPainter& painter, const QRectF& area, const QRectF& rect,
                           const Look& look) const {
    for (std::size_t i = 0; i < bands.size(); ++i) {
        const double upper = i + 1 < bands.size() ? bands[i + 1].from : top;
        const double edge = y(upper, area);
        const double bottom = i == 0 ? area.bottom() : y(bands[i].from, area);
        const QColor fill = mixed(look.theme.surface, look.theme.tone(bands[i].tone).background,
                                  bands[i].tone == Tone::Severe ? 0.26 : 0.6);
        painter.fillRect(QRectF(area.left(), edge, area.width(), bottom - edge), fill);
        if (i > 0) {
            drawLine(painter, edgeBox(i, rect, look), QString::number(bands[i].from), look.font,
                     look.theme.text2);
        }
    }
}

QRectF TrendPlot::edgeBox(std::size_t band, const QRectF& rect, const Look& look) const {
    const QRectF plot = area(rect, look);
    const qreal upper = y(bands[band].from, plot) - 8;
    const qreal wide = QFontMetricsF(look.font).horizontalAdvance(QStringLiteral("00")) + 6;
    return look.mirrored ? QRectF(rect.left(), upper, wide, 16)
                         : QRectF(plot.right() + kBeside, upper, wide, 16);
}

void TrendPlot::paintLine(QPainter& painter, const QRectF& rect, const Look& look) const {
    QPainterPath line(place(0, rect, look));
    for (std::size_t i = 1; i < points.size(); ++i) {
        line.lineTo(place(i, rect, look));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(line,
                       QPen(look.theme.accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const std::size_t newest = look.chosen.value_or(points.size() - 1);
    for (std::size_t i = 0; i < points.size(); ++i) {
        const qreal dot = i == newest ? kChosenDot : kDot;
        painter.setPen(QPen(look.theme.surface, 1.4));
        painter.setBrush(look.theme.accent);
        painter.drawEllipse(place(i, rect, look), dot, dot);
    }
}

/// A ring around the score, and an arrow up into the band of the level that counts.
void TrendPlot::paintRaised(QPainter& painter, const QRectF& rect, const Look& look) const {
    const QRectF plot = area(rect, look);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.theme.text, 1.4, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!points[i].raisedTo) {
            continue;
        }
        const QPointF at = place(i, rect, look);
        painter.drawEllipse(at, kRing, kRing);
        const QPointF tip(at.x(), std::max(plot.top() + 1, y(*points[i].raisedTo, plot) - kRing));
        if (tip.y() < at.y() - kRing) {
            painter.drawLine(QPointF(at.x(), at.y() - kRing), tip);
            painter.drawLine(tip, tip + QPointF(-kBarb, kBarb));
            painter.drawLine(tip, tip + QPointF(kBarb, kBarb));
        }
    }
}

/// Above its point, or below one at the top; beside one that has an arrow. Where the line would go
/// through it there, on the other side of the line.
QRectF TrendPlot::valueBox(std::size_t point, const QSizeF& size, const QRectF& rect,
                           const Look& look) const {
    const QRectF plot = area(rect, look);
    const QPointF at = place(point, rect, look);
    const bool raised = points[point].raisedTo.has_value();
    const qreal before = at.x() - kRing - size.width();
    const qreal left = raised ? (before < plot.left() - kEdge ? at.x() + kRing : before)
                              : std::clamp(at.x() - size.width() / 2, plot.left() - kEdge,
                                           plot.right() + 2 - size.width());
    const qreal away = raised ? 2 : kChosenDot;
    const QRectF above(QPointF(left, at.y() - away - size.height()), size);
    const QRectF below(QPointF(left, at.y() + away), size);
    const bool fitsAbove = above.top() >= plot.top();
    const bool fitsBelow = below.bottom() <= plot.bottom();
    if (!fitsAbove ||
        (fitsBelow && lineCrosses(above, rect, look) && !lineCrosses(below, rect, look))) {
        return below;
    }
    return above;
}

/// Where the line crosses a box, it crosses one of its diagonals.
bool TrendPlot::lineCrosses(const QRectF& box, const QRectF& rect, const Look& look) const {
    const QLineF falling(box.topLeft(), box.bottomRight());
    const QLineF rising(box.bottomLeft(), box.topRight());
    for (std::size_t i = 1; i < points.size(); ++i) {
        const QLineF part(place(i - 1, rect, look), place(i, rect, look));
        if (part.intersects(falling) == QLineF::BoundedIntersection ||
            part.intersects(rising) == QLineF::BoundedIntersection) {
            return true;
        }
    }
    return false;
}

/// From the newest back, as long as a figure does not touch the one after it.
void TrendPlot::paintValues(QPainter& painter, const QRectF& rect, const Look& look) const {
    const QFontMetricsF metrics(look.font);
    std::vector<QRectF> taken;
    for (std::size_t band = 1; band < bands.size(); ++band) {
        taken.push_back(edgeBox(band, rect, look));
    }
    for (std::size_t i = points.size(); i-- > 0;) {
        const QString value = QLocale().toString(points[i].score, 'g', 4);
        const QRectF box =
            valueBox(i, {metrics.horizontalAdvance(value) + 4, metrics.height()}, rect, look);
        const bool free = std::none_of(taken.begin(), taken.end(),
                                       [&](const QRectF& other) { return other.intersects(box); });
        if (free || look.chosen == i) {
            drawLine(painter, box, value, look.font, look.theme.text, Qt::AlignHCenter);
            taken.push_back(box.adjusted(-2, 0, 2, 0));
        }
    }
}

void TrendPlot::paintFoot(QPainter& painter, const QRectF& area, const QRectF& rect,
                          const Look& look) const {
    const QRectF foot(rect.left() + kEdge, area.bottom() + 3, rect.width() - kEdge,
                      rect.bottom() - area.bottom() - 3);
    if (look.chosen && *look.chosen < points.size()) {
        drawLine(painter, foot, points[*look.chosen].spoken, look.font, look.theme.text);
        return;
    }
    const QRectF below(area.left(), foot.top(), area.width(), foot.height());
    if (points.size() > 1) {
        drawLine(painter, below, points.front().label, look.font, look.theme.text2, Qt::AlignLeft);
    }
    drawLine(painter, below, points.back().label, look.font, look.theme.text2, Qt::AlignRight);
}

} // namespace zaklon::ui
