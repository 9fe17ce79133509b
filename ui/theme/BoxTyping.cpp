// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/BoxTyping.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>

namespace zaklon::ui {

BoxTyping::BoxTyping(QComboBox& box) : QObject(&box) {
    box.installEventFilter(this);
}

bool BoxTyping::isWithinName() const {
    return m_typed.isValid() && m_typed.elapsed() < kTogetherMs;
}

bool BoxTyping::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn) {
        m_typed.invalidate();
    }
    if (event->type() != QEvent::KeyPress) {
        return false;
    }
    const auto& key = static_cast<QKeyEvent&>(*event);
    if (key.key() == Qt::Key_Space && key.modifiers() == Qt::NoModifier && isWithinName()) {
        QKeyEvent letter(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, key.text());
        QCoreApplication::sendEvent(watched, &letter);
        return true;
    }
    if (!key.text().isEmpty() && key.text().front().isPrint() && key.key() != Qt::Key_Space) {
        m_typed.start();
    }
    return false;
}

} // namespace zaklon::ui
