// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a window by painting it once more on a device that keeps no pixels and remembers every
// piece of text: labels, buttons, cells and what widgets paint by themselves all look the same to
// it.
#pragma once

#include <QColor>
#include <QRect>
#include <QString>

#include <vector>

class QWidget;

namespace zaklon::desktop {

/// Words that stand on one line in one widget. Places are in the window, in its logical pixels.
struct PaintedLine {
    QString text; ///< as painted: cut words end in an ellipsis
    QRectF ink;   ///< tight around the letters
    QRectF room;  ///< where its painter was allowed to paint
    QColor color;
    int pixelSize = 0;
    const QWidget* widget = nullptr; ///< that was being painted
};

/// Everything that `window` shows in words now, in the order of painting.
std::vector<PaintedLine> paintedText(QWidget& window);

} // namespace zaklon::desktop
