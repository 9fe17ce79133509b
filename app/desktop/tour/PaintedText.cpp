// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour/PaintedText.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

#include <cmath>

namespace zaklon::desktop {

namespace {

constexpr qreal kSameLine = 1.5;
constexpr qreal kWidestGap = 9; ///< between two pieces of one line: a space, a change of script

/// Hears which widget paints next: the painter itself only knows where it paints.
class PaintWatch final : public QObject {
  public:
    PaintWatch() { QCoreApplication::instance()->installEventFilter(this); }
    const QWidget* current() const { return m_current; }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint) {
            m_current = qobject_cast<QWidget*>(watched);
        }
        return QObject::eventFilter(watched, event);
    }

  private:
    const QWidget* m_current = nullptr;
};

class TextEngine final : public QPaintEngine {
  public:
    TextEngine() : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override {
    }
    void drawTiledPixmap(const QRectF&, const QPixmap&, const QPointF&) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawPolygon(const QPoint*, int, PolygonDrawMode) override {}
    void drawRects(const QRect*, int) override {}
    void drawRects(const QRectF*, int) override {}
    void drawLines(const QLine*, int) override {}
    void drawLines(const QLineF*, int) override {}
    void drawPoints(const QPoint*, int) override {}
    void drawPoints(const QPointF*, int) override {}
    void drawEllipse(const QRect&) override {}
    void drawEllipse(const QRectF&) override {}
    Type type() const override { return User; }

    void drawTextItem(const QPointF& at, const QTextItem& item) override {
        const QString text = item.text();
        if (text.trimmed().isEmpty()) {
            return;
        }
        const QTransform toWindow = state->transform();
        const QRectF tight = QFontMetricsF(item.font()).tightBoundingRect(text);
        const QPointF baseline = toWindow.map(at);
        PaintedLine line;
        line.text = text;
        line.ink = toWindow.mapRect(tight.translated(at));
        line.room = room(toWindow);
        line.color = state->pen().color();
        line.pixelSize = QFontInfo(item.font()).pixelSize();
        line.widget = m_watch.current();
        keep(line, baseline.y());
    }

    std::vector<PaintedLine> take() { return std::move(m_lines); }

  private:
    QRectF room(const QTransform& toWindow) const {
        QRectF allowed = systemClip().boundingRect();
        const QPainter& painter = *state->painter();
        if (painter.hasClipping()) {
            allowed &= toWindow.mapRect(painter.clipBoundingRect());
        }
        return allowed;
    }

    /// Fonts that stand in for another and changes of script split what is one line to the eye.
    void keep(const PaintedLine& line, qreal baseline) {
        if (!m_lines.empty()) {
            PaintedLine& last = m_lines.back();
            const qreal gap =
                std::max(line.ink.left() - last.ink.right(), last.ink.left() - line.ink.right());
            if (last.widget == line.widget && last.color == line.color &&
                std::abs(m_baseline - baseline) < kSameLine && std::abs(gap) < kWidestGap) {
                const bool after = line.ink.left() > last.ink.left();
                last.text = after ? last.text + line.text : line.text + last.text;
                last.ink |= line.ink;
                return;
            }
        }
        m_lines.push_back(line);
        m_baseline = baseline;
    }

    PaintWatch m_watch;
    std::vector<PaintedLine> m_lines;
    qreal m_baseline = 0;
};

class TextDevice final : public QPaintDevice {
  public:
    explicit TextDevice(const QWidget& window) : m_window(window) {}
    QPaintEngine* paintEngine() const override { return &m_engine; }
    std::vector<PaintedLine> take() { return m_engine.take(); }

  protected:
    int metric(PaintDeviceMetric wanted) const override {
        switch (wanted) {
        case PdmWidth:
            return m_window.width();
        case PdmHeight:
            return m_window.height();
        case PdmWidthMM:
            return m_window.widthMM();
        case PdmHeightMM:
            return m_window.heightMM();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_window.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_window.logicalDpiY();
        case PdmDepth:
            return m_window.depth();
        case PdmDevicePixelRatio:
            return 1; // places are asked for in logical pixels
        default:
            return QPaintDevice::metric(wanted);
        }
    }

  private:
    const QWidget& m_window;
    mutable TextEngine m_engine;
};

} // namespace

std::vector<PaintedLine> paintedText(QWidget& window) {
    TextDevice device(window);
    window.render(&device);
    return device.take();
}

} // namespace zaklon::desktop
