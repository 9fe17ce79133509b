// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Drawing.h"

#include <QFontMetricsF>

namespace zaklon::ui {

void drawBox(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill,
             const QColor& border, qreal borderWidth) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (border.isValid()) {
        const qreal half = borderWidth / 2;
        painter.setPen(QPen(border, borderWidth));
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half,
                                radius - half);
    } else {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(rect, radius, radius);
    }
    painter.restore();
}

void drawFocusRing(QPainter& painter, const QRectF& box, qreal radius, const QColor& color) {
    drawBox(painter, box.adjusted(-3, -3, 3, 3), radius + 3, {}, color, 2.0);
}

void drawInnerFocusRing(QPainter& painter, const QRectF& box, qreal radius, const QColor& color) {
    drawBox(painter, box, radius, {}, color, 2.0);
}

QString isolated(const QString& text) {
    return QChar(0x2068) + text + QChar(0x2069);
}

void drawLine(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font,
              const QColor& color, Qt::Alignment alignment) {
    painter.save();
    painter.setFont(font);
    painter.setPen(color);
    // The marks of the isolate are added after eliding: an ellipsis may not swallow the closing
    // one.
    const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                     isolated(shown));
    painter.restore();
}

QColor mixed(const QColor& under, const QColor& over, qreal share) {
    const auto channel = [share](float a, float b) {
        return static_cast<float>(a + (b - a) * static_cast<float>(share));
    };
    return QColor::fromRgbF(channel(under.redF(), over.redF()),
                            channel(under.greenF(), over.greenF()),
                            channel(under.blueF(), over.blueF()));
}

} // namespace zaklon::ui
