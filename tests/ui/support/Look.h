// SPDX-License-Identifier: GPL-3.0-or-later
// The one look of the test program. Each test begins with it as the program begins: light, text at
// its normal size, from left to right (main.cpp).
#pragma once

#include "ui/theme/Appearance.h"

#include <QApplication>
#include <QTest>

namespace zaklon::test {

/// A second one would take the style away from the first.
inline ui::Appearance& appearance() {
    static ui::Appearance look(*static_cast<QApplication*>(QCoreApplication::instance()));
    return look;
}

/// Waits until the focus is in `window`. QTest::qWaitForWindowActive answers too early for a
/// dialog: it counts as active as soon as the window behind it is.
inline bool waitForFocusIn(const QWidget& window) {
    return QTest::qWaitFor([&window] {
        const QWidget* focus = QApplication::focusWidget();
        return focus != nullptr && (focus == &window || window.isAncestorOf(focus));
    });
}

} // namespace zaklon::test
