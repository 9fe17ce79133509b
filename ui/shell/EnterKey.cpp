// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/EnterKey.h"

#include "ui/components/KeyAction.h"

#include <QAbstractButton>
#include <QAction>
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
    return pressButton(event) || saveForm(event);
}

/// Tab leads out of a form that is still open: whoever saves then means that form.
bool EnterKey::saveForm(const QKeyEvent& event) const {
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const bool withControl =
        (event.modifiers() & ~Qt::KeypadModifier) == Qt::KeyboardModifiers(Qt::ControlModifier);
    const bool saves = withControl && (enter || event.key() == Qt::Key_S);
    auto* keys = saves && !event.isAutoRepeat() ? onlySaveKeys(m_window) : nullptr;
    if (keys == nullptr || !keys->isEnabled()) {
        return false;
    }
    keys->trigger();
    return true;
}

bool EnterKey::pressButton(const QKeyEvent& event) const {
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
