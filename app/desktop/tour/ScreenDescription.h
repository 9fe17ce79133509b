// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on a screen, as data beside its picture: widgets, texts, names, places. Read by
// tests/e2e/check_screens.py.
#pragma once

#include <QJsonObject>
#include <QPoint>

class QWidget;

namespace zaklon::desktop {

enum class FocusRings {
    Leave,  ///< do not move the focus
    Measure ///< give every control the focus once and count the pixels that it changes
};

/// `front`: the window, or the dialog before it, whose top left corner is `offset` in the picture.
QJsonObject describeScreen(QWidget& front, const QPoint& offset, FocusRings rings);

} // namespace zaklon::desktop
