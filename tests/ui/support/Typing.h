// SPDX-License-Identifier: GPL-3.0-or-later
// Types text of any script; QTest::keyClicks stops at Latin-1.
#pragma once

#include <QCoreApplication>
#include <QKeyEvent>
#include <QString>
#include <QWidget>

namespace zaklon::test {

inline void typeInto(QWidget& widget, const QString& text) {
    for (const QChar letter : text) {
        QKeyEvent event(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(&widget, &event);
    }
}

} // namespace zaklon::test
