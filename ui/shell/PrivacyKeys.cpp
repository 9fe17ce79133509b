// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PrivacyKeys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

#include <utility>

namespace zaklon::ui {

PrivacyKeys::PrivacyKeys(QObject* parent) : QObject(parent) {
    m_clock.start();
    qApp->installEventFilter(this);
}

bool PrivacyKeys::eventFilter(QObject* watched, QEvent* event) {
    const bool offered = event->type() == QEvent::ShortcutOverride;
    if ((event->type() != QEvent::KeyPress && !offered) || !watched->isWidgetType()) {
        return false;
    }
    // A key that nobody takes goes on to the parents; it counts once, where it arrived first.
    const QWidget* focus = QApplication::focusWidget();
    if (const QWidget* popup = QApplication::activePopupWidget(); popup != nullptr) {
        focus = popup->focusWidget() != nullptr ? popup->focusWidget() : popup;
    }
    const bool arrivedHere =
        focus != nullptr ? watched == focus : static_cast<QWidget*>(watched)->isWindow();
    auto& key = static_cast<QKeyEvent&>(*event);
    if (!arrivedHere || key.isAutoRepeat()) {
        return false;
    }
    if (key.key() == Qt::Key_Escape) {
        return handleEscape(key);
    }
    if (offered) {
        return false;
    }
    m_escapes.clear();
    m_swallow = false;
    const bool inFront = QApplication::activeModalWidget() != nullptr ||
                         QApplication::activePopupWidget() != nullptr;
    return inFront && handleInFront(key);
}

/// Counted when it is offered: where Esc is the key of an action, no key press follows.
bool PrivacyKeys::handleEscape(QKeyEvent& event) {
    if (event.type() == QEvent::KeyPress) {
        return std::exchange(m_swallow, false);
    }
    if (!countEscape()) {
        m_swallow = false;
        // Shortcuts of the window would hear it too, and close the form behind an open list.
        const bool closesList = QApplication::activePopupWidget() != nullptr;
        event.setAccepted(event.isAccepted() || closesList);
        return closesList;
    }
    event.accept(); // no action takes it
    m_swallow = true;
    Q_EMIT hideRequested();
    return true;
}

bool PrivacyKeys::countEscape() {
    const qint64 now = m_clock.elapsed();
    m_escapes.push_back(now);
    if (m_escapes.size() > 3) {
        m_escapes.erase(m_escapes.begin());
    }
    if (m_escapes.size() < 3 || now - m_escapes.front() > kWithinMs) {
        return false;
    }
    m_escapes.clear();
    return true;
}

/// A dialog or an open list has the keys for itself; hiding, locking and help work all the same.
bool PrivacyKeys::handleInFront(const QKeyEvent& event) {
    const bool helps = event.key() == Qt::Key_F1 && event.modifiers() == Qt::NoModifier;
    const bool hides = event.key() == Qt::Key_H && event.modifiers() == Qt::ControlModifier;
    const bool locks = event.key() == Qt::Key_L && event.modifiers() == Qt::ControlModifier;
    if (!helps && !hides && !locks) {
        return false;
    }
    while (QWidget* popup = QApplication::activePopupWidget()) {
        if (!popup->close()) {
            break;
        }
    }
    if (helps) {
        Q_EMIT helpRequested();
    } else if (hides) {
        Q_EMIT hideRequested();
    } else {
        Q_EMIT lockRequested();
    }
    return true;
}

} // namespace zaklon::ui
