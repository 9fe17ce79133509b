// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Drawing.h"

#include "ui/theme/Metrics.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainterPath>
#include <QStyle>
#include <QTextLayout>
#include <QtMath>

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

void drawPopup(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& border) {
    painter.fillRect(rect, border); // the half pixels outside the edge, which no mask cuts
    drawBox(painter, rect, radius::kInput, fill, border);
}

QRegion popupShape(const QRect& rect) {
    QPainterPath path;
    path.addRoundedRect(rect, radius::kInput - 1, radius::kInput - 1);
    return QRegion(path.toFillPolygon().toPolygon());
}

void drawFocusRing(QPainter& painter, const QRectF& box, qreal radius, const QColor& color) {
    drawBox(painter, box.adjusted(-3, -3, 3, 3), radius + 3, {}, color, 2.0);
}

void drawInnerFocusRing(QPainter& painter, const QRectF& box, qreal radius, const QColor& color) {
    drawBox(painter, box, radius, {}, color, 2.0);
}

QString isolated(const QString& text) {
    return QGuiApplication::layoutDirection() == Qt::RightToLeft
               ? QChar(0x2068) + text + QChar(0x2069)
               : text;
}

namespace {

constexpr int kEndless = 100000; ///< px; no text is as wide or as high

/// Alignment follows the window, the order of words follows the text: the two may differ.
int textFlags(const QPainter& painter, const QString& text, Qt::Alignment alignment) {
    const Qt::Alignment visual = QStyle::visualAlignment(painter.layoutDirection(), alignment);
    return static_cast<int>(visual | Qt::AlignAbsolute) |
           (text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight);
}

} // namespace

void drawLine(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font,
              const QColor& color, Qt::Alignment alignment) {
    painter.save();
    painter.setFont(font);
    painter.setPen(color);
    const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(
        rect, textFlags(painter, text, alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    painter.restore();
}

void drawParagraph(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font,
                   const QColor& color) {
    painter.save();
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(
        rect, textFlags(painter, text, Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, text);
    painter.restore();
}

int paragraphWidth(const QString& text, const QFont& font) {
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid()) {
        line.setLineWidth(kEndless);
    }
    layout.endLayout();
    return line.isValid() ? qCeil(line.naturalTextWidth()) : 0;
}

int paragraphHeight(const QString& text, const QFont& font, int width) {
    return text.isEmpty() ? 0
                          : QFontMetrics(font)
                                .boundingRect(QRect(0, 0, width, kEndless), Qt::TextWordWrap, text)
                                .height();
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
