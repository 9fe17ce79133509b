// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Scrim.h"

#include "ui/theme/Drawing.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QRegion>
#include <QTimer>

namespace zaklon::ui {

namespace {

constexpr int kThinFrame = 4; ///< px; more above a dialog is a bar with its title

/// A window manager's bar, or the edge of the screen, joins square corners only.
bool isRound(const QDialog& dialog) {
    const int above = dialog.geometry().top() - dialog.frameGeometry().top();
    return above <= kThinFrame && !dialog.isFullScreen() && !dialog.isMaximized();
}

QPainterPath outline(const QRectF& rect, qreal corner) {
    QPainterPath path;
    path.addRoundedRect(rect, corner, corner);
    return path;
}

/// Cuts the corners off. A mask knows no half pixels: it leaves those of the painted edge.
void shape(QDialog& dialog) {
    const auto path = outline(dialog.rect(), radius::kDialog - 2);
    const QRegion wanted = isRound(dialog) ? QRegion(path.toFillPolygon().toPolygon()) : QRegion();
    if (dialog.mask() != wanted) {
        dialog.setMask(wanted);
    }
}

void paintEdge(QDialog& dialog) {
    const Theme& theme = Theme::of(&dialog);
    QPainter painter(&dialog);
    painter.setPen(theme.lineStrong);
    if (!isRound(dialog)) {
        painter.drawRect(dialog.rect().adjusted(0, 0, -1, -1));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const auto edge =
        outline(QRectF(dialog.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::kDialog);
    QPainterPath corners;
    corners.addRect(dialog.rect());
    // What the mask leaves outside the edge looks like the dimmed window behind.
    const QColor opaque = theme.scrim.rgb();
    painter.fillPath(corners.subtracted(edge), mixed(theme.window, opaque, theme.scrim.alphaF()));
    painter.drawPath(edge);
}

} // namespace

Scrim::Scrim(QWidget& window) : QWidget(&window), m_window(window) {
    setObjectName(QStringLiteral("scrim"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    qApp->installEventFilter(this);
}

bool Scrim::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_window && event->type() == QEvent::Resize) {
        resize(m_window.size());
        return false;
    }
    auto* dialog = qobject_cast<QDialog*>(watched);
    if (dialog == nullptr) {
        return false;
    }
    if (event->type() == QEvent::Paint || event->type() == QEvent::Resize) {
        // The frame of the window manager comes after the dialog is shown.
        QTimer::singleShot(0, dialog, [dialog] { shape(*dialog); });
    }
    if (event->type() == QEvent::Paint) {
        paintEdge(*dialog);
    } else if (event->type() == QEvent::Show || event->type() == QEvent::Hide) {
        QTimer::singleShot(0, this, &Scrim::follow); // the dialog is modal, or gone, by then
    }
    return false;
}

void Scrim::follow() {
    const auto* dialog = QApplication::activeModalWidget();
    const bool dimmed = dialog != nullptr && dialog->parentWidget() != nullptr &&
                        dialog->parentWidget()->window() == &m_window;
    if (dimmed) {
        resize(m_window.size());
        raise();
    }
    setVisible(dimmed);
}

void Scrim::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), Theme::of(this).scrim);
}

} // namespace zaklon::ui
