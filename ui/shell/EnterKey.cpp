// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/EnterKey.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QRadioButton>

namespace zaklon::ui {

EnterKey::EnterKey(QWidget& window) : QObject(&window), m_window(window) {
    qApp->installEventFilter(this);
}

bool EnterKey::eventFilter(QObject* watched, QEvent* event) {
    // What nobody takes comes by again at every parent; the first one has the focus.
    if (event->type() == QEvent::KeyPress && watched == QApplication::focusWidget()) {
        m_arrivedAt = QApplication::focusWidget();
    }
    return false;
}

bool EnterKey::press(const QKeyEvent& event) const {
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const bool plain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
    const bool answers = qobject_cast<QCheckBox*>(button) != nullptr ||
                         qobject_cast<QRadioButton*>(button) != nullptr;
    if (!enter || !plain || event.isAutoRepeat() || button == nullptr || answers ||
        button != m_arrivedAt || !m_window.isAncestorOf(button)) {
        return false;
    }
    button->click(); // does nothing if it is disabled
    return true;
}

} // namespace zaklon::ui
