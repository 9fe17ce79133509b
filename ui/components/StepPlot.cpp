// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/StepPlot.h"

#include "ui/theme/AccessibleRole.h"
#include "ui/theme/Drawing.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr qreal kSample = 14;
constexpr qreal kSampleGap = 5;
constexpr qreal kLegendGap = 14;

} // namespace

StepPlot::StepPlot(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("stepPlot"));
    setAccessibleRole(*this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepPlot::setSteps(std::vector<Step> steps, double end, const QString& first,
                        const QString& last) {
    m_steps = std::move(steps);
    m_end = end;
    m_first = first;
    m_last = last;
    update();
}

void StepPlot::setLegend(const QString& all, const QString& done) {
    m_all = all;
    m_done = done;
    updateGeometry();
    update();
}

void StepPlot::setSpoken(const QString& name, const QString& description) {
    setAccessibleName(name);
    setAccessibleDescription(description);
}

QSize StepPlot::sizeHint() const {
    const Theme& theme = Theme::of(this);
    return {theme.scaled(200), theme.scaled(96) + qCeil(legendHeight())};
}

qreal StepPlot::legendHeight() const {
    const QFontMetricsF metrics(Theme::of(this).font(TextRole::Caption));
    return m_all.isEmpty() ? 0 : metrics.height() + 6;
}

/// A sample of the line and one of the area, each with its name; from the leading edge.
void StepPlot::paintLegend(QPainter& painter) const {
    if (m_all.isEmpty()) {
        return;
    }
    const Theme& theme = Theme::of(this);
    const QFont font = theme.font(TextRole::Caption);
    const QFontMetricsF metrics(font);
    const qreal tall = metrics.height();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    qreal at = 1;
    const auto take = [&](qreal wide) {
        const QRectF box(mirrored ? width() - at - wide : at, 0, wide, tall);
        at += wide;
        return box;
    };
    const auto name = [&](const QString& words) {
        take(kSampleGap);
        drawLine(painter, take(metrics.horizontalAdvance(words) + 1), words, font, theme.text2);
        take(kLegendGap);
    };
    const QRectF line = take(kSample);
    painter.fillRect(QRectF(line.left(), tall / 2 - 1, kSample, 2), theme.lineStrong);
    name(m_all);
    const QRectF filled = take(kSample);
    drawBox(painter, QRectF(filled.left(), tall / 2 - 4, kSample, 8), 0, theme.accentSoft,
            theme.accent, 2);
    name(m_done);
}

QRectF StepPlot::area() const {
    const QFontMetricsF metrics(Theme::of(this).font(TextRole::Caption));
    const qreal figures = metrics.horizontalAdvance(QStringLiteral("000")) + 6;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    return QRectF(rect()).adjusted(mirrored ? figures : 1, legendHeight() + metrics.height() / 2,
                                   mirrored ? -1 : -figures, -metrics.height() - 4);
}

QPolygonF StepPlot::corners(const QRectF& area, const std::function<int(const Step&)>& sum) const {
    const double first = m_steps.front().position;
    const double span = std::max(m_end - first, 1.0);
    const double top = std::max(m_steps.back().all, 1);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto at = [&](double position, int height) {
        const double share = std::clamp((position - first) / span, 0.0, 1.0);
        return QPointF(area.left() + area.width() * (mirrored ? 1 - share : share),
                       area.bottom() - area.height() * height / top);
    };
    QPolygonF line{at(first, 0)};
    int height = 0;
    for (const Step& step : m_steps) {
        line << at(step.position, height);
        height = sum(step);
        line << at(step.position, height);
    }
    return line << at(m_end, height);
}

void StepPlot::paintEvent(QPaintEvent*) {
    if (m_steps.empty()) {
        return;
    }
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintLegend(painter);
    const QRectF plot = area();
    const QFont font = theme.font(TextRole::Caption);
    const auto all = corners(plot, [](const Step& step) { return step.all; });
    auto done = corners(plot, [](const Step& step) { return step.done; });
    const QPointF doneEnd = done.back();
    painter.setPen(QPen(theme.lineStrong, 1.6));
    painter.drawPolyline(all);
    painter.setPen(QPen(theme.accent, 2));
    painter.drawPolyline(done);
    done << QPointF(doneEnd.x(), plot.bottom()) << QPointF(done.front().x(), plot.bottom());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accentSoft);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationOver);
    painter.drawPolygon(done);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.fillRect(QRectF(plot.left(), plot.bottom(), plot.width(), 1), theme.line);

    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto beside = [&](const QPointF& end, int figure, const QColor& color) {
        const qreal room = mirrored ? plot.left() - 5 : width() - plot.right() - 5;
        const QRectF box(mirrored ? 0 : plot.right() + 5, end.y() - 8, room, 16);
        drawLine(painter, box, QString::number(figure), font, color);
    };
    beside(all.back(), m_steps.back().all, theme.text2);
    if (m_steps.back().done != m_steps.back().all) {
        beside(doneEnd, m_steps.back().done, theme.accentText);
    }
    const QRectF foot(plot.left(), plot.bottom() + 3, plot.width(), height() - plot.bottom() - 3);
    drawLine(painter, foot, m_first, font, theme.text2, Qt::AlignLeft);
    drawLine(painter, foot, m_last, font, theme.text2, Qt::AlignRight);
}

} // namespace zaklon::ui
